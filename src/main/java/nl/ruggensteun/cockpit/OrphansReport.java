package nl.ruggensteun.cockpit;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.ruggensteun.absence.Absences;
import nl.ruggensteun.access.Role;
import nl.ruggensteun.access.Staff;
import nl.ruggensteun.access.StaffDirectory;
import nl.ruggensteun.family.Families;
import nl.ruggensteun.family.Family;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Families whose begeleider, or who acts for the begeleider, has no account any more or is no begeleider any more (K-25):
 * nobody does their tasks until a kwartiermaker hands them over, by number, or names another substitute. Only for kwartiermakers, as the table of doors says; names are not here.
 */
@RestController
class OrphansReport {

    private final Families families;
    private final StaffDirectory staff;
    private final Absences absences;

    OrphansReport(Families families, StaffDirectory staff, Absences absences) {
        this.families = families;
        this.staff = staff;
        this.absences = absences;
    }

    @GetMapping("/api/reporting/orphans")
    @Transactional(readOnly = true)
    public Report report() {
        Set<String> present = staff.membersOf(Role.BEGELEIDER.group()).stream()
                .map(Staff::userId)
                .collect(Collectors.toSet());
        return new Report(families.begeleiders().stream()
                .filter(begeleider -> !present.contains(absences.actingFor(begeleider)))
                .flatMap(gone -> families.ofBegeleider(gone).stream())
                .map(Family::number)
                .sorted()
                .toList());
    }

    /** @param families their dossier numbers */
    record Report(List<String> families) {}
}
