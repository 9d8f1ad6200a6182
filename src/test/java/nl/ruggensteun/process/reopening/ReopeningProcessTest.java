package nl.ruggensteun.process.reopening;

import static nl.ruggensteun.process.CaseFixture.KOMPAS;
import static nl.ruggensteun.process.CaseFixture.REGENBOOG;
import static nl.ruggensteun.process.CaseFixture.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import nl.ruggensteun.demo.Answers;
import nl.ruggensteun.demo.Play;
import nl.ruggensteun.family.CaseStage;
import nl.ruggensteun.meeting.Closing;
import nl.ruggensteun.meeting.Closings;
import nl.ruggensteun.process.CaseFixture;
import nl.ruggensteun.process.CaseInPlay;
import nl.ruggensteun.process.FamilyInPlay;
import nl.ruggensteun.process.UnusualAnswers;
import nl.ruggensteun.support.ApplicationTest;
import nl.ruggensteun.support.HttpPerson;
import nl.ruggensteun.support.MutableClock;
import nl.ruggensteun.timeline.Timeline;
import nl.ruggensteun.timeline.TimelineKind;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A case that was closed by mistake begins anew (E-15). */
@ApplicationTest
class ReopeningProcessTest {

    @LocalServerPort
    private int port;

    @Autowired
    private CaseFixture cases;

    @Autowired
    private Play play;

    @Autowired
    private Closings closings;

    @Autowired
    private Timeline timeline;

    @Autowired
    private MutableClock clock;

    @Test
    void closedCase_asksConsentAgain_andGoesToItsEndOnceMore() {
        CaseInPlay sam = cases.one().closed();

        reopen(sam);

        assertThat(sam.open()).containsExactly("userTask_askSigner", "userTask_askSigner");
        assertThat(sam.stage()).isEqualTo(CaseStage.CONSENT);
        assertThat(sam.endsOf("reopening")).containsExactly("endEvent_caseRuns");
        assertThat(timeline.of(sam.id())).extracting(line -> line.kind()).contains(TimelineKind.CASE_REOPENED);
        sam.closed();
        assertThat(sam.stage()).isEqualTo(CaseStage.CLOSED);
        assertThat(sam.isOver()).isTrue();
    }

    @Test
    void theSchool_isToldAgain_beforeItSeesAnything() {
        CaseInPlay sam = cases.one().closed();
        reopen(sam);
        sam.consentGiven();

        assertThat(sam.seenBy("iris")).isEmpty();
        assertThat(sam.open()).containsExactly("userTask_informParents");
        sam.anna("userTask_informParents", Answers.firstContact(cases.today()));
        assertThat(sam.seenBy("iris")).containsExactly("userTask_confirmReceipt");
    }

    @Test
    void whatTheSchoolDidAtTheMistakenClosing_countsNoMore() {
        CaseInPlay sam = cases.one().closed();
        reopen(sam);
        sam.schoolToldOfEnd().anna("userTask_chooseClosing", UnusualAnswers.closeBy("PHONE_ONLY"));

        assertThat(closings.of(sam.id()).flatMap(Closing::pupilToldOn)).isEmpty();
    }

    @Test
    void mistakeThatWasNone_isUndone() {
        CaseInPlay sam = cases.one().formSent();
        play.start("anna", "cancellation", Answers.startedByMistake(sam.key()));
        cases.runJobs(sam);

        reopen(sam);

        assertThat(sam.open()).containsExactly("userTask_askSigner", "userTask_askSigner");
        assertThat(cases.mayShare(sam)).isFalse();
    }

    @Test
    void questionsHowItWent_areTakenBack_andComeWithTheNextClosing() {
        CaseInPlay sam = cases.one().closed();
        assertThat(sam.family().open()).containsExactly("userTask_interviewChildren", "userTask_interviewParents");

        reopen(sam);
        assertThat(sam.family().open()).isEmpty();

        sam.closed();
        assertThat(sam.family().open()).containsExactly("userTask_interviewChildren", "userTask_interviewParents");
    }

