package nl.ruggensteun.absence;

import static nl.ruggensteun.support.Scene.problemsOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.ruggensteun.access.AccessPolicy;
import nl.ruggensteun.access.Sight;
import nl.ruggensteun.access.Viewer;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.family.Families;
import nl.ruggensteun.support.DomainTest;
import nl.ruggensteun.support.MutableClock;
import nl.ruggensteun.support.Scene;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Who acts for a begeleider is a matter of days, and of nothing else (E-12). */
@DomainTest
class AbsencesTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 10);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 13);

    @Autowired
    Absences absences;

    @Autowired
    AccessPolicy policy;

    @Autowired
    Families families;

    @Autowired
    Scene scene;

    @Autowired
    MutableClock clock;

    @Autowired
    JdbcTemplate database;

    CaseId sam;

    @AfterEach
    void nobodyIsAwayAnyMore() {
        database.update("delete from rs_absence_absence");
    }

    @BeforeEach
    void aCaseOfAnna() {
        scene.schools();
        sam = scene.caseOf(LocalDate.of(2018, 5, 1), 1);
    }

    @Test
    void dayByDay_theSubstituteSeesTheFamilyFromTheFirstToTheLastDay_andTheBegeleiderAlways() {
        absences.report("anna", "bram", FIRST, LAST, "anna");

        assertThat(sightOfBramOn(FIRST.minusDays(1))).isEqualTo(Sight.NONE);
        assertThat(sightOfBramOn(FIRST)).isEqualTo(Sight.FULL);
        assertThat(sightOfBramOn(LAST)).isEqualTo(Sight.FULL);
        assertThat(sightOfBramOn(LAST.plusDays(1))).isEqualTo(Sight.NONE);
    }

    @Test
    void aDayBeginsAndEndsAtMidnight() {
        absences.report("anna", "bram", FIRST, LAST, "anna");

        clock.set(FIRST.atStartOfDay(MutableClock.ZONE).minusSeconds(1));
        assertThat(absences.actingFor("anna")).isEqualTo("anna");
        clock.set(FIRST.atStartOfDay(MutableClock.ZONE));
        assertThat(absences.actingFor("anna")).isEqualTo("bram");
        clock.set(LAST.plusDays(1).atStartOfDay(MutableClock.ZONE).minusSeconds(1));
        assertThat(absences.actingFor("anna")).isEqualTo("bram");
        clock.set(LAST.plusDays(1).atStartOfDay(MutableClock.ZONE));
        assertThat(absences.actingFor("anna")).isEqualTo("anna");
    }

    @Test
    void substituteWhoIsNoBegeleiderAnyMore_seesNothing() {
        absences.report("anna", "bram", FIRST, LAST, "anna");
        clock.set(FIRST);

        assertThat(policy.sight(Viewer.ofGroups("bram", List.of()), sam)).isEqualTo(Sight.NONE);
    }

    @Test
    void backEarlier_theSubstituteActsNoLonger_fromThatDayOn() {
        absences.report("anna", "bram", FIRST, LAST, "anna");
        clock.set(FIRST.plusDays(1));

        Absence ended = absences.end("anna");

        assertThat(ended.lastDay()).isEqualTo(FIRST);
        assertThat(sightOfBramOn(FIRST.plusDays(1))).isEqualTo(Sight.NONE);
        assertThat(sightOfBramOn(LAST)).isEqualTo(Sight.NONE);
    }

    @Test
    void calledOffBeforeItBegan_itNeverWas_andAnotherCanBeReported() {
        absences.report("anna", "bram", FIRST, LAST, "anna");

        absences.end("anna");

        assertThat(sightOfBramOn(FIRST)).isEqualTo(Sight.NONE);
        clock.reset();
        absences.report("anna", "cees", FIRST, LAST, "anna");
        clock.set(FIRST);
        assertThat(absences.actingFor("anna")).isEqualTo("cees");
    }

    @Test
    void nothingToEnd_isSaid() {
        assertThat(problemsOf(() -> absences.end("anna"))).containsKey("absentee");
    }

    @Test
    void wrongDays_areRefusedAtTheirField() {
        assertThat(problemsOf(
                        () -> absences.report("anna", "bram", clock.today().minusDays(1), LAST, "anna")))
                .containsOnlyKeys("from");
        assertThat(problemsOf(() -> absences.report("anna", "bram", LAST, FIRST, "anna")))
                .containsOnlyKeys("until");
        assertThat(problemsOf(() -> absences.report("anna", "bram", FIRST, FIRST.plusYears(2), "anna")))
                .containsOnlyKeys("until");
        assertThat(problemsOf(() -> absences.report("anna", null, null, null, "anna")))
                .containsOnlyKeys("substitute", "from", "until");
        assertThat(problemsOf(() -> absences.report("anna", "anna", FIRST, LAST, "anna")))
                .containsOnlyKeys("substitute");
    }

    @Test
    void twoAbsencesAtOneTime_areRefused_oneAfterTheOtherIsNot() {
        absences.report("anna", "bram", FIRST, LAST, "anna");

        assertThat(problemsOf(() -> absences.report("anna", "cees", LAST, LAST.plusDays(3), "anna")))
                .containsOnlyKeys("from");
        absences.report("anna", "cees", LAST.plusDays(1), LAST.plusDays(3), "anna");

        clock.set(LAST.plusDays(1));
        assertThat(absences.actingFor("anna")).isEqualTo("cees");
    }

    @Test
    void aSubstituteWhoIsAwayToo_isRefused() {
        absences.report("bram", "cees", FIRST, LAST, "bram");

        assertThat(problemsOf(() -> absences.report("anna", "bram", LAST, LAST.plusDays(3), "anna")))
                .containsOnlyKeys("substitute");
    }

    @Test
    void whoActsForAColleague_cannotBeAway_soThereIsNoChain() {
        absences.report("anna", "bram", FIRST, LAST, "anna");

        assertThat(problemsOf(() -> absences.report("bram", "cees", LAST, LAST.plusDays(3), "bram")))
                .containsOnlyKeys("from");
        clock.set(FIRST);
        absences.end("anna");
        absences.report("bram", "cees", LAST, LAST.plusDays(3), "bram");
    }

    @Test
    void oneCanActForTwo() {
        absences.report("anna", "bram", FIRST, LAST, "anna");
        absences.report("cees", "bram", FIRST, LAST, "cees");
        clock.set(LAST);

        assertThat(absences.begeleidersOf("bram")).containsExactlyInAnyOrder("anna", "bram", "cees");
        assertThat(absences.begeleidersOf("anna")).containsExactly("anna");
    }

    @Test
    void whoStoodInForEachOther_areNoTwoPeople_sinceThatDay() {
        absences.report("anna", "bram", FIRST, LAST, "anna");
        clock.set(LAST.plusDays(2));

        assertThat(absences.stoodIn("bram", "anna", LAST)).isTrue();
        assertThat(absences.stoodIn("anna", "bram", FIRST)).isTrue();
        assertThat(absences.stoodIn("bram", "anna", LAST.plusDays(1))).isFalse();
        assertThat(absences.stoodIn("bram", "cees", FIRST)).isFalse();
    }

    @Test
    void theSubstituteAddsAChild_asTheBegeleiderDoes() {
        absences.report("anna", "bram", FIRST, LAST, "anna");
        String number = scene.family(sam).number();
        var noor = Scene.child("Noor", LocalDate.of(2019, 1, 1), Scene.everyone(1));

        assertThat(problemsOf(() -> families.addChild(number, noor, "bram"))).containsOnlyKeys("familyNumber");
        clock.set(FIRST);
        families.addChild(number, noor, "bram");

        assertThat(families.childrenOf(scene.family(sam).id())).hasSize(2);
    }

    @Test
    void familiesOfABegeleider_areThoseThatAreWorkedWith() {
        var family = scene.family(sam).id();
        assertThat(families.ofBegeleider("anna"))
                .extracting(found -> found.id())
                .contains(family);
        assertThat(families.begeleiders()).contains("anna");

        families.cancelCase(sam);

        assertThat(families.ofBegeleider("anna"))
                .extracting(found -> found.id())
                .doesNotContain(family);
    }

    private Sight sightOfBramOn(LocalDate day) {
        clock.set(day);
        assertThat(policy.sight(Viewer.ofGroups("anna", List.of("begeleider")), sam))
                .isEqualTo(Sight.FULL);
        return policy.sight(Viewer.ofGroups("bram", List.of("begeleider")), sam);
    }
}
