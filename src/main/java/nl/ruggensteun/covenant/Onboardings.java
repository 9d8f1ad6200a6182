package nl.ruggensteun.covenant;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.ruggensteun.problem.NotAllowed;
import nl.ruggensteun.problem.Problems;
import nl.ruggensteun.school.Brin6;
import nl.ruggensteun.school.Schools;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Prepares schools for a covenant, one preparation per school (R-060…R-070, E-08). Whoever begins one holds the row of the
 * school until the transaction ends, so that children who arrive at the same moment set one in motion, not two.
 */
@Service
@Transactional
public class Onboardings {

    private static final int LONGEST = 1000;

    private final OnboardingRepository onboardings;
    private final Covenants covenants;
    private final CovenantTerms terms;
    private final Readiness readiness;
    private final Schools schools;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Onboardings(
            OnboardingRepository onboardings,
            Covenants covenants,
            CovenantTerms terms,
            Readiness readiness,
            Schools schools,
            ApplicationEventPublisher events,
            Clock clock) {
        this.onboardings = onboardings;
        this.covenants = covenants;
        this.terms = terms;
        this.readiness = readiness;
        this.schools = schools;
        this.events = events;
        this.clock = clock;
    }

    /**
     * There is a reason to work together with this school (E-08). Begins the preparation unless a covenant is signed, one
     * is under way, or the school said no a short while ago.
     *
     * @return whether it began
     */
    public boolean beginIfNeeded(Brin6 school) {
        if (covenants.isSigned(school)) {
            return false;
        }
        schools.hold(school);
        Optional<Onboarding> row = onboardings.findById(school.value());
        if (covenants.isSigned(school)
                || row.filter(found -> !found.mayBeginByItself(today())).isPresent()) {
            return false;
        }
        begin(row.orElseGet(() -> new Onboarding(school.value())), school);
        return true;
    }

    /**
     * A kwartiermaker begins with a school, also one that said no before.
     *
     * @throws NotAllowed when a covenant is signed, the preparation runs, or the school is closed
     */
    public void begin(Brin6 school) {
        schools.hold(school);
        if (schools.get(school).isClosed()) {
            throw new NotAllowed("Deze school bestaat niet meer.");
        }
        if (covenants.isSigned(school)) {
            throw new NotAllowed("Met deze school is al een convenant getekend.");
        }
        Onboarding row = onboardings.findById(school.value()).orElseGet(() -> new Onboarding(school.value()));
        if (row.isRunning()) {
            throw new NotAllowed("De voorbereiding van deze school loopt al. Kijk in uw takenlijst.");
        }
        begin(row, school);
    }

    private void begin(Onboarding row, Brin6 school) {
        row.begin(today());
        onboardings.saveAndFlush(row);
        events.publishEvent(new OnboardingBegun(school));
    }

    /** The school does not take part. A child that comes later sets a new preparation in motion, after a while. */
    public void declined(Brin6 school) {
        running(school).decline(terms.askAgainFrom(today()));
    }

    /**
     * The school is ready to begin.
     *
     * @param why needed while items of the checklist are open
     * @throws nl.ruggensteun.problem.InputRejected at {@code openItemsReason}
     */
    public void ready(Brin6 school, String why) {
        List<ReadinessItem> open = readiness.openBeforeSigning(school);
        Problems problems = new Problems();
        problems.optionalText("openItemsReason", why, LONGEST);
        problems.addIf(
                !open.isEmpty() && (why == null || why.isBlank()),
                "openItemsReason",
                "Van het draaiboek staan nog %d punten open. Vink ze af, of schrijf waarom de school toch begint."
                        .formatted(open.size()));
        problems.rejectIfAny();
        running(school).ready(open.isEmpty() ? null : why);
    }

    /** A covenant was signed, in this preparation or beside it. Without a preparation nothing happens. */
    public void done(Brin6 school) {
        onboardings.findById(school.value()).ifPresent(Onboarding::done);
        readiness.covenantSigned(school);
    }

    @Transactional(readOnly = true)
    public boolean isRunning(Brin6 school) {
        return onboardings
                .findById(school.value())
                .filter(Onboarding::isRunning)
                .isPresent();
    }

    /** Where the school stands, for people. */
    @Transactional(readOnly = true)
    public Agreement of(Brin6 school) {
        Optional<Onboarding> row = onboardings.findById(school.value());
        Optional<Covenant> covenant = covenants.latest(school);
        return Agreement.of(
                covenant,
                covenant.filter(found -> found.stateOn(today()).isInForce())
                        .map(found -> covenants.lastDayOfPeriod(found.id())),
                row,
                today());
    }

    private Onboarding running(Brin6 school) {
        return onboardings
                .findById(school.value())
                .filter(Onboarding::isRunning)
                .orElseThrow(() -> new NotAllowed("De voorbereiding van deze school loopt niet."));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
