package nl.ruggensteun.consent;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.ruggensteun.family.Child;
import nl.ruggensteun.family.Guardian;
import nl.ruggensteun.family.PersonRef;

/**
 * Who must agree by law on a given day; no table of a kwartiermaker can ask fewer.
 *
 * <p>Wmo 2015 art. 5.3.3 with: under 12 all persons with gezag; from 12 also the child; from 16 the
 * child alone. For a child that cannot oversee its own interests those with gezag decide in its place. Someone of 18 is
 * no longer under gezag: one who cannot decide has nobody here who can, so nobody is required and nothing is valid.
 *
 * <p>An adult who must not be informed (safety profile) stays on the list: leaving out a person with gezag silently is
 * not for one begeleider to decide. As long as that answer is missing there is no valid consent.
 */
final class LegalSigners {

    private LegalSigners() {}

    static Set<PersonRef> of(Child child, LocalDate date) {
        if (child.decidesAloneOn(date)) {
            return Set.of(PersonRef.of(child.id()));
        }
        List<Guardian> withAuthority = child.guardiansWithAuthorityOn(date);
        Set<PersonRef> signers = withAuthority.stream()
                .map(guardian -> PersonRef.of(guardian.id()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (child.decidesOn(date) && !signers.isEmpty()) {
            signers.add(PersonRef.of(child.id()));
        }
        return signers;
    }
}
