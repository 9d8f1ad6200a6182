package nl.ruggensteun.process.schoolonboarding;

import nl.ruggensteun.covenant.Covenants;
import nl.ruggensteun.platform.form.Submission;
import nl.ruggensteun.platform.form.TaskHandler;
import nl.ruggensteun.process.Variables;
import nl.ruggensteun.school.Brin6;
import org.springframework.stereotype.Component;

/** School and shelter agree on the day on which they begin; the covenant is a draft until both signed. */
@Component
class AgreeStartTask implements TaskHandler<AgreeStartForm> {

    private final Covenants covenants;

    AgreeStartTask(Covenants covenants) {
        this.covenants = covenants;
    }

    @Override
    public void complete(AgreeStartForm form, Submission submission) {
        covenants.draft(Brin6.parse(submission.variable(Variables.BRIN6)), form.startOn());
    }
}
