package nl.ruggensteun.process.ruggensteun;

import java.time.LocalDate;
import nl.ruggensteun.consent.AskingAgain;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.platform.form.Submission;
import nl.ruggensteun.platform.form.TaskHandler;
import nl.ruggensteun.problem.Problems;
import nl.ruggensteun.process.Variables;
import nl.ruggensteun.process.ruggensteun.SupportWithoutSchoolForm.Wish;
import org.springframework.stereotype.Component;

/** Support goes on as before when there is no consent; the begeleider says when to ask again, or that it ends. */
@Component
class SupportWithoutSchoolTask implements TaskHandler<SupportWithoutSchoolForm> {

    private final SupportEnd end;
    private final AskingAgain askingAgain;

    SupportWithoutSchoolTask(SupportEnd end, AskingAgain askingAgain) {
        this.end = end;
        this.askingAgain = askingAgain;
    }

    @Override
    public void complete(SupportWithoutSchoolForm form, Submission submission) {
        Problems problems = new Problems();
        problems.isGiven("nextStep", form.nextStep());
        problems.rejectIfAny();
        CaseId id = CaseId.of(submission.variable(Variables.CASE_ID));
        switch (form.nextStep()) {
            case ASK_AGAIN -> askAgain(id, form.wish());
            case CONTINUE -> chooseDay(id, form.askAgainFrom());
            case ENDED -> end.record(form.wholeFamily(), form.endDate(), submission);
        }
    }

    private void askAgain(CaseId id, Wish wish) {
        Problems problems = new Problems();
        problems.isGiven("wish", wish);
        problems.rejectIfAny();
        switch (wish) {
            case CHOSEN_DAY -> askingAgain.chosenDayCame(id);
            case FAMILY_ASKS -> askingAgain.familyAsks(id);
            case NOBODY_SAID_NO -> askingAgain.nobodySaidNo(id);
        }
    }

    /** A day that was chosen before stays, unless the family chose another. */
    private void chooseDay(CaseId id, LocalDate day) {
        if (day != null) {
            askingAgain.chooseDay(id, day);
        }
    }
}
