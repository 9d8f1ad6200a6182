package nl.ruggensteun.process.schoolage;

import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.family.Families;
import nl.ruggensteun.family.OccasionKind;
import nl.ruggensteun.platform.form.Submission;
import nl.ruggensteun.platform.form.TaskHandler;
import nl.ruggensteun.process.CaseFacts;
import nl.ruggensteun.process.Variables;
import org.springframework.stereotype.Component;

/** The parents know that and where they can put their child down for a school; the school itself is recorded later. */
@Component
class DiscussEnrolmentTask implements TaskHandler<DiscussEnrolmentForm> {

    private final Families families;
    private final CaseFacts facts;

    DiscussEnrolmentTask(Families families, CaseFacts facts) {
        this.families = families;
        this.facts = facts;
    }

    @Override
    public void complete(DiscussEnrolmentForm form, Submission submission) {
        CaseId id = CaseId.of(submission.variable(Variables.CASE_ID));
        families.done(
                id,
                OccasionKind.SCHOOL_ENROLMENT,
                facts.enrolmentFrom(families.getCase(id).child()),
                "discussedOn",
                form.discussedOn());
    }
}
