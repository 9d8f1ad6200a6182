package nl.ruggensteun.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ruggensteun.family.AuthorityProof;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.family.Child;
import nl.ruggensteun.family.Families;
import nl.ruggensteun.family.Family;
import nl.ruggensteun.family.PersonRef;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who of a family may read what was shared about a child, by the law of today (Wmo 5.3.2): under 12 those with gezag;
 * from 12 also the child; from 16 the child alone. For a child that cannot oversee its own interests those with gezag
 * read in its place. Never somebody whose gezag is in doubt (E-16) or who must not be informed, and nobody before it is recorded what is safe (E-05).
 */
@Service
@Transactional(readOnly = true)
public class FamilyReaders {

    private final Families families;
    private final Clock clock;

    FamilyReaders(Families families, Clock clock) {
        this.families = families;
        this.clock = clock;
    }

    /** Adults by number, then the child. */
    public List<FamilyReader> of(CaseId id) {
        Child child = families.getCase(id).child();
        Family family = child.family();
        List<FamilyReader> readers = new ArrayList<>();
        if (!child.decidesAloneOn(today())) {
            child.guardiansWithAuthorityOn(today()).stream()
                    .filter(family::mayBeInformed)
                    .filter(adult ->
                            !child.authorityProof(adult.id(), today()).equals(Optional.of(AuthorityProof.DOUBT)))
                    .map(adult -> new FamilyReader(PersonRef.of(adult.id()), adult.label(), adult.name()))
                    .forEach(readers::add);
        }
        if (child.decidesOn(today()) && family.safetyProfile().isPresent()) {
            readers.add(reader(child));
        }
        return readers;
    }

    /** Empty for who may not read, and for somebody who is not of this family. */
    public Optional<FamilyReader> find(CaseId id, UUID person) {
        return of(id).stream()
                .filter(reader -> reader.person().id().equals(person))
                .findFirst();
    }

    /**
     * Who may get a paper about something that this person did: everybody of the family who may be informed. Somebody who
     * took a consent back may have lost gezag since, and still has a right to know that it worked.
     */
    public Optional<FamilyReader> actor(CaseId id, PersonRef person) {
        Child child = families.getCase(id).child();
        Family family = child.family();
        if (person.equals(PersonRef.of(child.id()))) {
            return family.safetyProfile().map(known -> reader(child));
        }
        return family.guardians().stream()
                .filter(adult -> PersonRef.of(adult.id()).equals(person) && family.mayBeInformed(adult))
                .map(adult -> new FamilyReader(person, adult.label(), adult.name()))
                .findFirst();
    }

    private static FamilyReader reader(Child child) {
        return new FamilyReader(PersonRef.of(child.id()), "Kind", child.firstName() + " " + child.lastName());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
