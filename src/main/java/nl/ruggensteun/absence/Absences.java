package nl.ruggensteun.absence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.ruggensteun.problem.InputRejected;
import nl.ruggensteun.problem.NotAllowed;
import nl.ruggensteun.problem.Problems;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one place that knows who acts for a begeleider (E-12). It looks at the days each time: on the first day the
 * substitute acts, on the day after the last no longer, whether or not anything else ran that night.
 *
 * <p>A substitute is never away, and who is away is nobody's substitute: there is no chain.
 */
@Service
@Transactional
public class Absences {

    private static final int LONGEST_DAYS = 366;

    private final AbsenceRepository absences;
    private final Clock clock;

    Absences(AbsenceRepository absences, Clock clock) {
        this.absences = absences;
        this.clock = clock;
    }

    /**
     * @param begeleider user id of who will be away; whether it is a begeleider is for the caller, as for the substitute
     * @param from today or later
     * @param until the last day of the absence
     * @throws InputRejected at {@code absentee}, {@code substitute}, {@code from}, {@code until}
     */
    public Absence report(String begeleider, String substitute, LocalDate from, LocalDate until, String by) {
        Problems problems = new Problems();
        problems.isGiven("substitute", substitute);
        if (problems.isGiven("from", from)) {
            problems.addIf(from.isBefore(today()), "from", "Kies vandaag of een dag hierna.");
        }
        if (problems.isGiven("until", until) && from != null) {
            problems.addIf(until.isBefore(from), "until", "De laatste dag ligt voor de eerste dag.");
            problems.addIf(
                    until.isAfter(from.plusDays(LONGEST_DAYS)),
                    "until",
                    "Kies een dag binnen een jaar. Duurt het langer? Draag de gezinnen dan over.");
        }
        problems.addIf(begeleider.equals(substitute), "substitute", "Kies een collega. Niemand vervangt zichzelf.");
        problems.rejectIfAny();
        refuseOverlap(begeleider, substitute, from, until, problems);
        problems.rejectIfAny();
        return absences.save(new Absence(begeleider, substitute, from, until, by));
    }

    /**
     * Back before the last day, or not away after all: from today the begeleider acts again.
     *
     * @throws InputRejected at {@code absentee} when there is nothing to end
     */
    public Absence end(String begeleider) {
        Absence open = absences.findByBegeleiderOrderByFromDate(begeleider).stream()
                .filter(absence -> !absence.lastDay().isBefore(today()))
                .findFirst()
                .orElseThrow(() ->
                        new InputRejected("absentee", "Deze begeleider is niet afwezig gemeld. Er verandert niets."));
        open.returned(today());
        return open;
    }

    @Transactional(readOnly = true)
    public Absence get(AbsenceId id) {
        return absences.findById(id.value()).orElseThrow(() -> new NotAllowed("Deze afwezigheid is niet bekend."));
    }

    /** The absence of this begeleider that is on today. */
    @Transactional(readOnly = true)
    public Optional<Absence> today(String begeleider) {
        return absences.ofBegeleider(begeleider, today()).stream()
                .filter(absence -> absence.isOn(today()))
                .findFirst();
    }

    /** Who acts for this begeleider today; the same user id unless the begeleider is away. */
    @Transactional(readOnly = true)
    public String actingFor(String begeleider) {
        return today(begeleider).map(Absence::substitute).orElse(begeleider);
    }

    /** Whether this person may act as the begeleider today. Who is away keeps the own families (E-12). */
    @Transactional(readOnly = true)
    public boolean actsFor(String userId, String begeleider) {
        return begeleider.equals(userId) || actingFor(begeleider).equals(userId);
    }

    /** Whose families this person handles today: the own, and those of whoever is away. */
    @Transactional(readOnly = true)
    public Set<String> begeleidersOf(String userId) {
        Set<String> all = new HashSet<>(Set.of(userId));
        absences.ofSubstitute(userId, today()).stream()
                .filter(absence -> absence.isOn(today()))
                .map(Absence::begeleider)
                .forEach(all::add);
        return all;
    }

    /** The begeleider and everybody who was ever named as a substitute: those with whom a task may lie. */
    @Transactional(readOnly = true)
    public Set<String> everybodyActing(String begeleider) {
        Set<String> all = new HashSet<>(Set.of(begeleider));
        absences.findByBegeleiderOrderByFromDate(begeleider).stream()
                .map(Absence::substitute)
                .forEach(all::add);
        return all;
    }

    /** Whether one of them acted for the other on any day from {@code since} to today: then they are no two people. */
    @Transactional(readOnly = true)
    public boolean stoodIn(String one, String other, LocalDate since) {
        return absences.of(one, since).stream()
                .filter(absence -> absence.overlaps(since, today()))
                .anyMatch(absence -> absence.isOf(one, other) || absence.isOf(other, one));
    }

    private void refuseOverlap(
            String begeleider, String substitute, LocalDate from, LocalDate until, Problems problems) {
        during(begeleider, from, until).forEach(absence -> {
            boolean away = absence.begeleider().equals(begeleider);
            problems.addIf(away, "from", "In deze tijd is al een afwezigheid gemeld. Meld eerst dat die voorbij is.");
            problems.addIf(
                    !away,
                    "from",
                    "Deze begeleider vervangt in deze tijd zelf een collega. Een kwartiermaker kiest voor die collega"
                            + " eerst een ander.");
        });
        problems.addIf(
                during(substitute, from, until)
                        .anyMatch(absence -> absence.begeleider().equals(substitute)),
                "substitute",
                "Deze collega is in deze tijd ook afwezig. Kies een ander.");
    }

    private Stream<Absence> during(String person, LocalDate from, LocalDate until) {
        return absences.of(person, from).stream().filter(absence -> absence.overlaps(from, until));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
