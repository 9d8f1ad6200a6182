package nl.ruggensteun.process.specialcase;

import nl.ruggensteun.disclosure.ContactKind;
import nl.ruggensteun.disclosure.Disclosures;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.platform.form.Submission;
import nl.ruggensteun.platform.form.TaskHandler;
import nl.ruggensteun.problem.Problems;
import nl.ruggensteun.process.Variables;
import nl.ruggensteun.specialcase.SpecialCaseId;
import nl.ruggensteun.specialcase.SpecialCases;
import org.springframework.stereotype.Component;

/** The parents know before the school hears anything. */
@Component
class AnnounceSharingTask implements TaskHandler<AnnounceSharingForm> {

    private final Disclosures disclosures;
    private final SpecialCases specialCases;

    AnnounceSharingTask(Disclosures disclosures, SpecialCases specialCases) {
        this.disclosures = disclosures;
        this.specialCases = specialCases;
    }

    @Override
    public void complete(AnnounceSharingForm form, Submission submission) {
        Problems problems = new Problems();
        problems.isGiven("channel", form.channel());
        problems.rejectIfAny();
        disclosures.parentsInformed(
                CaseId.of(submission.variable(Variables.CASE_ID)),
                ContactKind.SPECIAL_CASE,
                form.informedOn(),
                form.channel(),
                submission.userId());
        specialCases.parentsHeard(SpecialCaseId.of(submission.variable(Variables.SPECIAL_CASE_ID)));
    }
}
