package nl.ruggensteun.process.covenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import nl.ruggensteun.calendar.HolidayRegion;
import nl.ruggensteun.covenant.Covenant;
import nl.ruggensteun.covenant.Covenants;
import nl.ruggensteun.demo.Answers;
import nl.ruggensteun.process.CaseFixture;
import nl.ruggensteun.process.KeyInPlay;
import nl.ruggensteun.process.UnusualAnswers;
import nl.ruggensteun.school.Brin6;
import nl.ruggensteun.school.NewSchool;
import nl.ruggensteun.school.SchoolType;
import nl.ruggensteun.school.Schools;
import nl.ruggensteun.support.ApplicationTest;
import nl.ruggensteun.support.MutableClock;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The diagrams {@code covenant} and {@code covenantChange}, every way out. Signed on 3 March 2026, in force from 29 February
 * 2028: the first year ends on 28 February 2029.
 */
@ApplicationTest
class CovenantTest {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final LocalDate FIRST = LocalDate.of(2028, 2, 29);
    private static final LocalDate LAST = LocalDate.of(2029, 2, 28);
    private static final LocalDate LAST_NOTICE = LocalDate.of(2028, 12, 28);

    @Autowired
    private CaseFixture cases;

    @Autowired
    private Schools schools;

    @Autowired
    private Covenants covenants;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private MutableClock clock;

    private Brin6 school;
    private KeyInPlay covenant;

    @BeforeEach
    void aSchoolSigned() {
        school = aSchool();
        clock.set(LocalDate.of(2028, 2, 1));
        start("covenant", Answers.covenantSigned(clock.today(), FIRST, school.value()));
        covenant = of(school);
    }

    @Test
    void inForceFromItsDay_thenTheOrganisationDecidesAboutChildrenWhoAreThere() {
        assertThat(on(FIRST.minusDays(1)).open()).isEmpty();
        assertThat(on(FIRST).open()).containsExactly("userTask_decideCatchUp");
        assertThat(covenant.sees("karin", "userTask_decideCatchUp")).isTrue();
        assertThat(covenant.sees("anna", "userTask_decideCatchUp")).isFalse();
        assertThatThrownBy(() -> covenant.karin("userTask_decideCatchUp", Map.of()))
                .hasMessageStartingWith("[takePart]");

        covenant.karin("userTask_decideCatchUp", Map.of("takePart", "NO"));

        assertThat(signed().catchUp()).contains(false);
        assertThat(covenant.open()).isEmpty();
        assertThat(covenant.isOver()).isFalse();
    }

    @Test
    void beforeTheDayOfNotice_itIsAskedOnce_andKwartiermakersAreWarnedTwice() {
        inForce();
        assertThat(on(LAST.minusDays(121)).open()).isEmpty();
        assertThat(on(LAST.minusDays(120)).open()).containsExactly("userTask_reviewCovenant");
        long mails = cases.messages("COVENANT_NOTICE");
        on(LAST.minusDays(91));
        assertThat(cases.messages("COVENANT_NOTICE")).isEqualTo(mails);
        on(LAST.minusDays(90));
        assertThat(cases.messages("COVENANT_NOTICE")).isEqualTo(mails + 1);
        on(LAST.minusDays(75));
        assertThat(cases.messages("COVENANT_NOTICE")).isEqualTo(mails + 2);

        covenant.karin(
                "userTask_reviewCovenant",
                Map.of("decision", "GOES_ON", "evaluatedOn", clock.today().toString()));

        assertThat(covenant.open()).isEmpty();
        assertThat(signed().evaluatedOn()).contains(clock.today());
        on(LAST_NOTICE.plusDays(1));
        assertThat(on(LAST.plusDays(1)).open()).isEmpty();
        assertThat(covenants.isInForce(school)).isTrue();
        LocalDate next = LocalDate.of(2030, 2, 28);
        assertThat(on(next.minusDays(121)).open()).isEmpty();
        assertThat(on(next.minusDays(120)).open()).containsExactly("userTask_reviewCovenant");
    }

    @Test
    void nobodyDecides_itRenewsItself_afterTheDayOfNotice() {
        inForce();
        on(LAST.minusDays(120));

        assertThat(on(LAST_NOTICE).open()).containsExactly("userTask_reviewCovenant");
        assertThat(on(LAST_NOTICE.plusDays(1)).open()).isEmpty();

        assertThat(covenants.isInForce(school)).isTrue();
        assertThat(covenant.isOver()).isFalse();
    }

    @Test
    void nobodyLookedForYears_itIsAskedOnceForTheNextPeriodOnly() {
        inForce();

        on(LocalDate.of(2032, 1, 15));

        assertThat(covenant.open()).isEmpty();
        assertThat(on(LocalDate.of(2033, 2, 28).minusDays(120)).open()).containsExactly("userTask_reviewCovenant");
    }

