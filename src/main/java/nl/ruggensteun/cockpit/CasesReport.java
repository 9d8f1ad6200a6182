package nl.ruggensteun.cockpit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.ruggensteun.platform.identity.Groups;
import nl.ruggensteun.platform.identity.Kwartiermakers;
import nl.ruggensteun.reporting.CaseCounts;
import nl.ruggensteun.reporting.SmallestCell;
import nl.ruggensteun.reporting.SpecialCaseCounts;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The numbers of "Waar staan de zaken" on Cockpit's dashboard, for managers and kwartiermakers. */
@RestController
class CasesReport {

    private static final List<String> MAY_SEE = List.of(Groups.MANAGER, Groups.KWARTIERMAKER);

    private final CaseCounts cases;
    private final StepCounts steps;
    private final SpecialCaseCounts specialCases;
    private final SmallestCell cell;
    private final Kwartiermakers kwartiermakers;
    private final Clock clock;

    CasesReport(
            CaseCounts cases,
            StepCounts steps,
            SpecialCaseCounts specialCases,
            SmallestCell cell,
            Kwartiermakers kwartiermakers,
            Clock clock) {
        this.cases = cases;
        this.steps = steps;
        this.specialCases = specialCases;
        this.cell = cell;
        this.kwartiermakers = kwartiermakers;
        this.clock = clock;
    }

    @GetMapping("/api/reporting/cases")
    Report report(Authentication login) {
        if (login.getAuthorities().stream().map(GrantedAuthority::getAuthority).noneMatch(MAY_SEE::contains)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return new Report(
                cases.perStage().entrySet().stream()
                        .map(stage -> new Stage(stage.getKey().label(), cell.show(stage.getValue())))
                        .toList(),
                steps.open().stream()
                        .map(step -> new Step(
                                step.name(), cell.show(step.open()), cell.showPart(step.overdue(), step.open())))
                        .toList(),
                cell.show(cases.returned()),
                lastYear(),
                kwartiermakers.areTooFew());
    }

    /** Special cases that were rounded off in the last twelve months (K-12). */
    private List<Figure> lastYear() {
        LocalDate today = LocalDate.now(clock);
        SpecialCaseCounts.Closed closed =
                specialCases.closedBetween(today.minusYears(1).plusDays(1), today);
        return List.of(
                new Figure("Afgerond", cell.show(closed.count())),
                new Figure("Met een driegesprek", cell.showShare(closed.withTalk(), closed.count())),
                new Figure("Schooldagen van melding tot gesprek (mediaan)", cell.showMedian(closed.schoolDays())),
                new Figure("Gemeld door een school", cell.showShare(closed.bySchool(), closed.count())));
    }

    /**
     * @param returned how many open cases are of families that came back; a number, or "minder dan 5"
     * @param specialCases about those that were rounded off in the last twelve months
     */
    record Report(
            List<Stage> stages,
            List<Step> steps,
            String returned,
            List<Figure> specialCases,
            boolean tooFewKwartiermakers) {}

    /** @param value a number or a share, or why it is not shown */
    record Figure(String label, String value) {}

    /** @param cases a number, or "minder dan 5" */
    record Stage(String label, String cases) {}

    /** @param open a number of tasks, or "minder dan 5" */
    record Step(String name, String open, String overdue) {}
}
