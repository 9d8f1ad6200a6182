package nl.ruggensteun.situations;

import static nl.ruggensteun.process.CaseFixture.REGENBOOG;
import static nl.ruggensteun.process.UnusualAnswers.interpreted;
import static nl.ruggensteun.process.UnusualAnswers.interpreterArranged;
import static nl.ruggensteun.process.UnusualAnswers.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import nl.ruggensteun.demo.Answers;
import nl.ruggensteun.demo.Play;
import nl.ruggensteun.family.Interpreter;
import nl.ruggensteun.meeting.Meeting;
import nl.ruggensteun.meeting.MeetingKind;
import nl.ruggensteun.meeting.Meetings;
import nl.ruggensteun.process.CaseFixture;
import nl.ruggensteun.process.CaseInPlay;
import nl.ruggensteun.process.FamilyInPlay;
import nl.ruggensteun.process.UnusualAnswers;
import nl.ruggensteun.support.ApplicationTest;
import nl.ruggensteun.timeline.KeptAnswer;
import nl.ruggensteun.timeline.Timeline;
import nl.ruggensteun.timeline.TimelineEntry;
import nl.ruggensteun.timeline.TimelineKind;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** E-17: an interpreter is arranged before each talk, and who it was is written down, never what was said. */
@ApplicationTest
class E17InterpreterArrangedTest {

    private static final String ARRANGE = "userTask_arrangeInterpreter";

    @Autowired
    private CaseFixture cases;

    @Autowired
    private Play play;

    @Autowired
    private Meetings meetings;

    @Autowired
    private Timeline timeline;

    @Test
    void regelTolk_comesBeforeTheExplanation() {
        FamilyInPlay family = registered();
        assertThat(family.open()).containsExactly(ARRANGE);

        family.anna(ARRANGE, interpreterArranged());

        assertThat(family.open()).containsExactly("userTask_explainRuggensteun");
    }

    @Test
    void regelTolk_comesBeforeTheQuestionForConsent() {
        CaseInPlay sam = inCase();
        assertThat(sam.open()).containsExactly(ARRANGE);

        sam.anna(ARRANGE, interpreterArranged());

        assertThat(sam.open()).containsExactly("userTask_askSigner", "userTask_askSigner");
        assertThat(timeline.of(sam.id())).extracting(TimelineEntry::kind).contains(TimelineKind.INTERPRETER_ARRANGED);
    }

    @Test
    void regelTolk_comesBeforeTheStartgesprek_aDriegesprekAndTheEindgesprek() {
        CaseInPlay sam = consented()
                .anna("userTask_informParents", Answers.firstContact(cases.today()))
                .atSchool("userTask_confirmReceipt", Answers.receiptConfirmed(cases.today()))
                .anna("userTask_talkAtShelter", Answers.talkedAtShelter(cases.today()))
                .atSchool("userTask_talkAtSchool", Answers.talkedAtSchool(cases.today()))
                .anna("userTask_fileForm", Answers.filed(cases.today()))
                .anna("userTask_prepareStartgesprek", Answers.startgesprekPrepared(cases.today()));
        talk(sam).atSchool("userTask_tellParents", Answers.parentsTold(cases.today()));
        play.start("anna", "specialCase", Answers.specialCase(sam.key(), "NO"));
        cases.runJobs(sam);
        sam.anna("userTask_announceSharing", Answers.parentsInformed(cases.today()));
        talk(sam)
                .anna("userTask_followSupport", Answers.supportEnds(cases.today()))
                .anna("userTask_discussEnd", Answers.parentsInformed(cases.today()))
                .anna("userTask_chooseClosing", Answers.closeWithMeeting());
        talk(sam);

        assertThat(meetings.of(sam.id()))
                .extracting(Meeting::kind)
                .containsExactly(MeetingKind.START, MeetingKind.SPECIAL_CASE, MeetingKind.END);
        assertThat(meetings.of(sam.id()))
                .extracting(meeting -> meeting.interpreter().orElseThrow())
                .containsOnly(Interpreter.PROFESSIONAL);
    }

