package nl.ruggensteun.process.startgesprek;

import nl.ruggensteun.disclosure.ContactKind;
import nl.ruggensteun.disclosure.Disclosures;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.meeting.Meetings;
import nl.ruggensteun.platform.form.Submission;
import nl.ruggensteun.platform.form.TaskHandler;
import nl.ruggensteun.problem.Problems;
import nl.ruggensteun.process.Variables;
import nl.ruggensteun.process.startgesprek.PrepareStartgesprekForm.Needed;
import nl.ruggensteun.school.Brin6;
import org.springframework.stereotype.Component;

/** Every new child gets a startgesprek; only for a child that was supported before may it be left out (T-10). */
@Component
class PrepareStartgesprekTask implements TaskHandler<PrepareStartgesprekForm> {

    private final Disclosures disclosures;
    private final Meetings meetings;

    PrepareStartgesprekTask(Disclosures disclosures, Meetings meetings) {
        this.disclosures = disclosures;
        this.meetings = meetings;
    }

    @Override
    public void complete(PrepareStartgesprekForm form, Submission submission) {
        Problems problems = new Problems();
        problems.isGiven("needed", form.needed());
        problems.isGiven("channel", form.channel());
        problems.rejectIfAny();
        CaseId id = CaseId.of(submission.variable(Variables.CASE_ID));
        disclosures.parentsInformed(
                id, ContactKind.STARTGESPREK, form.informedOn(), form.channel(), submission.userId());
        if (form.needed() == Needed.NOT_NEEDED) {
            meetings.notNeeded(
                    id, Brin6.parse(submission.variable(Variables.BRIN6)), form.reason(), submission.userId());
        }
    }
}
