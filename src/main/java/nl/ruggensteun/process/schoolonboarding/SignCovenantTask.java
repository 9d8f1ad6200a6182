package nl.ruggensteun.process.schoolonboarding;

import nl.ruggensteun.covenant.Covenant;
import nl.ruggensteun.covenant.Covenants;
import nl.ruggensteun.covenant.Onboardings;
import nl.ruggensteun.platform.form.Submission;
import nl.ruggensteun.platform.form.TaskHandler;
import nl.ruggensteun.process.CovenantStart;
import nl.ruggensteun.process.Variables;
import nl.ruggensteun.school.Brin6;
import nl.ruggensteun.school.School;
import nl.ruggensteun.school.Schools;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** Both signed: the preparation is done, and the life of the covenant begins in its own process. */
@Component
class SignCovenantTask implements TaskHandler<SignCovenantForm> {

    private final Covenants covenants;
    private final Onboardings onboardings;
    private final Schools schools;
    private final RuntimeService runtime;

    SignCovenantTask(Covenants covenants, Onboardings onboardings, Schools schools, RuntimeService runtime) {
        this.covenants = covenants;
        this.onboardings = onboardings;
        this.schools = schools;
        this.runtime = runtime;
    }

    @Override
    public void complete(SignCovenantForm form, Submission submission) {
        School school = schools.get(Brin6.parse(submission.variable(Variables.BRIN6)));
        Covenant covenant = covenants.get(
                covenants.sign(form.signing(), form.side(school.brin6().value())));
        onboardings.done(school.brin6());
        CovenantStart.start(covenant, school, runtime);
    }
}
