package nl.ruggensteun.process.covenant;

import java.util.List;
import nl.ruggensteun.covenant.Covenant;
import nl.ruggensteun.covenant.CovenantId;
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

/**
 * One school signed, or several at once: each has a covenant and a process of its own. This process is of
 * the first school. A preparation that was under way is done.
 */
@Component
class CovenantSignedTask implements TaskHandler<CovenantSignedForm> {

    private static final String SCHOOL_SIGNED = "schoolSigned";

    private final Covenants covenants;
    private final Onboardings onboardings;
    private final Schools schools;
    private final RuntimeService runtime;

    CovenantSignedTask(Covenants covenants, Onboardings onboardings, Schools schools, RuntimeService runtime) {
        this.covenants = covenants;
        this.onboardings = onboardings;
        this.schools = schools;
        this.runtime = runtime;
    }

    @Override
    public void complete(CovenantSignedForm form, Submission submission) {
        List<CovenantId> signed = covenants.signTogether(form.signing(), form.sides());
        Covenant first = covenants.get(signed.get(0));
        submission.startsAs(first.id().toString());
        CovenantStart.variables(first, schoolOf(first)).forEach(submission::set);
        submission.remove(Variables.BEGELEIDER);
        signed.stream()
                .skip(1)
                .map(covenants::get)
                .forEach(other -> CovenantStart.start(other, schoolOf(other), runtime));
        signed.stream().map(covenants::get).map(Covenant::school).forEach(this::preparationIsDone);
    }

    private School schoolOf(Covenant covenant) {
        return schools.get(covenant.school());
    }

    private void preparationIsDone(Brin6 school) {
        onboardings.done(school);
        runtime.createExecutionQuery()
                .messageEventSubscriptionName(SCHOOL_SIGNED)
                .processVariableValueEquals(Variables.BRIN6, school.value())
                .unlimitedList()
                .forEach(waiting -> runtime.messageEventReceived(SCHOOL_SIGNED, waiting.getId()));
    }
}
