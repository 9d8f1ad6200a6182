package nl.ruggensteun.tasklist;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.ruggensteun.access.Staff;
import nl.ruggensteun.access.StaffDirectory;
import nl.ruggensteun.breach.Breach;
import nl.ruggensteun.breach.BreachFact;
import nl.ruggensteun.breach.BreachId;
import nl.ruggensteun.breach.Breaches;
import nl.ruggensteun.family.CaseId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Data breaches, as the begeleider reads them in the case, and as who judges them reads them without a case. */
@Component
@Transactional(readOnly = true)
class BreachParts {

    private static final DateTimeFormatter DUTCH_MOMENT = DateTimeFormatter.ofPattern("dd-MM-yyyy HH:mm");

    private final Breaches breaches;
    private final StaffDirectory staff;
    private final Clock clock;

    BreachParts(Breaches breaches, StaffDirectory staff, Clock clock) {
        this.breaches = breaches;
        this.staff = staff;
        this.clock = clock;
    }

    /** Every breach about a child, oldest first. */
    List<Dossier.Fact> of(CaseId id) {
        return breaches.of(id).stream().map(this::fact).toList();
    }

    /** What was reported and done about one breach, and nothing of the child. */
    Dossier toJudge(BreachId id, List<Dossier.Step> steps) {
        return Dossier.toDecide(
                id.label(),
                null,
                Dossier.Recorded.onlyBreach(List.of(fact(breaches.get(id)))),
                steps,
                BreachRegister.PAGE);
    }

    private Dossier.Fact fact(Breach breach) {
        List<String> details = new ArrayList<>();
        details.add("ontdekt op " + moment(breach.discoveredAt()) + " uur");
        details.add("adres of veiligheid: " + (breach.safetyInvolved() ? "ja" : "nee"));
        details.add("melden voor " + moment(breaches.reportBefore(breach.id())) + " uur");
        breaches.factsOf(breach.id()).forEach(fact -> details.add(line(fact)));
        if (breach.isAssessed()) {
            details.add("AP: " + yesOrNo(breach.mustReport()) + ", "
                    + breach.reportReason().orElse(""));
            details.add("vertellen: " + yesOrNo(breach.mustTell()) + ", "
                    + breach.tellReason().orElse(""));
        }
        breach.authorityToldAt().ifPresent(at -> details.add("gemeld bij de AP op " + moment(at) + " uur"));
        breach.delayReason().ifPresent(why -> details.add("later gemeld, want: " + why));
        breach.learned().ifPresent(learned -> details.add("geleerd: " + learned));
        return new Dossier.Fact(breach.id().label() + ": " + breach.kind().label(), day(breach.reportedAt()), details);
    }

    private String line(BreachFact fact) {
        String who = staff.find(fact.writtenBy()).map(Staff::name).orElse(fact.writtenBy());
        return fact.kind().label().toLowerCase(Locale.ROOT) + ": " + fact.text() + " (" + who + ")";
    }

    private String moment(Instant at) {
        return at.atZone(clock.getZone()).format(DUTCH_MOMENT);
    }

    private LocalDate day(Instant at) {
        return at.atZone(clock.getZone()).toLocalDate();
    }

    private static String yesOrNo(boolean answer) {
        return answer ? "ja" : "nee";
    }
}
