package nl.ruggensteun.process.familyleft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import nl.ruggensteun.demo.Answers;
import nl.ruggensteun.demo.Play;
import nl.ruggensteun.process.CaseFixture;
import nl.ruggensteun.process.CaseInPlay;
import nl.ruggensteun.support.ApplicationTest;
import nl.ruggensteun.support.MutableClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who may report a family that is gone, and when somebody is asked; the rest is in {@code E14FamilyDisappearsTest}. */
@ApplicationTest
class FamilyLeftProcessTest {

    @Autowired
    private CaseFixture cases;

    @Autowired
    private Play play;

    @Autowired
    private MutableClock clock;

    @Test
    void beforeTheTenDaysAreOver_nobodyIsAsked() {
        CaseInPlay sam = cases.one().supported();

        play.start("anna", "familyLeft", Answers.familyGone(sam.key(), cases.today()));
        clock.forward(Duration.ofDays(9));
        sam.dueTimersRun();

        assertThat(sam.open()).containsExactly("userTask_followSupport");
    }

    @Test
    void aColleague_cannotReportIt() {
        CaseInPlay sam = cases.one();

        assertThatThrownBy(() -> play.start("bram", "familyLeft", Answers.familyGone(sam.key(), cases.today())))
                .hasMessageStartingWith("[caseId]");
    }
}
