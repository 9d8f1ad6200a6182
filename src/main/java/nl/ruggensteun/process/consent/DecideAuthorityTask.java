package nl.ruggensteun.process.consent;

import nl.ruggensteun.access.Role;
import nl.ruggensteun.access.StaffDirectory;
import nl.ruggensteun.family.ChildId;
import nl.ruggensteun.family.Families;
import nl.ruggensteun.platform.form.Submission;
import nl.ruggensteun.platform.form.TaskHandler;
import nl.ruggensteun.problem.NotAllowed;
import nl.ruggensteun.process.Variables;
import org.springframework.stereotype.Component;

/** Where the begeleider doubts who has gezag, a kwartiermaker looks it up before anybody is asked (E-16). */
@Component
class DecideAuthorityTask implements TaskHandler<DecideAuthorityForm> {

    private final Families families;
    private final StaffDirectory staff;

    DecideAuthorityTask(Families families, StaffDirectory staff) {
        this.families = families;
        this.staff = staff;
    }

    @Override
    public void complete(DecideAuthorityForm form, Submission submission) {
        if (!staff.groupsOf(submission.userId()).contains(Role.KWARTIERMAKER.group())) {
            throw new NotAllowed("Een kwartiermaker beslist wie gezag heeft.");
        }
        families.decideAuthority(
                ChildId.of(submission.variable(Variables.CHILD_ID)), form.toDomain(), submission.userId());
    }
}
