package nl.ruggensteun.process.specialcase;

import nl.ruggensteun.access.Role;
import nl.ruggensteun.access.StaffDirectory;
import nl.ruggensteun.platform.form.Submission;
import nl.ruggensteun.platform.form.TaskHandler;
import nl.ruggensteun.problem.NotAllowed;
import nl.ruggensteun.process.Variables;
import nl.ruggensteun.process.YesNo;
import nl.ruggensteun.specialcase.SpecialCaseId;
import nl.ruggensteun.specialcase.SpecialCases;
import org.springframework.stereotype.Component;

/** Only an aandachtsfunctionaris releases a special case for somebody of the family, whatever a diagram says (E-19). */
@Component
class DecideReleaseTask implements TaskHandler<DecideReleaseForm> {

    private final SpecialCases specialCases;
    private final StaffDirectory staff;

    DecideReleaseTask(SpecialCases specialCases, StaffDirectory staff) {
        this.specialCases = specialCases;
        this.staff = staff;
    }

    @Override
    public void complete(DecideReleaseForm form, Submission submission) {
        if (!staff.groupsOf(submission.userId()).contains(Role.CHILD_PROTECTION_OFFICER.group())) {
            throw new NotAllowed("Alleen een aandachtsfunctionaris geeft dit vrij.");
        }
        specialCases.decideRelease(
                SpecialCaseId.of(submission.variable(Variables.SPECIAL_CASE_ID)),
                YesNo.toBoolean(form.release()),
                form.releaseReason(),
                submission.userId());
    }
}
