package nl.ruggensteun.process.childcorrection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import nl.ruggensteun.demo.Answers;
import nl.ruggensteun.demo.Play;
import nl.ruggensteun.process.CaseFixture;
import nl.ruggensteun.process.CaseInPlay;
import nl.ruggensteun.process.Variables;
import nl.ruggensteun.support.ApplicationTest;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A wrong birth date lets the wrong people sign; correcting it counts at once (E-07). */
@ApplicationTest
class ChildCorrectionProcessTest {

    @Autowired
    private CaseFixture cases;

    @Autowired
    private Play play;

    @Autowired
    private TaskService tasks;

    @Autowired
    private RuntimeService runtime;

    @Test
    void e07_aChildThatTurnsOutToBeTwelve_isAskedToo_andUntilThenNothingIsShared() {
        CaseInPlay sam = cases.one().supported();

        play.start(
                "anna",
                "childCorrection",
                Answers.birthDateCorrected(sam.key(), cases.today().minusYears(13)));
        assertThat(cases.mayShare(sam)).isFalse();
        cases.runJobs(sam);

        assertThat(sam.open()).containsExactly("userTask_askSigner");
        assertThat(sam.answers("Kind", Answers.consentGiven(cases.today())).open())
                .containsExactly("userTask_followSupport");
    }

    @Test
    void e07_aChildThatTurnsOutToBeYounger_isNotNeededAnyMore() {
        CaseInPlay sam = cases.family(CaseFixture.at(CaseFixture.REGENBOOG, cases.child("Sam", 12)))
                .theCase(0)
                .answers("Ouder 1", Answers.consentGiven(cases.today()))
                .answers("Ouder 2", Answers.consentGiven(cases.today()));

        play.start(
                "anna",
                "childCorrection",
                Answers.birthDateCorrected(sam.key(), cases.today().minusYears(11)));
        cases.runJobs(sam);

        assertThat(sam.open()).containsExactly("userTask_informParents");
    }

    @Test
    void anotherName_isOnEveryOpenTaskAtOnce_andOnThoseThatCome() {
        CaseInPlay sam = cases.one().formSent();

        play.start("anna", "childCorrection", Map.of("caseId", sam.key(), "firstName", "Samuel"));
        cases.runJobs(sam);

        String label = sam.get().family().number() + " · Samuel";
        assertThat(sam.get().child().lastName()).isEqualTo("Voorbeeld");
        assertThat(sam.openTasks()).isNotEmpty().allSatisfy(task -> assertThat(
                        tasks.getVariableLocal(task.getId(), Variables.DOSSIER))
                .isEqualTo(label));
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(sam.key())
                        .unlimitedList())
                .allSatisfy(running -> assertThat(runtime.getVariable(running.getId(), Variables.DOSSIER))
                        .isEqualTo(label));
    }

    @Test
    void aChildThatCannotDecide_needsAReason_andIsRepresentedByItsParents() {
        CaseInPlay sam = cases.family(CaseFixture.at(CaseFixture.REGENBOOG, cases.child("Sam", 13)))
                .theCase(0);

        assertThatThrownBy(() ->
                        play.start("anna", "childCorrection", Map.of("caseId", sam.key(), "childCanDecide", "NO")))
                .hasMessageStartingWith("[reason]");
        play.start(
                "anna",
                "childCorrection",
                Map.of("caseId", sam.key(), "childCanDecide", "NO", "reason", "Vindt ook de gedragswetenschapper"));
        cases.runJobs(sam);

        assertThat(sam.get().child().canDecide()).isFalse();
        assertThat(sam.get().child().cannotDecideJudgedBy()).contains("anna");
    }

    @Test
    void nothingFilledIn_anAdult_andAColleague_areRefused() {
        CaseInPlay sam = cases.one();

        assertThatThrownBy(() -> play.start("anna", "childCorrection", Map.of("caseId", sam.key())))
                .hasMessageStartingWith("[firstName]");
        assertThatThrownBy(() -> play.start(
                        "anna",
                        "childCorrection",
                        Answers.birthDateCorrected(sam.key(), cases.today().minusYears(18))))
                .hasMessageStartingWith("[birthDate]");
        assertThatThrownBy(() -> play.start(
                        "bram",
                        "childCorrection",
                        Answers.birthDateCorrected(sam.key(), cases.today().minusYears(7))))
                .hasMessageStartingWith("[caseId]");
    }
}
