package nl.ruggensteun.process.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.ruggensteun.family.AuthorityProof;
import nl.ruggensteun.family.GuardianKind;
import nl.ruggensteun.family.NewChild;
import nl.ruggensteun.family.NewGuardian;
import nl.ruggensteun.family.Reachability;
import nl.ruggensteun.process.YesNo;

/**
 * Answers of "Leg ouders, kinderen en gezag vast".
 *
 * @param stillRight of a family that was here before: the people and the gezag are as they were
 * @param verifiedBy how the begeleider looked at the gezag, when they are
 */
record RecordFamilyForm(YesNo stillRight, AuthorityProof verifiedBy, List<Adult> guardians, List<Child> children) {

    List<NewGuardian> newGuardians() {
        return guardians == null
                ? List.of()
                : guardians.stream().map(Adult::toDomain).toList();
    }

    List<NewChild> newChildren() {
        return children == null
                ? List.of()
                : children.stream().map(Child::toDomain).toList();
    }

    record Adult(String name, GuardianKind kind, String phone, Reachability reachability) {
        private NewGuardian toDomain() {
            return new NewGuardian(name, kind, phone, reachability);
        }
    }

    /** @param authority the numbers of the adults above, from 1 */
    record Child(
            String firstName,
            String lastName,
            LocalDate birthDate,
            Set<Integer> authority,
            AuthorityProof authorityVerifiedBy,
            YesNo childCanDecide,
            String cannotDecideReason,
            YesNo supervisionOrder,
            String institution) {
        private NewChild toDomain() {
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
}
