package nl.ruggensteun.process.newschoolyear;

import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.family.Families;
import nl.ruggensteun.family.OccasionKind;
import nl.ruggensteun.platform.form.Submission;
import nl.ruggensteun.platform.form.TaskHandler;
import nl.ruggensteun.problem.NotAllowed;
import nl.ruggensteun.process.Variables;
import nl.ruggensteun.school.Brin6;
import org.springframework.stereotype.Component;

/** The begeleider planned with the parents how the child leaves its primary school (E-09). */
@Component
class DiscussTransitionTask implements TaskHandler<DiscussTransitionForm> {

    private final Families families;
    private final Transition transition;

    DiscussTransitionTask(Families families, Transition transition) {
        this.families = families;
        this.transition = transition;
    }

    @Override
    public void complete(DiscussTransitionForm form, Submission submission) {
        var summer = transition
                .summerNearby(Brin6.parse(submission.variable(Variables.BRIN6)))
                .orElseThrow(() -> new NotAllowed("De zomervakantie is begonnen. Deze taak is niet meer nodig."));
        families.done(
                CaseId.of(submission.variable(Variables.CASE_ID)),
                OccasionKind.LEAVING_PRIMARY,
                summer.schoolYearAfter(),
                "discussedOn",
                form.discussedOn());
    }
}
