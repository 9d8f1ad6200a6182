package nl.ruggensteun.process.exitinterview;

import static nl.ruggensteun.process.CaseFixture.KOMPAS;
import static nl.ruggensteun.process.CaseFixture.REGENBOOG;
import static nl.ruggensteun.process.CaseFixture.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.ruggensteun.demo.Answers;
import nl.ruggensteun.demo.Play;
import nl.ruggensteun.experience.ExitInterviews;
import nl.ruggensteun.process.CaseFixture;
import nl.ruggensteun.process.CaseInPlay;
import nl.ruggensteun.process.FamilyInPlay;
import nl.ruggensteun.process.UnusualAnswers;
import nl.ruggensteun.support.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The diagram {@code exitInterview}: once per family, parents and children. */
@ApplicationTest
class ExitInterviewProcessTest {

    @Autowired
    private CaseFixture cases;

    @Autowired
    private ExitInterviews interviews;

    @Autowired
    private Play play;

    @Test
    void theLastCaseCloses_parentsAndChildrenAreAsked() {
        FamilyInPlay family = closed(cases.one()).family();

        assertThat(family.open()).containsExactly("userTask_interviewChildren", "userTask_interviewParents");
    }

    @Test
    void oneOfTwoCasesCloses_nobodyIsAskedYet() {
        FamilyInPlay family = cases.family(at(REGENBOOG, cases.child("Sam", 8)), at(KOMPAS, cases.child("Noor", 9)));

        closed(family.theCase(0));
        assertThat(family.open()).isEmpty();

        closed(family.theCase(1));
        assertThat(family.open()).hasSize(2);
    }

    @Test
    void bothAnswered_theFamilyIsDone() {
        FamilyInPlay family = closed(cases.one()).family().anna("userTask_interviewChildren", Answers.experience());
        assertThat(family.open()).containsExactly("userTask_interviewParents");

        family.anna("userTask_interviewParents", Answers.experience());

        assertThat(family.endsOf("exitInterview")).containsExactly("endEvent_recorded");
        assertThat(family.isOver()).isTrue();
        assertThat(interviews.of(family.id())).hasSize(2);
    }

    @Test
    void aChildThatCameAfterwards_doesNotMakeTheFamilyAnswerTwice() {
        FamilyInPlay family = closed(cases.one()).family();
        play.start(
                CaseFixture.ANNA,
                "ruggensteun",
                UnusualAnswers.childAdded(
                        family.family().number(), "Finn", cases.today().minusYears(6), Answers.attends(KOMPAS)));
        closed(family.theCase(1));
        assertThat(family.instancesOf("exitInterview")).hasSize(1);

        family.anna("userTask_interviewChildren", Answers.experience())
                .anna("userTask_interviewParents", Answers.experience());
        play.start(
                CaseFixture.ANNA,
                "ruggensteun",
                UnusualAnswers.childAdded(
                        family.family().number(), "Evi", cases.today().minusYears(7), Answers.attends(KOMPAS)));
        closed(family.theCase(2));
        assertThat(family.instancesOf("exitInterview")).hasSize(1);
    }

    @Test
    void takingPart_isFree() {
        FamilyInPlay family = closed(cases.one())
                .family()
                .anna("userTask_interviewParents", Map.of("tookPart", "NO"))
                .anna("userTask_interviewChildren", Map.of("tookPart", "NO"));

        assertThat(family.isOver()).isTrue();
    }

    /** The short way to the end: no consent, no school. */
    private CaseInPlay closed(CaseInPlay theCase) {
        return theCase.answers("Ouder 1", Answers.consentRefused())
                .anna("userTask_discussNoConsent", UnusualAnswers.noConsent("STOP"))
                .anna("userTask_supportWithoutSchool", UnusualAnswers.stopsWithoutSchool(cases.today()))
                .anna("userTask_discussEnd", Answers.parentsInformed(cases.today()));
    }
}
