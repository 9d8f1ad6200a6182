package nl.ruggensteun.cockpit;

import java.util.List;
import nl.ruggensteun.platform.identity.Groups;
import nl.ruggensteun.reporting.CaseCounts;
import nl.ruggensteun.reporting.SmallestCell;
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
    private final SmallestCell cell;

    CasesReport(CaseCounts cases, StepCounts steps, SmallestCell cell) {
        this.cases = cases;
        this.steps = steps;
        this.cell = cell;
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
                cell.show(cases.returned()));
    }

    /** @param returned how many open cases are of families that came back; a number, or "minder dan 5" */
    record Report(List<Stage> stages, List<Step> steps, String returned) {}

    /** @param cases a number, or "minder dan 5" */
    record Stage(String label, String cases) {}

    /** @param open a number of tasks, or "minder dan 5" */
    record Step(String name, String open, String overdue) {}
}
