package nl.ruggensteun.process.driegesprek;

import static nl.ruggensteun.process.CaseFixture.ANNA;
import static nl.ruggensteun.process.CaseFixture.REGENBOOG;
import static nl.ruggensteun.process.CaseFixture.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import nl.ruggensteun.demo.Answers;
import nl.ruggensteun.meeting.Meeting;
import nl.ruggensteun.meeting.Meetings;
import nl.ruggensteun.process.CaseFixture;
import nl.ruggensteun.process.CaseInPlay;
import nl.ruggensteun.process.FamilyInPlay;
import nl.ruggensteun.process.UnusualAnswers;
import nl.ruggensteun.support.ApplicationTest;
import nl.ruggensteun.support.Halts;
import nl.ruggensteun.support.HttpPerson;
import nl.ruggensteun.support.TasklistForms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Two people plan for the same child at the same moment: once by itself, once taken along (E-02). */
@ApplicationTest
class JointStartgesprekRaceTest {

    @LocalServerPort
    private int port;

    @Autowired
    private CaseFixture cases;

    @Autowired
    private Meetings meetings;

    @Autowired
    private Halts halts;

    private final ExecutorService others = Executors.newCachedThreadPool();

    @AfterEach
    void stop() {
        others.shutdownNow();
    }

    @Test
    void oneOfThemIsSaved_theOtherLooksAgain_andTheChildHasOneTalk() throws Exception {
        FamilyInPlay family = cases.family(at(REGENBOOG, cases.child("Sam", 8)), at(REGENBOOG, cases.child("Noor", 9)));
        family.theCases().forEach(one -> one.schoolInformed()
                .anna("userTask_prepareStartgesprek", Answers.startgesprekPrepared(cases.today())));
        CaseInPlay sam = family.theCase(0);
        CaseInPlay noor = family.theCase(1);
        String ofNoor = noor.task("userTask_planMeeting").getId();
        String ofSam = sam.task("userTask_planMeeting").getId();
        Halts.Halt planned = halts.atEndOf("driegesprek.userTask_planMeeting");
        Future<HttpResponse<String>> byItself = others.submit(() -> submit(ofNoor, plan()));
        planned.isReached();

        Future<HttpResponse<String>> takenAlong =
                others.submit(() -> submit(ofSam, UnusualAnswers.with(plan(), "takeAlong", noor.key())));
        HttpResponse<String> first = takenAlong.get(30, TimeUnit.SECONDS);
        planned.release();
        HttpResponse<String> second = byItself.get(30, TimeUnit.SECONDS);
        cases.runJobs(sam);
        cases.runJobs(noor);

        assertThat(first.statusCode()).as(first.body()).isEqualTo(204);
        assertThat(second.statusCode()).as(second.body()).isEqualTo(409);
        assertThat(meetings.of(noor.id()))
                .hasSize(1)
                .extracting(Meeting::plannedFor)
                .isEqualTo(
                        meetings.of(sam.id()).stream().map(Meeting::plannedFor).toList());
        assertThat(noor.open()).containsExactly("userTask_confirmMeeting");
        assertThat(sam.open()).containsExactly("userTask_confirmMeeting");
    }

    private HttpResponse<String> submit(String task, Map<String, Object> answers) {
        return new TasklistForms(HttpPerson.inBrowser(port, ANNA)).submit(task, answers);
    }

    private Map<String, Object> plan() {
        return Answers.meetingPlanned(cases.today().plusDays(3), cases.today());
    }
}
