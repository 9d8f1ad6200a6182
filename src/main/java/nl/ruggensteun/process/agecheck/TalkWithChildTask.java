package nl.ruggensteun.process.agecheck;

import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.family.ChildCase;
import nl.ruggensteun.family.Families;
import nl.ruggensteun.family.OccasionKind;
import nl.ruggensteun.platform.form.Submission;
import nl.ruggensteun.platform.form.TaskHandler;
import nl.ruggensteun.problem.NotAllowed;
import nl.ruggensteun.process.Variables;
import org.springframework.stereotype.Component;

/** Records that the child knows what is coming; never an answer ahead of the day (decision 15). */
@Component
class TalkWithChildTask implements TaskHandler<TalkWithChildForm> {

    private final Families families;
    private final ComingBirthday comingBirthday;

    TalkWithChildTask(Families families, ComingBirthday comingBirthday) {
        this.families = families;
        this.comingBirthday = comingBirthday;
    }

    @Override
    public void complete(TalkWithChildForm form, Submission submission) {
        ChildCase childCase = families.getCase(CaseId.of(submission.variable(Variables.CASE_ID)));
        var birthday = comingBirthday
                .birthday(childCase.child())
                .orElseThrow(() -> new NotAllowed("De verjaardag is er al. De vraag aan het kind staat in uw lijst."));
        families.done(childCase.id(), OccasionKind.COMING_BIRTHDAY, birthday, "talkedOn", form.talkedOn());
    }
}
