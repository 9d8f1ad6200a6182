package nl.ruggensteun.process.withdrawal;

import nl.ruggensteun.consent.Consents;
import nl.ruggensteun.family.ChildCase;
import nl.ruggensteun.family.PersonRef;
import nl.ruggensteun.notification.Outbox;
import nl.ruggensteun.platform.form.Submission;
import nl.ruggensteun.platform.form.TaskHandler;
import nl.ruggensteun.problem.InputRejected;
import nl.ruggensteun.problem.NotAllowed;
import nl.ruggensteun.problem.Problems;
import nl.ruggensteun.process.CaseStart;
import nl.ruggensteun.process.OwnCases;
import nl.ruggensteun.school.Brin6;
import org.springframework.stereotype.Component;

/** Withdraws at once: from this transaction on the school sees nothing, and what still waited for it is never sent. */
@Component
class ConsentWithdrawnTask implements TaskHandler<ConsentWithdrawnForm> {

    private static final String CHILD = "CHILD";

    private final OwnCases ownCases;
    private final Consents consents;
    private final Outbox outbox;

    ConsentWithdrawnTask(OwnCases ownCases, Consents consents, Outbox outbox) {
        this.ownCases = ownCases;
        this.consents = consents;
        this.outbox = outbox;
    }

    @Override
    public void complete(ConsentWithdrawnForm form, Submission submission) {
        Problems problems = new Problems();
        problems.isGiven("withdrawnBy", form.withdrawnBy());
        problems.isGiven("withdrawnOn", form.withdrawnOn());
        problems.rejectIfAny();
        ChildCase childCase = ownCases.ofBegeleider(form.caseId(), submission.userId());
        Brin6 school = childCase
                .brin6()
                .orElseThrow(() -> new NotAllowed("Dit kind heeft nu geen school. Er is niets om in te trekken."));
        consents.withdraw(
                childCase.id(), school, person(childCase, form.withdrawnBy()), form.withdrawnOn(), submission.userId());
        outbox.purge(childCase.id(), school);
        submission.startsAs(childCase.id().toString());
        CaseStart.variables(childCase).forEach(submission::set);
    }

    private static PersonRef person(ChildCase childCase, String withdrawnBy) {
        if (CHILD.equals(withdrawnBy)) {
            return PersonRef.of(childCase.childId());
        }
        return childCase.family().guardians().stream()
                .filter(adult -> String.valueOf(adult.number()).equals(withdrawnBy))
                .findFirst()
                .map(adult -> PersonRef.of(adult.id()))
                .orElseThrow(() -> new InputRejected(
                        "withdrawnBy", "Deze volwassene staat niet in het dossier. Kies een ander nummer."));
    }
}
