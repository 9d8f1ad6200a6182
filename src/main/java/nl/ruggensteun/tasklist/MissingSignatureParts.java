package nl.ruggensteun.tasklist;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.ruggensteun.access.Staff;
import nl.ruggensteun.access.StaffDirectory;
import nl.ruggensteun.consent.Consents;
import nl.ruggensteun.consent.MissingSignature;
import nl.ruggensteun.consent.MissingSignatureDecision;
import nl.ruggensteun.consent.MissingSignatureId;
import nl.ruggensteun.consent.MissingSignatures;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.family.ChildCase;
import nl.ruggensteun.family.Families;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Missing signatures and what was decided about them, as the begeleider and the two who decide read them. */
@Component
@Transactional(readOnly = true)
class MissingSignatureParts {

    private static final DateTimeFormatter DUTCH_DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy");

    private final MissingSignatures missing;
    private final Consents consents;
    private final Families families;
    private final StaffDirectory staff;
    private final Clock clock;

    MissingSignatureParts(
            MissingSignatures missing, Consents consents, Families families, StaffDirectory staff, Clock clock) {
        this.missing = missing;
        this.consents = consents;
        this.families = families;
        this.staff = staff;
        this.clock = clock;
    }

    /** Every one of a child, oldest first. */
    List<Dossier.Fact> of(CaseId id) {
        return missing.of(id).stream().map(this::fact).toList();
    }

    /** What one of the two needs to decide: what was written about this signature and said before, without a name. */
    Dossier toDecide(MissingSignatureId id, List<Dossier.Step> steps) {
        MissingSignature asked = missing.get(id);
        ChildCase childCase = families.getCase(missing.caseIdOf(id));
        List<Dossier.Fact> facts = missing.of(childCase.id()).stream()
                .filter(one -> one.signatureId().equals(asked.signatureId()))
                .map(this::fact)
                .toList();
        return Dossier.toDecide(
                childCase.label(),
                name(childCase.begeleider()),
                Dossier.Recorded.onlyMissingSignature(facts),
                steps,
                null);
    }

    private Dossier.Fact fact(MissingSignature asked) {
        List<String> details = new ArrayList<>();
        details.add(asked.ground().label());
        details.add("gevraagd door " + name(asked.requestedBy()));
        if (!asked.attempts().isEmpty()) {
            details.add("pogingen: "
                    + asked.attempts().stream()
                            .map(attempt -> day(attempt.triedOn()) + " "
                                    + attempt.channel().label())
                            .collect(Collectors.joining(", ")));
        }
        asked.lawyerAsked()
                .ifPresent(yes -> details.add("jurist gevraagd: "
                        + (yes
                                ? "ja, op "
                                        + asked.lawyerAskedOn().map(this::day).orElse("")
                                : "nee")));
        details.add("gezag: " + asked.authorityCheck());
        details.add("waarom: " + asked.reason());
        asked.decisions().forEach(said -> details.add(decision(said)));
        asked.reviewOn().ifPresent(day -> details.add("stopt op " + day(day)));
        missing.notes(asked.id())
                .forEach(note -> details.add("later toegevoegd door " + name(note.writtenBy()) + ": " + note.text()));
        return new Dossier.Fact(
                consents.getSignature(asked.signatureId()).label(), dayOf(asked.requestedAt()), details);
    }

    private String decision(MissingSignatureDecision said) {
        return "%s (%s) zegt %s: %s"
                .formatted(name(said.decidedBy()), said.role().label(), said.agreed() ? "ja" : "nee", said.reason());
    }

    private LocalDate dayOf(Instant moment) {
        return moment.atZone(clock.getZone()).toLocalDate();
    }

    private String day(LocalDate day) {
        return day.format(DUTCH_DAY);
    }

    private String name(String userId) {
        return staff.find(userId).map(Staff::name).orElse(userId);
    }
}
