package nl.ruggensteun.tasklist;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.ruggensteun.access.Staff;
import nl.ruggensteun.access.StaffDirectory;
import nl.ruggensteun.disclosure.Weighing;
import nl.ruggensteun.disclosure.Weighings;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.family.ChildCase;
import nl.ruggensteun.family.Families;
import nl.ruggensteun.family.Guardian;
import nl.ruggensteun.specialcase.FamilyReading;
import nl.ruggensteun.specialcase.Outcome;
import nl.ruggensteun.specialcase.SpecialCase;
import nl.ruggensteun.specialcase.SpecialCaseId;
import nl.ruggensteun.specialcase.SpecialCases;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Special cases and their weighings, as the begeleider and the second person who decides read them. */
@Component
@Transactional(readOnly = true)
class SpecialCaseParts {

    private final SpecialCases cases;
    private final Weighings weighings;
    private final Families families;
    private final StaffDirectory staff;
    private final Clock clock;

    SpecialCaseParts(SpecialCases cases, Weighings weighings, Families families, StaffDirectory staff, Clock clock) {
        this.cases = cases;
        this.weighings = weighings;
        this.families = families;
        this.staff = staff;
        this.clock = clock;
    }

    /** Every special case of a child, oldest first. */
    List<Dossier.Fact> of(CaseId id) {
        return cases.of(id).stream().flatMap(this::facts).toList();
    }

    /** What the second person needs to decide about one special case, and nothing else of the child. */
    Dossier toDecide(SpecialCaseId id, List<Dossier.Step> steps) {
        SpecialCase special = cases.get(id);
        ChildCase childCase = families.getCase(special.caseId());
        return Dossier.toDecide(
                childCase.label(),
                name(childCase.begeleider()),
                Dossier.Recorded.onlySpecialCase(facts(special).toList()),
                steps,
                null);
    }

    private Stream<Dossier.Fact> facts(SpecialCase special) {
        List<String> details = new ArrayList<>();
        details.add("gemeld door " + name(special.reportedBy()) + (special.bySchool() ? " (school)" : ""));
        details.add(special.signal());
        details.add("eigen meldcode: " + special.meldcode().label());
        special.acted().forEach(acted -> details.add("school dicht, gedaan: " + acted.what()));
        special.reviewOn().ifPresent(day -> details.add("ouders weten het nog niet; opnieuw kijken"));
        details.add("leest dit: " + readers(special));
        special.outcome().map(Outcome::label).ifPresent(details::add);
        special.reason().ifPresent(details::add);
        special.support().ifPresent(details::add);
        return Stream.concat(
                Stream.of(new Dossier.Fact(special.type().label(), special.reportedOn(), details)),
                weighings.of(special.id().value()).stream().map(this::fact));
    }

    /** Who of the family reads of it on paper, and who asked and decided that (E-19). */
    private String readers(SpecialCase special) {
        FamilyReading reading = special.familyReading();
        String asked = reading.visibility().label()
                + reading.readingParent()
                        .map(parent -> " (" + labelOf(special, parent) + ")")
                        .orElse("")
                + reading.whyVisible().map(why -> ", want: " + why).orElse("")
                + reading.askedBy()
                        .map(by -> " (gevraagd door " + name(by) + ")")
                        .orElse("");
        if (reading.isWaiting()) {
            return "alleen professionals; gevraagd: " + asked;
        }
        return reading.decidedBy()
                .map(by -> (reading.isReleased()
                                ? asked + "; vrijgegeven door "
                                : "alleen professionals; niet vrijgegeven door ")
                        + name(by) + ": " + reading.reason().orElse(""))
                .orElse(asked);
    }

    private String labelOf(SpecialCase special, UUID adult) {
        return families.getCase(special.caseId()).family().guardians().stream()
                .filter(known -> known.id().value().equals(adult))
                .map(Guardian::label)
                .findFirst()
                .orElse("");
    }

    private Dossier.Fact fact(Weighing weighing) {
        var answers = weighing.answers();
        List<String> details = new ArrayList<>(List.of(
                "opgeschreven door " + name(weighing.writtenBy()),
                "gevaar: " + answers.danger(),
                "toestemming: " + answers.consentTried(),
                "waarom nu: " + answers.cannotWait(),
                "wat is minder: " + answers.lessWouldDo(),
                "wat wordt gedeeld: " + answers.whatIsShared(),
                "overlegd met: " + answers.consulted(),
                "ouders: " + answers.howParentsHear()));
        weighing.decidedBy()
                .ifPresent(who -> details.add((weighing.isApproved() ? "besluit: ja, door " : "besluit: nee, door ")
                        + name(who) + ": " + weighing.decisionReason().orElse("")));
        weighings
                .notes(weighing.id())
                .forEach(note -> details.add("later toegevoegd door " + name(note.writtenBy()) + ": " + note.text()));
        return new Dossier.Fact(
                "afweging", weighing.writtenAt().atZone(clock.getZone()).toLocalDate(), details);
    }

    private String name(String userId) {
        return staff.find(userId).map(Staff::name).orElse(userId);
    }
}