    @Test
    void theShelterGivesNotice_itEndsOnTheLastDayOfTheYear() {
        inForce();
        on(LAST.minusDays(100));
        assertThatThrownBy(() -> covenant.karin("userTask_reviewCovenant", Map.of("decision", "STOPS")))
                .hasMessageStartingWith("[noticeOn]");
        covenant.karin(
                "userTask_reviewCovenant",
                Map.of("decision", "STOPS", "noticeOn", clock.today().toString()));

        assertThat(on(LAST).isOver()).isFalse();
        assertThat(covenants.isInForce(school)).isTrue();
        assertThat(on(LAST.plusDays(1)).isOver()).isTrue();
        assertThat(covenants.isInForce(school)).isFalse();
    }

    @Test
    void theSchoolGivesNotice_theOpenQuestionLapses() {
        inForce();
        on(LAST.minusDays(100));

        start("covenantChange", Answers.covenantNotice(school.value(), "SCHOOL", clock.today()));

        assertThat(covenant.open()).isEmpty();
        assertThat(signed().lastDay()).contains(LAST);
        assertThat(on(LAST.plusDays(1)).isOver()).isTrue();
    }

    @Test
    void bothStopLongBeforeAnybodyIsAsked_itEndsOnThatDay() {
        inForce();
        LocalDate day = FIRST.plusDays(20);
        clock.set(FIRST.plusDays(10));

        start("covenantChange", Answers.covenantEndedTogether(school.value(), day, clock.today()));

        assertThat(on(day).isOver()).isFalse();
        assertThat(on(day.plusDays(1)).isOver()).isTrue();
    }

    @Test
    void withoutATermAnyMore_itIsStillLookedAtEveryYear() {
        inForce();
        clock.set(FIRST.plusMonths(6));
        String today = clock.today().toString();
        Map<String, Object> indefinite = Map.of(
                "brin6",
                school.value(),
                "covenantChange",
                "INDEFINITE",
                "shelterAgreedOn",
                today,
                "schoolAgreedOn",
                today);
        assertThatThrownBy(() -> start("covenantChange", indefinite)).hasMessageContaining("Evalueer");
        start("covenantChange", UnusualAnswers.with(indefinite, "evaluatedOn", today));

        assertThat(on(LAST.minusDays(120)).open()).containsExactly("userTask_reviewCovenant");
    }

    @Test
    void otherChanges_areKeptAndChangeNoDay() {
        inForce();
        clock.set(FIRST.plusDays(5));
        String today = clock.today().toString();
        start("covenantChange", Map.of("brin6", school.value(), "covenantChange", "EVALUATED", "evaluatedOn", today));
        start(
                "covenantChange",
                Map.of(
                        "brin6",
                        school.value(),
                        "covenantChange",
                        "TEXT",
                        "changed",
                        "De school belt zelf.",
                        "validFrom",
                        today,
                        "shelterAgreedOn",
                        today,
                        "schoolAgreedOn",
                        today));

        assertThat(signed().versions()).hasSize(2);
        assertThat(signed().evaluatedOn()).contains(clock.today());
        assertThat(on(LAST.minusDays(120)).open()).containsExactly("userTask_reviewCovenant");
    }

    @Test
    void severalSchoolsAtOnce_eachHasACovenantOfItsOwn() {
        Brin6 one = aSchool();
        Brin6 other = aSchool();

        start("covenant", Answers.covenantSigned(clock.today(), FIRST, one.value(), other.value()));

        for (Brin6 each : List.of(one, other)) {
            assertThat(runtime.createProcessInstanceQuery()
                            .processInstanceBusinessKey(covenants
                                    .latestSigned(each)
                                    .orElseThrow()
                                    .id()
                                    .toString())
                            .variableValueEquals("brin6", each.value())
                            .count())
                    .isEqualTo(1);
        }
    }

    @Test
    void onlyAKwartiermakerSignsAndChanges_andASchoolWithoutCovenantHasNothingToChange() {
        assertThatThrownBy(() -> cases.hands()
                        .start(
                                "anna",
                                "covenant",
                                Answers.covenantSigned(
                                        clock.today(), FIRST, aSchool().value())))
                .isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() ->
                        start("covenantChange", Answers.covenantNotice(aSchool().value(), "SCHOOL", clock.today())))
                .hasMessageStartingWith("[brin6]");
    }

    private void inForce() {
        on(FIRST).karin("userTask_decideCatchUp", Map.of("takePart", "NO"));
    }

    private KeyInPlay on(LocalDate day) {
        clock.set(day);
        return covenant.dueTimersRun().dueTimersRun();
    }

    private Covenant signed() {
        return covenants.latestSigned(school).orElseThrow();
    }

    private KeyInPlay of(Brin6 brin6) {
        return new KeyInPlay(
                cases, covenants.latestSigned(brin6).orElseThrow().id().toString());
    }

    private void start(String process, Map<String, Object> answers) {
        cases.hands().start("karin", process, answers);
    }

    private Brin6 aSchool() {
        Brin6 brin6 = new Brin6("98OC%02d".formatted(NUMBER.getAndIncrement()));
        schools.register(
                new NewSchool(brin6, "De Es", "Straat 1", "Voorbeeldstad", SchoolType.PRIMARY, HolidayRegion.MIDDLE));
        return brin6;
    }
}
