package nl.ruggensteun.tasklist;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.ruggensteun.access.Role;
import nl.ruggensteun.access.Staff;
import nl.ruggensteun.access.StaffDirectory;
import nl.ruggensteun.access.Viewer;
import nl.ruggensteun.family.AuthorityDecision;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.family.Child;
import nl.ruggensteun.family.ChildCase;
import nl.ruggensteun.family.Families;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who has gezag over a child and how the shelter knows, for the begeleider and the kwartiermaker who decides (E-16). */
@Component
@Transactional(readOnly = true)
class AuthorityParts {

    private static final DateTimeFormatter DUTCH_DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy");

    private final Families families;
    private final StaffDirectory staff;
    private final Clock clock;

    AuthorityParts(Families families, StaffDirectory staff, Clock clock) {
        this.families = families;
        this.staff = staff;
        this.clock = clock;
    }

    /** Only while there is something to decide, and then only a kwartiermaker. */
    boolean mayDecide(Viewer viewer, CaseId id) {
        return viewer.is(Role.KWARTIERMAKER) && families.isAuthorityInDoubt(id);
    }

    /** Everybody with gezag, and every decision about it. */
    List<String> of(Child child) {
        LocalDate today = LocalDate.now(clock);
        Stream<String> holders = child.guardiansWithAuthorityOn(today).stream()
                .map(adult -> adult.name() + " (" + adult.label()
                        + child.authorityProof(adult.id(), today)
                                .map(proof -> ", " + proof.label())
                                .orElse("")
                        + ")");
        return Stream.concat(
                        Stream.concat(holders, supervision(child).stream()),
                        families.authorityDecisions(child.id()).stream().map(this::decision))
                .toList();
    }

    private Optional<String> supervision(Child child) {
        return child.isSupervised()
                ? Optional.of("OTS: ouders tekenen. GI: " + child.institution().orElse("naam niet bekend"))
                : Optional.empty();
    }

    /** Whether the institution was told, for the begeleider. */
    List<String> institutionOf(CaseId id) {
        return families.institutionNotes(id).stream()
                .map(note -> note.informedOn()
                                .map(day -> "GI ingelicht op " + day.format(DUTCH_DAY))
                                .orElse("GI niet ingelicht")
                        + (note.parentsAgree() ? ", ouders vinden het goed" : ", ouders willen het niet")
                        + (note.duty() ? ", verplicht" : "")
                        + note.reason().map(reason -> ": " + reason).orElse("")
                        + " (" + name(note.recordedBy()) + ")")
                .toList();
    }

    /** What a kwartiermaker needs to look up the gezag, and nothing else of the case: who the child and the adults are. */
    Dossier toDecide(CaseId id, List<Dossier.Step> steps) {
        ChildCase childCase = families.getCase(id);
        Child child = childCase.child();
        var about = new Dossier.Child(
                child.firstName() + " " + child.lastName(), child.birthDate(), null, null, of(child), null, true);
        List<Dossier.Adult> adults = childCase.family().guardians().stream()
                .map(adult -> new Dossier.Adult(adult.label(), adult.name(), null, null, null, false))
                .toList();
        return Dossier.aboutAuthority(childCase.label(), name(childCase.begeleider()), List.of(about), adults, steps);
    }

    private String decision(AuthorityDecision decision) {
        return "Besloten op " + decision.decidedOn().format(DUTCH_DAY) + " door " + name(decision.decidedBy()) + ": "
                + decision.proof().label() + " van " + decision.provenOn().format(DUTCH_DAY)
                + decision.lawyer().map(lawyer -> ", jurist: " + lawyer).orElse("")
                + ". " + decision.reason();
    }

    private String name(String userId) {
        return staff.find(userId).map(Staff::name).orElse(userId);
    }
}
