package nl.ruggensteun.tasklist;

import java.util.List;
import nl.ruggensteun.access.Viewer;
import nl.ruggensteun.process.OwnCases;
import nl.ruggensteun.school.School;
import nl.ruggensteun.school.Schools;
import org.springframework.security.core.Authentication;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The children that somebody can choose in the field {@code caseId} of a start form, or in {@code closedCaseId}: the own
 * ones, and no others.
 */
@RestController
@Transactional(readOnly = true)
class CaseChoices {

    private final OwnCases ownCases;
    private final Schools schools;

    CaseChoices(OwnCases ownCases, Schools schools) {
        this.ownCases = ownCases;
        this.schools = schools;
    }

    /** @param closed the cases that were closed lately, in place of the open ones */
    @GetMapping("/api/cases")
    List<Choice> choices(@RequestParam(defaultValue = "false") boolean closed, Authentication login) {
        Viewer viewer = LoggedIn.viewer(login);
        return (closed ? ownCases.closedLately(viewer) : ownCases.of(viewer))
                .stream()
                        .map(found -> new Choice(
                                found.id().toString(),
                                found.label(),
                                found.brin6()
                                        .flatMap(schools::find)
                                        .map(School::name)
                                        .orElse(null)))
                        .toList();
    }

    /** @param label dossier number and first name; @param school null for a child without one */
    record Choice(String id, String label, String school) {}
}
