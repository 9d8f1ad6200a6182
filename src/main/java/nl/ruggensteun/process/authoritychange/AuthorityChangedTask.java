package nl.ruggensteun.process.authoritychange;

import nl.ruggensteun.family.ChildCase;
import nl.ruggensteun.family.Families;
import nl.ruggensteun.family.GuardianId;
import nl.ruggensteun.platform.form.Submission;
import nl.ruggensteun.platform.form.TaskHandler;
import nl.ruggensteun.problem.InputRejected;
import nl.ruggensteun.problem.Problems;
import nl.ruggensteun.process.CaseStart;
import nl.ruggensteun.process.ChosenAdult;
import nl.ruggensteun.process.OwnCases;
import org.springframework.stereotype.Component;

/** Records who has gezag; a consent that lacks somebody who must agree is not valid from this transaction on. */
@Component
class AuthorityChangedTask implements TaskHandler<AuthorityChangedForm> {

    private final OwnCases ownCases;
    private final Families families;

    AuthorityChangedTask(OwnCases ownCases, Families families) {
        this.ownCases = ownCases;
        this.families = families;
    }

    @Override
    public void complete(AuthorityChangedForm form, Submission submission) {
        Problems problems = new Problems();
        problems.isGiven("change", form.change());
        problems.isGiven("adult", form.adult());
        problems.rejectIfAny();
        ChildCase childCase = ownCases.ofBegeleider(form.caseId(), submission.userId());
        if (form.isAboutNewcomer()) {
            newcomer(childCase, form);
        } else {
            known(childCase, form);
        }
        submission.startsAs(childCase.id().toString());
        CaseStart.variables(childCase).forEach(submission::set);
    }

    private void newcomer(ChildCase childCase, AuthorityChangedForm form) {
        if (form.change() == AuthorityChangeKind.ENDED) {
            throw new InputRejected("adult", "Wie niet in het dossier staat, heeft daar ook geen gezag.");
        }
        families.grantAuthorityToNewcomer(
                childCase.childId(), form.newcomer(), form.mustNotBeInformed(), form.changedOn(), form.verifiedBy());
    }

    private void known(ChildCase childCase, AuthorityChangedForm form) {
        GuardianId adult = ChosenAdult.of(childCase, form.adult())
                .orElseThrow(() ->
                        new InputRejected("adult", "Deze volwassene staat niet in het dossier. Kies een ander nummer."))
                .id();
        if (form.change() == AuthorityChangeKind.GRANTED) {
            families.grantAuthority(childCase.childId(), adult, form.changedOn(), form.verifiedBy());
        } else {
            families.endAuthority(childCase.childId(), adult, form.changedOn(), form.verifiedBy());
        }
    }
}
