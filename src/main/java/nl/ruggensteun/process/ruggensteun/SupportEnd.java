package nl.ruggensteun.process.ruggensteun;

import java.time.LocalDate;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.family.ChildCase;
import nl.ruggensteun.family.Families;
import nl.ruggensteun.family.FamilyId;
import nl.ruggensteun.platform.form.Submission;
import nl.ruggensteun.problem.InputRejected;
import nl.ruggensteun.process.Variables;
import nl.ruggensteun.timeline.Timeline;
import nl.ruggensteun.timeline.TimelineKind;
import org.springframework.stereotype.Component;

/** The end of the support, in whichever task it is recorded: of this child, or of the family with all its cases. */
@Component
class SupportEnd {

    private final Families families;
    private final RuggensteunWorkflow workflow;
    private final Timeline timeline;

    SupportEnd(Families families, RuggensteunWorkflow workflow, Timeline timeline) {
        this.families = families;
        this.workflow = workflow;
        this.timeline = timeline;
    }

    /**
     * @param lastDay refused at the field {@code endDate} when it does not fit
     * @throws InputRejected at the field {@code wholeFamily} when the scope is missing
     */
    void record(Scope scope, LocalDate lastDay, Submission submission) {
        if (scope == null) {
            throw new InputRejected(
                    "wholeFamily", "Kies of de begeleiding stopt voor het hele gezin of alleen voor dit kind.");
        }
        CaseId thisCase = CaseId.of(submission.variable(Variables.CASE_ID));
        if (scope == Scope.THIS_CHILD) {
            families.endSupport(thisCase, lastDay, submission.userId());
            return;
        }
        FamilyId family = FamilyId.of(submission.variable(Variables.FAMILY_ID));
        families.endSupport(family, lastDay, submission.userId());
        families.casesOf(family).stream()
                .filter(other ->
                        other.isOpen() && other.endedWithFamily() && !other.id().equals(thisCase))
                .map(ChildCase::id)
                .forEach(other -> timeline.add(other, TimelineKind.SUPPORT_ENDED, submission.userId()));
        workflow.familySupportEnded(family, thisCase);
    }

    /** For whom the support ends. */
    enum Scope {
        FAMILY,
        THIS_CHILD
    }
}
