package nl.ruggensteun.process.agecheck;

import static nl.ruggensteun.process.CaseFixture.REGENBOOG;
import static nl.ruggensteun.process.CaseFixture.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.ruggensteun.demo.Answers;
import nl.ruggensteun.process.CaseFixture;
import nl.ruggensteun.process.CaseInPlay;
import nl.ruggensteun.support.ApplicationTest;
import nl.ruggensteun.support.MutableClock;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** E-07: on its twelfth or sixteenth birthday a child is asked; until it says yes the school sees nothing. */
@ApplicationTest
class AgeCheckTest {

    @Autowired
    private CaseFixture cases;

    @Autowired
    private MutableClock clock;

    @Autowired
    private ManagementService jobs;

    @Test
    void turnsTwelve_sharingStopsAtMidnight_theChildIsAskedThatMorning_andItsYesBringsEverythingBack() {
        CaseInPlay sam = bornTomorrow(12).supported();

        clock.forward(Duration.ofDays(1));
        assertThat(cases.mayShare(sam)).isFalse();
        morning(sam);

        assertThat(sam.open()).containsExactly("userTask_askSigner");
        sam.answers("Kind", Answers.consentGiven(cases.today()));
        assertThat(cases.mayShare(sam)).isTrue();
        assertThat(sam.open()).containsExactly("userTask_followSupport");
    }

    @Test
    void turnsTwelve_andSaysNo_theSchoolSeesNothingMore() {
        CaseInPlay sam = bornTomorrow(12).supported();
        clock.forward(Duration.ofDays(1));
        morning(sam);

        sam.answers("Kind", Answers.consentRefused());

        assertThat(cases.mayShare(sam)).isFalse();
        assertThat(sam.seenBy("iris")).isEmpty();
    }

    @Test
    void turnsSixteen_theChildDecidesAlone() {
        var child =
                Answers.child("Sam", "Voorbeeld", cases.today().minusYears(16).plusDays(1), "1");
        CaseInPlay sam = cases.family(at(REGENBOOG, child)).theCase(0).supported();
        assertThat(cases.mayShare(sam)).isTrue();

        clock.forward(Duration.ofDays(1));

        assertThat(cases.mayShare(sam)).as("the child said yes before").isTrue();
        morning(sam);
        assertThat(sam.open()).containsExactly("userTask_followSupport");
    }

    @Test
    void nobodyIsMissing_nothingIsDisturbed() {
        CaseInPlay sam = cases.one().formSent();
        String task = sam.task("userTask_confirmReceipt").getId();

        morning(sam);

        assertThat(sam.task("userTask_confirmReceipt").getId()).isEqualTo(task);
    }

    private CaseInPlay bornTomorrow(int age) {
        var child =
                Answers.child("Sam", "Voorbeeld", cases.today().minusYears(age).plusDays(1), "1");
        return cases.family(at(REGENBOOG, child)).theCase(0);
    }

    private void morning(CaseInPlay theCase) {
        run(jobs.createJobQuery().processDefinitionKey("ageCheck").timers());
        run(jobs.createJobQuery().processDefinitionKey("ageCheck").messages());
        cases.runJobs(theCase);
    }

    private void run(JobQuery waiting) {
        waiting.unlimitedList().forEach(job -> jobs.executeJob(job.getId()));
    }
}
