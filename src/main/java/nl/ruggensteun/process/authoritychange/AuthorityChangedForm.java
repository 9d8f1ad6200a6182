package nl.ruggensteun.process.authoritychange;

import java.time.LocalDate;
import nl.ruggensteun.family.AuthorityProof;
import nl.ruggensteun.family.GuardianKind;
import nl.ruggensteun.family.NewGuardian;
import nl.ruggensteun.family.Reachability;

/**
 * Answers of the start form "Gezag is veranderd".
 *
 * @param adult the number of an adult, or {@code NEW} for somebody who is not in the dossier yet
 */
record AuthorityChangedForm(
        String caseId,
        AuthorityChangeKind change,
        String adult,
        LocalDate changedOn,
        AuthorityProof verifiedBy,
        String name,
        GuardianKind kind,
        Reachability reachability,
        String phone,
        boolean mustNotBeInformed) {

    private static final String NEW = "NEW";

    boolean isAboutNewcomer() {
        return NEW.equals(adult);
    }

    NewGuardian newcomer() {
        return new NewGuardian(name, kind, phone, reachability);
    }
}
