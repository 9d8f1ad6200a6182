package nl.ruggensteun.process.specialcase;

import nl.ruggensteun.absence.Absences;
import nl.ruggensteun.family.ChildCase;
import nl.ruggensteun.platform.form.Submission;
import nl.ruggensteun.platform.form.TaskHandler;
import nl.ruggensteun.process.CaseStart;
import nl.ruggensteun.process.OwnCases;
import nl.ruggensteun.process.Variables;
import nl.ruggensteun.specialcase.SpecialCases;
import org.springframework.stereotype.Component;

/** Reports a special case of a child of one's own: by the begeleider, or by an IB-er of the child's school. */
@Component
class ReportedTask implements TaskHandler<ReportedForm> {

    private final SpecialCases specialCases;
    private final OwnCases ownCases;
    private final Absences absences;

    ReportedTask(SpecialCases specialCases, OwnCases ownCases, Absences absences) {
        this.specialCases = specialCases;
        this.ownCases = ownCases;
        this.absences = absences;
    }

    @Override
    public void complete(ReportedForm form, Submission submission) {
        ChildCase childCase = ownCases.visibleTo(form.caseId(), submission.userId());
        boolean bySchool = !absences.actsFor(submission.userId(), childCase.begeleider());
        var reported = specialCases.report(childCase.id(), form.toDomain(), bySchool, submission.userId());
        submission.startsAs(childCase.id().toString());
        CaseStart.variables(childCase).forEach(submission::set);
        submission.set(Variables.SPECIAL_CASE_ID, reported.toString());
    }
}