    @Test
    void aMeeting_isNotWrittenDownWithoutSayingWhoInterpreted() {
        CaseInPlay sam = consented()
                .anna("userTask_informParents", Answers.firstContact(cases.today()))
                .atSchool("userTask_confirmReceipt", Answers.receiptConfirmed(cases.today()))
                .anna("userTask_talkAtShelter", Answers.talkedAtShelter(cases.today()))
                .atSchool("userTask_talkAtSchool", Answers.talkedAtSchool(cases.today()))
                .anna("userTask_fileForm", Answers.filed(cases.today()))
                .anna("userTask_prepareStartgesprek", Answers.startgesprekPrepared(cases.today()))
                .meetingPlanned()
                .atSchool("userTask_confirmMeeting", Answers.schoolComes())
                .anna(ARRANGE, interpreterArranged());
        Map<String, Object> agreed = Answers.agreed(cases.today());

        refused(sam, agreed, "[interpreter]");
        refused(sam, with(agreed, "interpreter", null), "[interpreter]");
        refused(sam, with(agreed, "interpreter", "OTHER_PERSON"), "[interpreterReason]");
        refused(
                sam,
                with(with(agreed, "interpreter", "CHILD"), "interpreterReason", "Er was niemand"),
                "[childInterpreted]");

        sam.anna(
                "userTask_recordAgreements",
                with(with(agreed, "interpreter", "OTHER_PERSON"), "interpreterReason", "De tolk kwam niet"));
        assertThat(meetings.of(sam.id()).get(0).interpreterReason()).contains("De tolk kwam niet");
    }

    @Test
    void withoutTheNeed_thereIsNoSuchTask() {
        CaseInPlay sam = cases.one().supported();

        assertThat(sam.endsOf("interpreter")).isNotEmpty().containsOnly("endEvent_notNeeded");
        assertThat(timeline.of(sam.id()))
                .extracting(TimelineEntry::kind)
                .doesNotContain(TimelineKind.INTERPRETER_ARRANGED);
    }

    @Test
    void whoOnlyAsksTheChild_arrangesNone() {
        CaseInPlay noor = family(cases.child("Noor", 16)).theCase(0);

        assertThat(noor.open()).containsExactly("userTask_askSigner");
    }

    @Test
    void aRelativeIsPlanned_onlyWithAReason_andAChildNever() {
        CaseInPlay sam = inCase();
        for (String other : List.of("OTHER_PERSON", "NOT_NEEDED")) {
            assertThatThrownBy(() -> sam.anna(ARRANGE, Map.of("arranged", other)))
                    .hasMessageStartingWith("[reason]");
        }
        assertThatThrownBy(() -> sam.anna(ARRANGE, Map.of("arranged", "CHILD", "reason", "Kan niet anders")))
                .isInstanceOf(RuntimeException.class);

        sam.anna(ARRANGE, Map.of("arranged", "OTHER_PERSON", "reason", "Geen tolk in deze taal"));

        assertThat(timeline.extraAnswersOf(sam.id()))
                .extracting(KeptAnswer::value)
                .contains("Geen tolk in deze taal");
    }

    @Test
    void nobodySigns_beforeItWasExplainedWithAnInterpreter() {
        CaseInPlay sam = inCase().anna(ARRANGE, interpreterArranged());

        assertThatThrownBy(() -> sam.answers("Ouder 1", Answers.consentGiven(cases.today())))
                .hasMessageStartingWith("[interpreter]");
        sam.answers("Ouder 1", interpreted(Answers.consentGiven(cases.today())));

        assertThat(sam.questions()).containsExactly("Ouder 2");
        assertThat(sam.shared()).isEmpty();
    }

    private void refused(CaseInPlay theCase, Map<String, Object> answers, String field) {
        assertThatThrownBy(() -> theCase.anna("userTask_recordAgreements", answers))
                .hasMessageStartingWith(field);
    }

    private CaseInPlay talk(CaseInPlay theCase) {
        theCase.meetingPlanned().atSchool("userTask_confirmMeeting", Answers.schoolComes());
        assertThat(theCase.open()).contains(ARRANGE).doesNotContain("userTask_recordAgreements");
        return theCase.anna(ARRANGE, interpreterArranged())
                .anna("userTask_recordAgreements", interpreted(Answers.agreed(cases.today())));
    }

    private CaseInPlay consented() {
        return inCase().anna(ARRANGE, interpreterArranged())
                .answers("Ouder 1", interpreted(Answers.consentGiven(cases.today())))
                .answers("Ouder 2", interpreted(Answers.consentGiven(cases.today())));
    }

    private CaseInPlay inCase() {
        return family(cases.child("Sam", 8)).theCase(0);
    }

    private FamilyInPlay family(Map<String, Object> child) {
        return registered()
                .anna(ARRANGE, interpreterArranged())
                .anna("userTask_explainRuggensteun", interpreted(Answers.explained()))
                .anna("userTask_recordFamily", Answers.family(List.of("Mila Voorbeeld", "Daan Voorbeeld"), child))
                .anna("userTask_recordSafety", Answers.safe())
                .recordSchool(Answers.attends(REGENBOOG));
    }

    private FamilyInPlay registered() {
        return cases.registered(UnusualAnswers.needsInterpreter(cases.today()));
    }
}
