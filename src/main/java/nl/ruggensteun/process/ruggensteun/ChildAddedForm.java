package nl.ruggensteun.process.ruggensteun;

import java.time.LocalDate;
import java.util.Set;
import nl.ruggensteun.family.AuthorityProof;
import nl.ruggensteun.family.NewChild;
import nl.ruggensteun.family.SchoolSituation;
import nl.ruggensteun.process.YesNo;

/** Answers of the start form "Kind later toegevoegd". */
record ChildAddedForm(
        String familyNumber,
        String firstName,
        String lastName,
        LocalDate birthDate,
        Set<Integer> authority,
        AuthorityProof authorityVerifiedBy,
        YesNo childCanDecide,
        String cannotDecideReason,
        YesNo supervisionOrder,
        String institution,
        SchoolSituation schoolSituation,
        String brin6,
        String groupName) {

    NewChild newChild() {
        return new NewChild(
                firstName,
                lastName,
                birthDate,
                authority,
                authorityVerifiedBy,
                childCanDecide != YesNo.NO,
                cannotDecideReason);
    }
}
