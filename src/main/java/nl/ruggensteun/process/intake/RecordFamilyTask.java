package nl.ruggensteun.process.intake;

import java.util.List;
import nl.ruggensteun.family.Child;
import nl.ruggensteun.family.Families;
import nl.ruggensteun.family.FamilyId;
import nl.ruggensteun.family.FamilyReturns;
import nl.ruggensteun.platform.form.Submission;
import nl.ruggensteun.platform.form.TaskHandler;
import nl.ruggensteun.problem.InputRejected;
import nl.ruggensteun.process.Variables;
import nl.ruggensteun.process.YesNo;
import org.springframework.stereotype.Component;

/** Records the adults, the children and who has gezag over whom; of a family that came back perhaps as before (E-15). */
@Component
class RecordFamilyTask implements TaskHandler<RecordFamilyForm> {

    private final Families families;
    private final FamilyReturns returns;

    RecordFamilyTask(Families families, FamilyReturns returns) {
        this.families = families;
        this.returns = returns;
    }

    @Override
    public void complete(RecordFamilyForm form, Submission submission) {
        FamilyId family = FamilyId.of(submission.variable(Variables.FAMILY_ID));
        if (form.stillRight() == null && returns.earlierOf(family).isPresent()) {
            throw new InputRejected("stillRight", "Kies of de mensen en het gezag van vorige keer nog kloppen.");
        }
        if (form.stillRight() == YesNo.YES) {
            returns.recordPeopleAsBefore(family, form.verifiedBy(), submission.userId());
        } else {
            families.recordPeople(family, form.newGuardians(), form.newChildren(), submission.userId());
            supervise(family, form);
        }
    }

    /** The children of a family are in the order of the form. */
    private void supervise(FamilyId family, RecordFamilyForm form) {
        List<Child> children = families.get(family).children();
        for (int i = 0; i < children.size(); i++) {
            RecordFamilyForm.Child recorded = form.children().get(i);
            if (recorded.supervisionOrder() == YesNo.YES) {
                families.supervise(children.get(i).id(), true, recorded.institution());
            }
        }
    }
}
