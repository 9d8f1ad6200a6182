package nl.ruggensteun.covenant;

import static nl.ruggensteun.support.Scene.problemsOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import nl.ruggensteun.problem.NotAllowed;
import nl.ruggensteun.school.Brin6;
import nl.ruggensteun.support.DomainTest;
import nl.ruggensteun.support.MutableClock;
import nl.ruggensteun.support.Scene;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A covenant holds from its day, changes only when both sides agree, and ends on the day that its notice says. */
@DomainTest
class CovenantsTest {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final LocalDate FIRST = LocalDate.of(2026, 8, 31);
    private static final LocalDate LAST = LocalDate.of(2027, 8, 30);
    private static final LocalDate LAST_NOTICE = LocalDate.of(2027, 6, 30);

    @Autowired
    Covenants covenants;

    @Autowired
    Onboardings onboardings;

    @Autowired
    Scene scene;

    @Autowired
    MutableClock clock;

    Brin6 school;

    @BeforeEach
    void aSchool() {
        school = anotherSchool();
    }

    @Test
    void fromDraftToItsLastDay_theStateFollowsFromTheDay() {
        CovenantId draft = covenants.draft(school, FIRST.plusDays(3));
        assertThat(stateOn(clock.today())).isEqualTo(CovenantState.DRAFT);

        CovenantId signed = sign();

        assertThat(signed).isEqualTo(draft);
        assertThat(stateOn(FIRST.minusDays(1))).isEqualTo(CovenantState.SIGNED);
        assertThat(stateOn(FIRST)).isEqualTo(CovenantState.IN_FORCE);
        assertThat(stateOn(FIRST.plusYears(10))).isEqualTo(CovenantState.IN_FORCE);
        clock.set(LAST_NOTICE);
        assertThat(covenants.giveNotice(signed, Party.SCHOOL, LAST_NOTICE)).isEqualTo(LAST);
        assertThat(stateOn(LAST)).isEqualTo(CovenantState.NOTICE_GIVEN);
        assertThat(stateOn(LAST.plusDays(1))).isEqualTo(CovenantState.ENDED);
    }

    @Test
    void noticeOneDayLate_countsForTheNextYear() {
        CovenantId id = sign();
        clock.set(LAST_NOTICE.plusDays(1));

        assertThat(covenants.giveNotice(id, Party.SHELTER, clock.today())).isEqualTo(LAST.plusYears(1));
    }

