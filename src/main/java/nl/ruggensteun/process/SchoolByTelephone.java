package nl.ruggensteun.process;

import java.util.Optional;
import nl.ruggensteun.disclosure.Disclosures;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.platform.task.Candidates;
import nl.ruggensteun.platform.task.OnTaskCompleted;
import nl.ruggensteun.platform.task.OnTaskCreated;
import nl.ruggensteun.problem.NotAllowed;
import nl.ruggensteun.school.Brin6;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * A task for a school without accounts would wait for ever. The begeleider does it with the school by telephone (E-08),
 * and only while the school may know; the rule is asked again when it is done. Schools that have an account by then get
 * the next task themselves.
 */
@Component
@Order(0)
class SchoolByTelephone implements OnTaskCreated, OnTaskCompleted {

    private static final String WITH_THE_SCHOOL = "Bel school: ";
    private static final String DRAWN_FOR_THE_SCHOOL = "${" + Variables.SCHOOL_GROUP + "}";

    private final SchoolAccounts accounts;
    private final Disclosures disclosures;

    SchoolByTelephone(SchoolAccounts accounts, Disclosures disclosures) {
        this.accounts = accounts;
        this.disclosures = disclosures;
    }

    @Override
    public void created(DelegateTask task) {
        Optional<Brin6> school = SchoolTasks.schoolOf(task.getCandidates());
        if (school.isPresent()
                && task.getVariable(Variables.BEGELEIDER) instanceof String begeleider
                && !accounts.exist(school.get())
                && mayKnow(task, school.get())) {
            Candidates.withdraw(task, school.get().group());
            task.setAssignee(begeleider);
            task.setName(WITH_THE_SCHOOL + task.getName());
        }
    }

    @Override
    public void completed(DelegateTask task) {
        if (isDoneForTheSchool(task)
                && Brin6.ofGroup(String.valueOf(task.getVariable(Variables.SCHOOL_GROUP)))
                        .filter(school -> mayKnow(task, school))
                        .isEmpty()) {
            throw new NotAllowed("De school mag dit nu niet weten. Bel haar niet. Er is niets vastgelegd.");
        }
    }

    private static boolean isDoneForTheSchool(DelegateTask task) {
        return DRAWN_FOR_THE_SCHOOL.equals(task.getBpmnModelElementInstance().getCamundaCandidateGroups())
                && SchoolTasks.schoolOf(task.getCandidates()).isEmpty();
    }

    private boolean mayKnow(DelegateTask task, Brin6 school) {
        return task.getVariable(Variables.CASE_ID) instanceof String caseId
                && disclosures.schoolSees(CaseId.of(caseId), school);
    }
}
