package nl.ruggensteun.process.schoolonboarding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import nl.ruggensteun.covenant.Onboardings;
import nl.ruggensteun.platform.form.Submission;
import nl.ruggensteun.platform.form.TaskHandler;
import nl.ruggensteun.problem.Problems;
import nl.ruggensteun.process.Variables;
import nl.ruggensteun.process.schoolonboarding.IntroduceRuggensteunForm.SchoolAnswer;
import nl.ruggensteun.school.Brin6;
import org.springframework.stereotype.Component;

/** A kwartiermaker explained what the school gains; the school joins, answers later or says no. */
@Component
class IntroduceRuggensteunTask implements TaskHandler<IntroduceRuggensteunForm> {

    private final Onboardings onboardings;
    private final Clock clock;

    IntroduceRuggensteunTask(Onboardings onboardings, Clock clock) {
        this.onboardings = onboardings;
        this.clock = clock;
    }

    @Override
    public void complete(IntroduceRuggensteunForm form, Submission submission) {
        Problems problems = new Problems();
        problems.isGiven("schoolAnswer", form.schoolAnswer());
        if (form.schoolAnswer() == SchoolAnswer.LATER && problems.isGiven("askAgainOn", form.askAgainOn())) {
            problems.addIf(!form.askAgainOn().isAfter(LocalDate.now(clock)), "askAgainOn", "Kies een dag na vandaag.");
        }
        problems.rejectIfAny();
        switch (form.schoolAnswer()) {
            case LATER ->
                submission.set(
                        Variables.ASK_AGAIN_ON,
                        Date.from(
                                form.askAgainOn().atStartOfDay(clock.getZone()).toInstant()));
            case NO -> onboardings.declined(Brin6.parse(submission.variable(Variables.BRIN6)));
            case JOINS -> {
                // the next task is the one to do
            }
        }
    }
}
