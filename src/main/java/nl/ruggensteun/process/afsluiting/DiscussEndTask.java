package nl.ruggensteun.process.afsluiting;

import nl.ruggensteun.disclosure.ContactKind;
import nl.ruggensteun.disclosure.Disclosures;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.family.FamilyId;
import nl.ruggensteun.platform.form.Submission;
import nl.ruggensteun.platform.form.TaskHandler;
import nl.ruggensteun.problem.Problems;
import nl.ruggensteun.process.Variables;
import nl.ruggensteun.timeline.Timeline;
import nl.ruggensteun.timeline.TimelineKind;
import org.springframework.stereotype.Component;

/** Talks with the parents about the end, once for a family whose support ended: they tell the school first if they can. */
@Component
class DiscussEndTask implements TaskHandler<DiscussEndForm> {

    private final Disclosures disclosures;
    private final AfsluitingWorkflow workflow;
    private final Timeline timeline;

    DiscussEndTask(Disclosures disclosures, AfsluitingWorkflow workflow, Timeline timeline) {
        this.disclosures = disclosures;
        this.workflow = workflow;
        this.timeline = timeline;
    }

    @Override
    public void complete(DiscussEndForm form, Submission submission) {
        Problems problems = new Problems();
        problems.isGiven("channel", form.channel());
        problems.rejectIfAny();
        CaseId thisCase = CaseId.of(submission.variable(Variables.CASE_ID));
        FamilyId family = FamilyId.of(submission.variable(Variables.FAMILY_ID));
        told(thisCase, form, submission);
        workflow.siblingsWaiting(family, thisCase).forEach(sibling -> {
            told(sibling.caseId(), form, submission);
            timeline.add(sibling.caseId(), TimelineKind.END_DISCUSSED, submission.userId());
            workflow.parentsTold(sibling);
        });
    }

    private void told(CaseId id, DiscussEndForm form, Submission submission) {
        disclosures.parentsInformed(
                id, ContactKind.SUPPORT_ENDED, form.informedOn(), form.channel(), submission.userId());
    }
}
