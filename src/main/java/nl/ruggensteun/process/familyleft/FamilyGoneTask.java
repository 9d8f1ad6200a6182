package nl.ruggensteun.process.familyleft;

import nl.ruggensteun.family.ChildCase;
import nl.ruggensteun.platform.form.Submission;
import nl.ruggensteun.platform.form.TaskHandler;
import nl.ruggensteun.problem.InputRejected;
import nl.ruggensteun.process.CaseStart;
import nl.ruggensteun.process.OwnCases;
import org.springframework.stereotype.Component;

/** Changes nothing yet: the family may come back. */
@Component
class FamilyGoneTask implements TaskHandler<FamilyGoneForm> {

    private final OwnCases ownCases;

    FamilyGoneTask(OwnCases ownCases) {
        this.ownCases = ownCases;
    }

    @Override
    public void complete(FamilyGoneForm form, Submission submission) {
        ChildCase childCase = ownCases.ofBegeleider(form.caseId(), submission.userId());
        if (childCase.family().leftOn().isPresent()) {
            throw new InputRejected("caseId", "Van dit gezin staat al vast dat het weg is.");
        }
        submission.startsAs(childCase.id().toString());
        CaseStart.variables(childCase).forEach(submission::set);
    }
}
