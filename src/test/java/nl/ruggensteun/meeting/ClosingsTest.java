package nl.ruggensteun.meeting;

import static nl.ruggensteun.support.Scene.ANNA;
import static nl.ruggensteun.support.Scene.REGENBOOG;
import static nl.ruggensteun.support.Scene.problemsOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import nl.ruggensteun.consent.Consents;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.problem.NotAllowed;
import nl.ruggensteun.support.DomainTest;
import nl.ruggensteun.support.MutableClock;
import nl.ruggensteun.support.Scene;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DomainTest
class ClosingsTest {

    @Autowired
    Scene scene;

    @Autowired
    Closings closings;

    @Autowired
    Consents consents;

    @Autowired
    MutableClock clock;

    CaseId sam;

    @BeforeEach
    void consentedCase() {
        scene.schools();
        sam = scene.caseOf(LocalDate.of(2018, 5, 1), 1);
        scene.giveConsent(sam);
    }

    @Test
    void notPossible_needsAReason() {
        assertThat(problemsOf(() -> closings.choose(sam, null, "x".repeat(501), ANNA)))
                .containsOnlyKeys("closing", "reason");
        assertThat(problemsOf(() -> closings.choose(sam, ClosingKind.NOT_POSSIBLE, null, ANNA)))
                .containsOnlyKeys("reason");
        assertThat(closings.of(sam)).isEmpty();
    }

    @Test
    void choiceMayChange_untilTheSchoolRoundsOff() {
        closings.choose(sam, ClosingKind.MEETING, null, ANNA);
        closings.choose(sam, ClosingKind.NOT_POSSIBLE, "School neemt niet op", ANNA);
        closings.closedAtSchool(sam, REGENBOOG, clock.today(), clock.today(), "iris");
        assertThat(closings.of(sam)).hasValueSatisfying(closing -> {
            assertThat(closing.kind()).isEqualTo(ClosingKind.NOT_POSSIBLE);
            assertThat(closing.pupilToldOn()).contains(clock.today());
            assertThat(closing.closedAtSchoolBy()).contains("iris");
        });
    }

    @Test
    void schoolRoundsOff_withDatesOfTheCase_afterTheShelterChose_whileItMayKnow() {
        LocalDate today = clock.today();
        assertThat(problemsOf(
                        () -> closings.closedAtSchool(sam, REGENBOOG, today.plusDays(1), today.minusDays(1), "iris")))
                .containsOnlyKeys("pupilToldOn", "filedOn");
        assertThatThrownBy(() -> closings.closedAtSchool(sam, REGENBOOG, today, today, "iris"))
                .isInstanceOf(NotAllowed.class);
        closings.choose(sam, ClosingKind.PHONE_ONLY, null, ANNA);
        consents.end(sam, REGENBOOG, today);
        assertThatThrownBy(() -> closings.closedAtSchool(sam, REGENBOOG, today, today, "iris"))
                .isInstanceOf(NotAllowed.class);
    }
}
