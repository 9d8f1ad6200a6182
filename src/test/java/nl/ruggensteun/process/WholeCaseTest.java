package nl.ruggensteun.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.ruggensteun.demo.Answers;
import nl.ruggensteun.demo.Play;
import nl.ruggensteun.family.CaseStage;
import nl.ruggensteun.family.ChildCase;
import nl.ruggensteun.family.Families;
import nl.ruggensteun.family.FamilyId;
import nl.ruggensteun.support.ApplicationTest;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One family of three children at two schools, from intake to exit interview, as Anna, Iris and Ilse. */
@ApplicationTest
class WholeCaseTest {

    @Autowired
    private Play play;

    @Autowired
    private Families families;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private java.time.Clock clock;

    @Test
    void threeChildrenAtTwoSchools_areSupportedToTheEnd() {
        LocalDate today = LocalDate.now(clock);
        String instance = play.start("anna", "intake", Answers.familyRegistered(today));
        String family = runtime.createProcessInstanceQuery()
                .processInstanceId(instance)
                .singleResult()
                .getBusinessKey();
        play.completeOne("anna", family, "userTask_explainRuggensteun", Answers.explained());
        play.completeOne(
                "anna",
                family,
                "userTask_recordFamily",
                Answers.family(
                        List.of("Mila Voorbeeld", "Daan Voorbeeld"),
                        Answers.child("Sam", "Voorbeeld", today.minusYears(8), "1", "2"),
                        Answers.child("Noor", "Voorbeeld", today.minusYears(12), "1", "2"),
                        Answers.child("Liv", "Voorbeeld", today.minusYears(5), "1")));
        play.completeOne("anna", family, "userTask_recordSafety", Answers.safe());
        List<Task> schools = play.tasksOf("anna", family, "userTask_recordSchool");
        assertThat(schools).hasSize(3);
        play.complete("anna", schools.get(0), Answers.attends("99AA00"));
        play.complete("anna", schools.get(1), Answers.attends("99AA00"));
        play.complete("anna", schools.get(2), Answers.attends("99BB00"));

        List<ChildCase> cases = families.casesOf(FamilyId.of(family));
        assertThat(cases).hasSize(3);
        for (ChildCase child : cases) {
            String key = child.id().toString();
            String ibEr = child.brin6().orElseThrow().value().equals("99AA00") ? "iris" : "ilse";
            play.runJobs(key);
            for (Task signer : play.tasksOf("anna", key, "userTask_askSigner")) {
                play.complete("anna", signer, Answers.consentGiven(today));
            }
            play.runJobs(key);
            assertThat(play.tasksOf(ibEr, key, "userTask_confirmReceipt")).isEmpty();
            play.completeOne("anna", key, "userTask_informParents", Answers.parentsInformed(today));
            play.completeOne(ibEr, key, "userTask_confirmReceipt", Answers.receiptConfirmed(today));
            play.completeOne("anna", key, "userTask_talkAtShelter", Answers.talkedAtShelter(today));
            play.completeOne(ibEr, key, "userTask_talkAtSchool", Answers.talkedAtSchool(today));
            play.completeOne("anna", key, "userTask_fileForm", Answers.filed(today));
            play.completeOne("anna", key, "userTask_prepareStartgesprek", Answers.startgesprekPrepared(today));
            play.completeOne("anna", key, "userTask_planMeeting", Answers.meetingPlanned(today.plusDays(3), today));
            play.completeOne(ibEr, key, "userTask_confirmMeeting", Answers.schoolComes());
            play.completeOne("anna", key, "userTask_recordAgreements", Answers.agreed(today));
            play.completeOne(ibEr, key, "userTask_tellParents", Answers.parentsTold(today));
            assertThat(families.getCase(child.id()).stage()).isEqualTo(CaseStage.SUPPORTED);
        }
        String first = cases.get(0).id().toString();
        play.completeOne("anna", first, "userTask_followSupport", Answers.supportEnds(today));
        assertThat(play.tasksOf("anna", cases.get(2).id().toString(), "userTask_followSupport"))
                .isEmpty();
        play.completeOne("anna", first, "userTask_discussEnd", Answers.parentsInformed(today));
        for (ChildCase child : cases) {
            String key = child.id().toString();
            String ibEr = child.brin6().orElseThrow().value().equals("99AA00") ? "iris" : "ilse";
            play.runJobs(key);
            play.completeOne("anna", key, "userTask_chooseClosing", Answers.closeWithMeeting());
            play.completeOne("anna", key, "userTask_planMeeting", Answers.meetingPlanned(today.plusDays(3), today));
            play.completeOne(ibEr, key, "userTask_confirmMeeting", Answers.schoolComes());
            play.completeOne("anna", key, "userTask_recordAgreements", Answers.agreed(today));
            play.completeOne(ibEr, key, "userTask_closeAtSchool", Answers.closedAtSchool(today));
            assertThat(families.getCase(child.id()).isOpen()).isFalse();
        }
        play.completeOne("anna", family, "userTask_interviewParents", Answers.experience());
        play.completeOne("anna", family, "userTask_interviewChildren", Answers.experience());
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(family)
                        .count())
                .isZero();
    }
}