    @Test
    void noticeInTheFutureOrBeforeSigning_isRefused_andASecondOneToo() {
        CovenantId id = sign();

        assertThat(problemsOf(() ->
                        covenants.giveNotice(id, Party.SCHOOL, clock.today().plusDays(1))))
                .containsOnlyKeys("noticeOn");
        assertThat(problemsOf(() ->
                        covenants.giveNotice(id, Party.SCHOOL, clock.today().minusDays(1))))
                .containsOnlyKeys("noticeOn");
        assertThat(problemsOf(() -> covenants.giveNotice(id, null, clock.today())))
                .containsOnlyKeys("noticeBy");
        covenants.giveNotice(id, Party.SCHOOL, clock.today());
        assertThatThrownBy(() -> covenants.giveNotice(id, Party.SHELTER, clock.today()))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void severalSchoolsSignAtOnce_allOrNone() {
        Brin6 other = anotherSchool();
        Brin6 third = anotherSchool();
        assertThat(covenants.signTogether(signing(), List.of(side(school), side(other))))
                .hasSize(2);
        assertThat(covenants.isSigned(school)).isTrue();
        assertThat(covenants.isSigned(other)).isTrue();

        assertThat(problemsOf(() -> covenants.signTogether(signing(), List.of(side(third), side(other)))))
                .containsOnlyKeys("schools.1.schoolCode");
        assertThat(covenants.isSigned(third)).isFalse();
        assertThat(problemsOf(() -> covenants.signTogether(signing(), List.of(side(third), side(third)))))
                .containsOnlyKeys("schools.1.schoolCode");
        assertThat(problemsOf(() ->
                        covenants.signTogether(signing(), List.of(side(third), new SchoolSide("99XX99", "a", "b")))))
                .containsOnlyKeys("schools.1.schoolCode");
        assertThat(problemsOf(() -> covenants.signTogether(signing(), List.of())))
                .containsOnlyKeys("schools");
    }

    @Test
    void whoSignedWhenAndWhere_mustBeThere_andItBeginsNotBeforeThat() {
        assertThat(problemsOf(() -> covenants.sign(
                        new Signing(clock.today(), null, clock.today().minusDays(1), " ", null),
                        new SchoolSide(school.value(), null, null))))
                .containsOnlyKeys(
                        "place", "inForceFrom", "shelterSigner", "shelterFunction", "schoolSigner", "schoolFunction");
    }

    @Test
    void changesOnlyWhenBothApproved_andEachIsAVersion() {
        CovenantId id = sign();
        LocalDate today = clock.today();

        assertThat(problemsOf(() -> covenants.change(id, "Anders", today, today, null)))
                .containsOnlyKeys("schoolAgreedOn");
        assertThat(problemsOf(() -> covenants.change(id, "Anders", today, null, today)))
                .containsOnlyKeys("shelterAgreedOn");
        assertThat(problemsOf(() -> covenants.change(id, "Anders", today, today.plusDays(1), today)))
                .containsOnlyKeys("shelterAgreedOn", "validFrom");
        assertThat(covenants.get(id).versions()).hasSize(1);

        covenants.change(id, "De school belt voortaan zelf.", today.plusDays(7), today, today);

        assertThat(covenants.get(id).versions())
                .extracting(CovenantVersion::number, CovenantVersion::validFrom)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1, FIRST),
                        org.assertj.core.groups.Tuple.tuple(2, today.plusDays(7)));
    }

    @Test
    void indefinite_onlyAfterAnEvaluationThatBothAgreedTo() {
        CovenantId id = sign();
        clock.set(FIRST.plusMonths(9));
        LocalDate today = clock.today();

        assertThatThrownBy(() -> covenants.makeIndefinite(id, null, today, today))
                .isInstanceOf(NotAllowed.class)
                .hasMessageContaining("Evalueer");
        assertThat(problemsOf(() -> covenants.makeIndefinite(id, today, today, null)))
                .containsOnlyKeys("schoolAgreedOn");
        assertThat(problemsOf(() -> covenants.makeIndefinite(id, today, today.minusDays(1), today)))
                .containsOnlyKeys("shelterAgreedOn");
        assertThat(covenants.get(id).termType()).isEqualTo(TermType.YEARLY);

        covenants.makeIndefinite(id, today.minusDays(2), today, today);

        assertThat(covenants.get(id).termType()).isEqualTo(TermType.INDEFINITE);
        assertThat(onboardings.of(school).words()).isEqualTo("Geldt voor onbepaalde tijd");
        assertThat(covenants.giveNotice(id, Party.SCHOOL, today)).isEqualTo(today.plusMonths(2));
    }

    @Test
    void bothStopTogether_onADayThatIsNotOver() {
        CovenantId id = sign();
        LocalDate today = clock.today();

        assertThat(problemsOf(() -> covenants.endTogether(id, today.minusDays(1), today, today)))
                .containsOnlyKeys("lastDay");
        assertThat(problemsOf(() -> covenants.endTogether(id, today, today, null)))
                .containsOnlyKeys("schoolAgreedOn");
        covenants.endTogether(id, today, today, today);
        assertThat(stateOn(today.plusDays(1))).isEqualTo(CovenantState.ENDED);
    }

    @Test
    void oneCovenantAtATime_anotherAfterTheLastDay() {
        CovenantId id = sign();
        assertThat(problemsOf(this::sign)).containsOnlyKeys("brin6");
        covenants.endTogether(id, clock.today(), clock.today(), clock.today());
        assertThat(problemsOf(this::sign)).containsOnlyKeys("brin6");
        assertThatThrownBy(() -> covenants.close(id)).isInstanceOf(NotAllowed.class);

        clock.set(clock.today().plusDays(1));

        assertThat(sign()).isNotEqualTo(id);
        assertThat(covenants.isSigned(school)).isTrue();
    }

    @Test
    void theSchoolsPageSaysWhereItStands() {
        assertThat(words()).isEqualTo("Geen convenant");
        onboardings.begin(school);
        assertThat(words()).isEqualTo("In voorbereiding sinds 03-03-2026");
        CovenantId id = sign();
        onboardings.done(school);
        assertThat(words()).isEqualTo("Getekend, gaat in op 31-08-2026");
        clock.set(FIRST);
        assertThat(words()).isEqualTo("Geldt tot en met 30-08-2027, daarna weer een periode");
        clock.set(LAST.plusDays(1));
        assertThat(words()).isEqualTo("Geldt tot en met 30-08-2028, daarna weer een periode");
        covenants.giveNotice(id, Party.SCHOOL, clock.today());
        assertThat(words()).isEqualTo("Stopt: geldt tot en met 30-08-2028");
        clock.set(LAST.plusYears(1).plusDays(1));
        assertThat(words()).isEqualTo("Gestopt na 30-08-2028");
        onboardings.begin(school);
        assertThat(words()).startsWith("In voorbereiding sinds");
        onboardings.declined(school);
        assertThat(words()).isEqualTo("Gestopt na 30-08-2028");
    }

    private String words() {
        return onboardings.of(school).words();
    }

    private CovenantState stateOn(LocalDate day) {
        return covenants.latest(school).orElseThrow().stateOn(day);
    }

    private CovenantId sign() {
        return covenants.sign(signing(), side(school));
    }

    private Signing signing() {
        LocalDate from = clock.today().isAfter(FIRST) ? clock.today() : FIRST;
        return new Signing(clock.today(), "Voorbeeldstad", from, "Bea Voorbeeld", "bestuurder");
    }

    private static SchoolSide side(Brin6 school) {
        return new SchoolSide(school.value(), "Dirk Voorbeeld", "directeur");
    }

    private Brin6 anotherSchool() {
        Brin6 brin6 = new Brin6("98CC%02d".formatted(NUMBER.getAndIncrement()));
        scene.school(brin6, "De Eik", "Voorbeeldstad");
        return brin6;
    }
}
