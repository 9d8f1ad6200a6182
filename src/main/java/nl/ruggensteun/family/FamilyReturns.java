package nl.ruggensteun.family;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.ruggensteun.problem.InputRejected;
import nl.ruggensteun.problem.NotAllowed;
import nl.ruggensteun.problem.Problems;
import nl.ruggensteun.school.School;
import nl.ruggensteun.school.Schools;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A family whose support was over comes back (E-15): a new file with a new number, linked to the earlier one. The
 * begeleider says per part whether it is still right: the people, the gezag, the school. No consent, nothing that was
 * shared, no talk and no judgement comes along, and the earlier file stays with whoever could read it.
 */
@Service
@Transactional
public class FamilyReturns {

    private final FamilyRepository families;
    private final ChildRepository children;
    private final CaseRepository cases;
    private final DossierNumbers numbers;
    private final Families file;
    private final Schools schools;
    private final Clock clock;

    FamilyReturns(
            FamilyRepository families,
            ChildRepository children,
            CaseRepository cases,
            DossierNumbers numbers,
            Families file,
            Schools schools,
            Clock clock) {
        this.families = families;
        this.children = children;
        this.cases = cases;
        this.numbers = numbers;
        this.file = file;
        this.schools = schools;
        this.clock = clock;
    }

    /**
     * The new file, with the language of the family and nothing else of before.
     *
     * @param by who reports it, and supports the family from now on
     * @throws InputRejected at {@code familyNumber} for a number that does not exist and for a birth date that is not of
     *     this family alike; at {@code intakeDate} when it lies before the end of the earlier support
     */
    public FamilyId register(NewReturn back, String by) {
        Problems problems = new Problems();
        problems.isGiven("familyNumber", back.familyNumber());
        problems.isGiven("childBirthDate", back.childBirthDate());
        problems.rejectIfAny();
        Family earlier = earlierOf(back)
                .orElseThrow(() -> new InputRejected(
                        "familyNumber",
                        "Wij kennen geen gezin met dit nummer en een kind met deze geboortedatum."
                                + " Een nummer lijkt op 2025-0042."));
        refuseUnlessOver(earlier);
        NewFamily family = new NewFamily(
                back.intakeDate(), back.supportForm(), null, earlier.language(), earlier.interpreterNeeded(), by);
        family.check(today());
        if (lastEnd(earlier).filter(end -> back.intakeDate().isBefore(end)).isPresent()) {
            throw new InputRejected("intakeDate", "Deze datum ligt voor het einde van de vorige begeleiding.");
        }
        String number = numbers.next(back.intakeDate().getYear());
        return families.save(new Family(number, family, earlier)).id();
    }

    /** The earlier file that a report is about; empty unless number and birth date both fit. */
    @Transactional(readOnly = true)
    public Optional<Family> earlierOf(NewReturn back) {
        return file.findByNumber(back.familyNumber()).filter(found -> found.children().stream()
                .anyMatch(child -> child.birthDate().equals(back.childBirthDate())));
    }

    /** The earlier file of a family that came back, as long as it is kept. */
    @Transactional(readOnly = true)
    public Optional<Family> earlierOf(FamilyId id) {
        return file.find(id).flatMap(Family::returnedFrom).flatMap(file::find);
    }

    /**
     * The people of before are still the people of this family, and who had gezag has it now. Children of 18 and older
     * stay behind. Whether a child of 12 can decide is judged anew, when it comes to that.
     *
     * @param verifiedBy how the begeleider looked at the gezag this time
     */
    public void recordPeopleAsBefore(FamilyId id, AuthorityProof verifiedBy, String by) {
        new Problems()
                .addIf(verifiedBy == null, "verifiedBy", "Kies hoe u weet wie nu gezag heeft.")
                .rejectIfAny();
        Family earlier = earlierOf(id).orElseThrow(FamilyReturns::notHereBefore);
        List<Child> minors = earlier.children().stream()
                .filter(child -> child.ageOn(today()) < Child.ADULT)
                .toList();
        file.recordPeople(
                id,
                earlier.guardians().stream().map(FamilyReturns::again).toList(),
                minors.stream().map(child -> again(child, verifiedBy)).toList(),
                by);
        List<Child> now = file.get(id).children();
        for (int i = 0; i < minors.size(); i++) {
            now.get(i).isTheSameAs(minors.get(i));
            now.get(i)
                    .supervise(
                            minors.get(i).isSupervised(),
                            minors.get(i).institution().orElse(null));
        }
    }

    /**
     * This child goes to the school of before.
     *
     * @param groupName the group of now; may be missing
     * @throws InputRejected at field {@code sameSchool} when that school is not known or does not exist any more
     */
    public void recordSchoolAsBefore(ChildId id, String groupName, boolean alreadySupported) {
        Enrolment before = earlierEnrolment(id)
                .filter(enrolment -> schools.find(enrolment.brin6())
                        .filter(school -> !school.isClosed())
                        .isPresent())
                .orElseThrow(() -> new InputRejected(
                        "sameSchool",
                        "De school van vorige keer is niet bekend of bestaat niet meer. Kies de school."));
        file.recordSchool(
                id,
                SchoolSituation.ATTENDS,
                before.brin6(),
                groupName,
                before.since().orElse(null),
                alreadySupported);
    }

    /** Where this child went to school in the earlier period; a proposal, until somebody says that it is still so. */
    @Transactional(readOnly = true)
    public Optional<School> earlierSchool(ChildId id) {
        return earlierEnrolment(id).map(Enrolment::brin6).flatMap(schools::find);
    }

    private Optional<Enrolment> earlierEnrolment(ChildId id) {
        return file.child(id)
                .earlierChild()
                .flatMap(earlier -> children.findById(earlier.value()))
                .flatMap(Child::enrolment);
    }

    private void refuseUnlessOver(Family earlier) {
        List<ChildCase> all = cases.ofFamily(earlier.id().value());
        if (all.isEmpty() || all.stream().anyMatch(ChildCase::isOpen)) {
            throw new InputRejected(
                    "familyNumber",
                    "De begeleiding van dit gezin loopt nog. Vraag de begeleider of de kwartiermaker om het gezin over te dragen.");
        }
        if (families.hasComeBack(earlier.id().value())) {
            throw new InputRejected(
                    "familyNumber", "Dit gezin kwam al eerder terug. Gebruik het nummer van de laatste keer.");
        }
        if (earlier.children().stream().allMatch(child -> child.ageOn(today()) >= Child.ADULT)) {
            throw new InputRejected(
                    "familyNumber",
                    "De kinderen van dit gezin zijn nu 18 jaar of ouder. Is er een jonger kind? Start dan een gewone intake.");
        }
    }

    private Optional<LocalDate> lastEnd(Family earlier) {
        return cases.ofFamily(earlier.id().value()).stream()
                .flatMap(found -> found.supportEndedOn().or(found::closedOn).stream())
                .max(LocalDate::compareTo);
    }

    private static NewGuardian again(Guardian adult) {
        return new NewGuardian(adult.name(), adult.kind(), adult.phone().orElse(null), adult.reachability());
    }

    private NewChild again(Child child, AuthorityProof verifiedBy) {
        return new NewChild(
                child.firstName(),
                child.lastName(),
                child.birthDate(),
                child.guardiansWithAuthorityOn(today()).stream()
                        .map(Guardian::number)
                        .collect(Collectors.toSet()),
                verifiedBy,
                true,
                null);
    }

    private static NotAllowed notHereBefore() {
        return new NotAllowed("Van dit gezin is geen eerdere zaak bekend. Leg de mensen opnieuw vast.");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
