package nl.ruggensteun.family;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.ruggensteun.problem.Problems;

/** Judges the people of a family before anything of them is saved. */
final class PeopleCheck {

    /** As many as the forms can name by number. */
    private static final int MOST_GUARDIANS = 6;

    private static final int MOST_CHILDREN = 15;
    private static final String TWIN = "Dit kind staat er al: zelfde voornaam en geboortedatum. "
            + "Is het een tweeling? Schrijf dan bij elk kind de eigen voornaam.";

    private final LocalDate today;
    private final Problems problems = new Problems();

    PeopleCheck(LocalDate today) {
        this.today = today;
    }

    void family(List<NewGuardian> guardians, List<NewChild> children) {
        problems.addIf(guardians.isEmpty(), "guardians", "Vul minstens één ouder of voogd in.");
        problems.addIf(guardians.size() > MOST_GUARDIANS, "guardians", "Vul hoogstens 6 volwassenen in.");
        problems.addIf(children.isEmpty(), "children", "Vul minstens één kind in.");
        problems.addIf(children.size() > MOST_CHILDREN, "children", "Vul hoogstens 15 kinderen in.");
        Set<String> adults = new HashSet<>();
        for (int row = 0; row < guardians.size(); row++) {
            NewGuardian guardian = guardians.get(row);
            String path = "guardians." + row + ".";
            guardian.check(problems, path);
            problems.addIf(
                    guardian.name() != null && !adults.add(plain(guardian.name())),
                    path + "name",
                    "Deze naam staat er al. Zijn het twee personen? Voeg dan een voorletter toe.");
        }
        Set<Twin> known = new HashSet<>();
        for (int row = 0; row < children.size(); row++) {
            NewChild child = children.get(row);
            String path = "children." + row + ".";
            child.check(problems, path, guardians.size(), today);
            problems.addIf(isKnown(child, known), path + "firstName", TWIN);
        }
        problems.rejectIfAny();
    }

    void addedChild(Family family, NewChild child) {
        Set<Twin> known = new HashSet<>();
        family.children().forEach(other -> known.add(new Twin(plain(other.firstName()), other.birthDate())));
        child.check(problems, "", family.guardians().size(), today);
        problems.addIf(isKnown(child, known), "firstName", TWIN);
        problems.rejectIfAny();
    }

    void addedGuardian(Family family, NewGuardian guardian) {
        guardian.check(problems, "");
        problems.addIf(
                family.guardians().size() >= MOST_GUARDIANS, "name", "Er staan al 6 volwassenen in het dossier.");
        problems.addIf(
                guardian.name() != null
                        && family.guardians().stream()
                                .anyMatch(other -> plain(other.name()).equals(plain(guardian.name()))),
                "name",
                "Deze naam staat al in het dossier. Kies het nummer van deze persoon, of voeg een voorletter toe.");
        problems.rejectIfAny();
    }

    /** @param birthDate null, as each of the others, for what was right already */
    void correctedChild(Child child, String firstName, String lastName, LocalDate birthDate) {
        problems.optionalText("firstName", firstName, 40);
        problems.optionalText("lastName", lastName, 60);
        NewChild.checkBirthDate(problems, "birthDate", birthDate, today);
        Twin corrected = new Twin(
                plain(firstName == null ? child.firstName() : firstName),
                birthDate == null ? child.birthDate() : birthDate);
        problems.addIf(
                child.family().children().stream()
                        .filter(other -> !other.id().equals(child.id()))
                        .anyMatch(other -> corrected.equals(new Twin(plain(other.firstName()), other.birthDate()))),
                "firstName",
                TWIN);
        problems.rejectIfAny();
    }

    private static boolean isKnown(NewChild child, Set<Twin> known) {
        return child.firstName() != null
                && child.birthDate() != null
                && !known.add(new Twin(plain(child.firstName()), child.birthDate()));
    }

    private static String plain(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private record Twin(String firstName, LocalDate birthDate) {}
}
