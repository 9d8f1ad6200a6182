package nl.ruggensteun.process.intake;

import nl.ruggensteun.family.Families;
import nl.ruggensteun.family.FamilyId;
import nl.ruggensteun.family.NewFamily;
import nl.ruggensteun.platform.form.Submission;
import nl.ruggensteun.platform.form.TaskHandler;
import nl.ruggensteun.process.Variables;
import org.springframework.stereotype.Component;

/** Registers the family; whoever starts the intake becomes its begeleider. */
@Component
class FamilyRegisteredTask implements TaskHandler<FamilyRegisteredForm> {

    private final Families families;

    FamilyRegisteredTask(Families families) {
        this.families = families;
    }

    @Override
    public void complete(FamilyRegisteredForm form, Submission submission) {
        FamilyId family = families.register(new NewFamily(
                form.intakeDate(),
                form.supportForm(),
                form.familyFileRef(),
                form.language(),
                form.interpreterNeeded(),
                submission.userId()));
        submission.startsAs(family.toString());
        submission.set(Variables.FAMILY_ID, family.toString());
        submission.set(Variables.BEGELEIDER, submission.userId());
        submission.set(Variables.DOSSIER, families.get(family).number());
    }
}
