package nl.ruggensteun.process.covenantchange;

import nl.ruggensteun.covenant.Covenant;
import nl.ruggensteun.covenant.CovenantId;
import nl.ruggensteun.covenant.Covenants;
import nl.ruggensteun.platform.form.Submission;
import nl.ruggensteun.platform.form.TaskHandler;
import nl.ruggensteun.problem.Problems;
import nl.ruggensteun.process.CovenantStart;
import nl.ruggensteun.process.Variables;
import nl.ruggensteun.school.Brin6;
import nl.ruggensteun.school.Schools;
import org.springframework.stereotype.Component;

/** A notice counts by its day; anything else changes only when both sides approved. */
@Component
class CovenantChangedTask implements TaskHandler<CovenantChangedForm> {

    private final Covenants covenants;
    private final Schools schools;

    CovenantChangedTask(Covenants covenants, Schools schools) {
        this.covenants = covenants;
        this.schools = schools;
    }

    @Override
    public void complete(CovenantChangedForm form, Submission submission) {
        Problems problems = new Problems();
        problems.isGiven("covenantChange", form.covenantChange());
        problems.rejectIfAny();
        Covenant covenant = covenants.running(Brin6.parse(form.brin6()));
        change(covenant.id(), form);
        submission.startsAs("change-" + covenant.id());
        CovenantStart.variables(covenant, schools.get(covenant.school())).forEach(submission::set);
        submission.remove(Variables.BEGELEIDER);
    }

    private void change(CovenantId id, CovenantChangedForm form) {
        switch (form.covenantChange()) {
            case NOTICE -> covenants.giveNotice(id, form.noticeBy(), form.noticeOn());
            case END_TOGETHER ->
                covenants.endTogether(id, form.lastDay(), form.shelterAgreedOn(), form.schoolAgreedOn());
            case INDEFINITE ->
                covenants.makeIndefinite(id, form.evaluatedOn(), form.shelterAgreedOn(), form.schoolAgreedOn());
            case TEXT ->
                covenants.change(id, form.changed(), form.validFrom(), form.shelterAgreedOn(), form.schoolAgreedOn());
            case EVALUATED -> covenants.evaluated(id, form.evaluatedOn());
        }
    }
}
