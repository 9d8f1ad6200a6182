package nl.ruggensteun.process.informschool;

import nl.ruggensteun.disclosure.ContactKind;
import nl.ruggensteun.disclosure.Disclosures;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.platform.form.Submission;
import nl.ruggensteun.platform.form.TaskHandler;
import nl.ruggensteun.problem.Problems;
import nl.ruggensteun.process.Variables;
import org.springframework.stereotype.Component;

/** Parents know before the school hears anything; if they can, they tell it themselves. */
@Component
class InformParentsTask implements TaskHandler<InformParentsForm> {

    private final Disclosures disclosures;

    InformParentsTask(Disclosures disclosures) {
        this.disclosures = disclosures;
    }

    @Override
    public void complete(InformParentsForm form, Submission submission) {
        Problems problems = new Problems();
        problems.isGiven("channel", form.channel());
        problems.rejectIfAny();
        disclosures.parentsInformed(
                CaseId.of(submission.variable(Variables.CASE_ID)),
                ContactKind.SCHOOL_INFORMED,
                form.informedOn(),
                form.channel(),
                submission.userId());
    }
}
