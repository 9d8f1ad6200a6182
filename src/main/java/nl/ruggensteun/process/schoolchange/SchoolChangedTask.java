package nl.ruggensteun.process.schoolchange;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.ruggensteun.consent.Consents;
import nl.ruggensteun.family.ChildCase;
import nl.ruggensteun.family.Families;
import nl.ruggensteun.family.SchoolSituation;
import nl.ruggensteun.notification.Outbox;
import nl.ruggensteun.platform.form.Submission;
import nl.ruggensteun.platform.form.TaskHandler;
import nl.ruggensteun.problem.InputRejected;
import nl.ruggensteun.problem.Problems;
import nl.ruggensteun.process.CaseStart;
import nl.ruggensteun.process.OwnCases;
import nl.ruggensteun.process.Variables;
import nl.ruggensteun.school.Brin6;
import org.springframework.stereotype.Component;

/**
 * From this transaction on the old school sees nothing, and what still waited for it is never sent. The case asks
 * consent for the new school by itself; nothing travels to it.
 */
@Component
class SchoolChangedTask implements TaskHandler<SchoolChangedForm> {

    private final OwnCases ownCases;
    private final Families families;
    private final Consents consents;
    private final Outbox outbox;
    private final Clock clock;

    SchoolChangedTask(OwnCases ownCases, Families families, Consents consents, Outbox outbox, Clock clock) {
        this.ownCases = ownCases;
        this.families = families;
        this.consents = consents;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public void complete(SchoolChangedForm form, Submission submission) {
        ChildCase childCase = ownCases.ofBegeleider(form.caseId(), submission.userId());
        Optional<Brin6> old = childCase.brin6();
        Optional<Brin6> next = nextSchool(form);
        refuseNoChange(old, next);
        old.ifPresent(school -> {
            consents.end(childCase.id(), school, LocalDate.now(clock));
            outbox.purge(childCase.id(), school);
        });
        families.recordSchool(
                childCase.childId(),
                form.schoolSituation(),
                next.orElse(null),
                form.groupName(),
                form.since(),
                childCase.child().alreadySupported());
        submission.startsAs(childCase.id().toString());
        CaseStart.variables(childCase).forEach(submission::set);
        submission.set(Variables.BRIN6, old.map(Brin6::value).orElse(null));
        submission.set(Variables.SCHOOL_GROUP, old.map(Brin6::group).orElse(null));
    }

    private static Optional<Brin6> nextSchool(SchoolChangedForm form) {
        Problems problems = new Problems();
        problems.isGiven("schoolSituation", form.schoolSituation());
        boolean attends = form.schoolSituation() == SchoolSituation.ATTENDS;
        if (attends) {
            problems.isGiven("brin6", form.brin6());
        }
        problems.rejectIfAny();
        return attends ? Optional.of(Brin6.parse(form.brin6())) : Optional.empty();
    }

    private static void refuseNoChange(Optional<Brin6> old, Optional<Brin6> next) {
        if (old.equals(next)) {
            throw next.isPresent()
                    ? new InputRejected("brin6", "Het kind gaat al naar deze school. Kies de nieuwe school.")
                    : new InputRejected("schoolSituation", "Dit kind heeft nu ook al geen school.");
        }
    }
}