    @Test
    void answersHowItWent_stay_andAreNotAskedTwice() {
        CaseInPlay sam = cases.one().closed();
        sam.family().anna("userTask_interviewParents", Answers.experience());

        reopen(sam);
        assertThat(sam.family().open()).containsExactly("userTask_interviewChildren");

        sam.closed();
        assertThat(sam.family().open()).containsExactly("userTask_interviewChildren");
    }

    @Test
    void brotherOrSister_staysClosed() {
        FamilyInPlay family = cases.family(at(REGENBOOG, cases.child("Sam", 8)), at(KOMPAS, cases.child("Noor", 9)));
        CaseInPlay noor = family.theCase(1).supported();
        CaseInPlay sam = family.theCase(0).closed();
        cases.runJobs(noor);
        noor.anna("userTask_chooseClosing", UnusualAnswers.closeBy("PHONE_ONLY"))
                .atSchool("userTask_closeAtSchool", Answers.closedAtSchool(cases.today()));
        assertThat(noor.stage()).isEqualTo(CaseStage.CLOSED);

        reopen(sam);
        sam.supported();

        assertThat(noor.stage()).isEqualTo(CaseStage.CLOSED);
        assertThat(sam.open()).containsExactly("userTask_followSupport");
    }

    @Test
    void brotherOrSisterThatIsStillBeingClosed_goesOnToItsEnd() {
        FamilyInPlay family = cases.family(at(REGENBOOG, cases.child("Sam", 8)), at(KOMPAS, cases.child("Noor", 9)));
        CaseInPlay noor = family.theCase(1).supported();
        CaseInPlay sam = family.theCase(0).closed();
        cases.runJobs(noor);

        reopen(sam);
        noor.anna("userTask_chooseClosing", UnusualAnswers.closeBy("PHONE_ONLY"))
                .atSchool("userTask_closeAtSchool", Answers.closedAtSchool(cases.today()));

        assertThat(noor.stage()).isEqualTo(CaseStage.CLOSED);
        assertThat(noor.isOver()).isTrue();
        assertThat(sam.open()).containsExactly("userTask_askSigner", "userTask_askSigner");
    }

    @Test
    void onlyItsOwnBegeleider_findsAndReopensIt_untilDay30() {
        CaseInPlay sam = cases.one().closed();
        CaseInPlay open = cases.one();
        assertThat(closedCases("anna")).contains(sam.key()).doesNotContain(open.key());
        assertThat(closedCases("bram")).doesNotContain(sam.key());
        assertThat(closedCases("iris")).isEqualTo("[]");
        for (String key : new String[] {open.key(), "niets"}) {
            assertThatThrownBy(() -> play.start("anna", "reopening", Answers.caseReopened(key)))
                    .hasMessageStartingWith("[closedCaseId]");
        }
        assertThatThrownBy(() -> play.start("bram", "reopening", Answers.caseReopened(sam.key())))
                .hasMessageStartingWith("[closedCaseId]");

        clock.forward(Duration.ofDays(31));

        assertThat(closedCases("anna")).doesNotContain(sam.key());
        assertThatThrownBy(() -> reopen(sam)).hasMessageStartingWith("[closedCaseId]");
    }

    @Test
    void withoutAReason_nothingOpens() {
        CaseInPlay sam = cases.one().closed();

        assertThatThrownBy(() -> play.start("anna", "reopening", Map.of("closedCaseId", sam.key())))
                .hasMessageStartingWith("[reason]");
        assertThat(sam.stage()).isEqualTo(CaseStage.CLOSED);
    }

    private void reopen(CaseInPlay theCase) {
        clock.forward(Duration.ofMinutes(1));
        play.start("anna", "reopening", Answers.caseReopened(theCase.key()));
        cases.runJobs(theCase);
    }

    private String closedCases(String user) {
        return HttpPerson.inBrowser(port, user).get("/api/cases?closed=true").body();
    }
}
