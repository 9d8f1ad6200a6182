package nl.ruggensteun.process.missingsignature;

import nl.ruggensteun.consent.MissingSignatureId;
import nl.ruggensteun.consent.MissingSignatures;
import nl.ruggensteun.family.ChildCase;
import nl.ruggensteun.family.PersonRef;
import nl.ruggensteun.platform.form.Submission;
import nl.ruggensteun.platform.form.TaskHandler;
import nl.ruggensteun.problem.InputRejected;
import nl.ruggensteun.problem.Problems;
import nl.ruggensteun.process.CaseStart;
import nl.ruggensteun.process.ChosenAdult;
import nl.ruggensteun.process.OwnCases;
import nl.ruggensteun.process.Variables;
import org.springframework.stereotype.Component;

/** Asks two people to decide about the signature of one adult: only the begeleider, about a child of the own families. */
@Component
class SignatureMissingTask implements TaskHandler<SignatureMissingForm> {

    private final OwnCases ownCases;
    private final MissingSignatures missing;

    SignatureMissingTask(OwnCases ownCases, MissingSignatures missing) {
        this.ownCases = ownCases;
        this.missing = missing;
    }

    @Override
    public void complete(SignatureMissingForm form, Submission submission) {
        Problems problems = new Problems();
        problems.isGiven("adult", form.adult());
        problems.isGiven("ground", form.ground());
        problems.rejectIfAny();
        ChildCase childCase = ownCases.ofBegeleider(form.caseId(), submission.userId());
        PersonRef person = ChosenAdult.of(childCase, form.adult())
                .map(adult -> PersonRef.of(adult.id()))
                .orElseThrow(() -> new InputRejected(
                        "adult", "Deze volwassene staat niet in het dossier. Kies een ander nummer."));
        MissingSignatureId asked = missing.request(childCase.id(), person, form.toDomain(), submission.userId());
        submission.startsAs(childCase.id().toString());
        CaseStart.variables(childCase).forEach(submission::set);
        submission.set(Variables.MISSING_SIGNATURE_ID, asked.toString());
        submission.set(Variables.SIGNATURE_ID, missing.get(asked).signatureId().toString());
    }
}
