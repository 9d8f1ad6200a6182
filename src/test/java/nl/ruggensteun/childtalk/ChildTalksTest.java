package nl.ruggensteun.childtalk;

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
class ChildTalksTest {

    @Autowired
    Scene scene;

    @Autowired
    ChildTalks talks;

    @Autowired
    Consents consents;

    @Autowired
    MutableClock clock;

    CaseId sam;
    LocalDate today;

    @BeforeEach
    void consentedCase() {
        scene.schools();
        sam = scene.caseOf(LocalDate.of(2018, 5, 1), 1);
        scene.giveConsent(sam);
        today = clock.today();
    }

    @Test
    void bothTalksAreKept() {
        talks.heldAtShelter(sam, today, true, false, "Sam vindt het fijn", ANNA);
        talks.heldAtSchool(sam, REGENBOOG, new SchoolTalk(today, "Juf Fien", today, true, true), "iris");
        assertThat(talks.of(sam)).extracting(ChildTalk::place).containsExactly(TalkPlace.SHELTER, TalkPlace.SCHOOL);
        assertThat(talks.of(sam).get(1).trustedAdult()).contains("Juf Fien");
        assertThat(talks.of(sam).get(1).childWantsMore()).contains(true);
        assertThat(talks.of(sam).get(1).childWantsHelp()).contains(true);
    }

    @Test
    void childThatWantsToTellSomebodyElse_isAskedWhetherItWantsHelp() {
        var unasked = new SchoolTalk(today, "Juf Fien", today, true, null);
        assertThat(problemsOf(() -> talks.heldAtSchool(sam, REGENBOOG, unasked, "iris")))
                .containsOnlyKeys("wantsHelpSharing");
    }

    @Test
    void childMustKnowBeforeTheTalkCounts() {
        assertThat(problemsOf(() -> talks.heldAtShelter(sam, today.plusDays(1), false, null, "x".repeat(2001), ANNA)))
                .containsOnlyKeys("heldOn", "childKnows", "remark");
        assertThat(talks.of(sam)).isEmpty();
    }

    @Test
    void schoolNamesATrustedAdultAndRealDays() {
        assertThat(problemsOf(() -> talks.heldAtSchool(
                        sam,
                        REGENBOOG,
                        new SchoolTalk(today.minusDays(1), " ", today.plusDays(1), null, null),
                        "iris")))
                .containsOnlyKeys("heldOn", "trustedAdult", "childToldOn");
    }

    @Test
    void withdrawnConsent_schoolRecordsNothing() {
        consents.withdraw(sam, REGENBOOG, scene.parent(sam, 1), today, ANNA);
        assertThatThrownBy(() -> talks.heldAtSchool(
                        sam, REGENBOOG, new SchoolTalk(today, "Juf Fien", today, null, null), "iris"))
                .isInstanceOf(NotAllowed.class);
    }
}
