package nl.ruggensteun.web;

import java.time.Clock;
import java.time.LocalDate;
import nl.ruggensteun.absence.Absences;
import nl.ruggensteun.access.Staff;
import nl.ruggensteun.access.StaffDirectory;
import nl.ruggensteun.access.WorkPhones;
import nl.ruggensteun.disclosure.ContactKind;
import nl.ruggensteun.disclosure.Disclosures;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.family.ChildCase;
import nl.ruggensteun.family.Families;
import nl.ruggensteun.school.School;
import nl.ruggensteun.school.Schools;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The form on paper, for a school that has no account (E-08, R-134, R-136). It says what the school would read in the
 * system and no more: the pupil, that there is consent, and whom to call. Nothing about parents, other children, other
 * schools, why or where.
 */
@Controller
class SchoolPaper {

    private final PaperDesk desk;
    private final Disclosures disclosures;
    private final Families families;
    private final Schools schools;
    private final StaffDirectory staff;
    private final WorkPhones phones;
    private final Absences absences;
    private final String organisation;
    private final Clock clock;

    SchoolPaper(
            PaperDesk desk,
            Disclosures disclosures,
            Families families,
            Schools schools,
            StaffDirectory staff,
            WorkPhones phones,
            Absences absences,
            @Value("${ruggensteun.organisation.name}") String organisation,
            Clock clock) {
        this.desk = desk;
        this.disclosures = disclosures;
        this.families = families;
        this.schools = schools;
        this.staff = staff;
        this.phones = phones;
        this.absences = absences;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** Only while the child's present school may know, and after the parents were told: else as if there were no case. */
    @GetMapping("/gezin/zaak/{id}/school")
    String forSchool(@PathVariable String id, Authentication login, Model model) {
        CaseId caseId = desk.look(id, login);
        ChildCase childCase = families.getCase(caseId);
        School school = childCase
                .brin6()
                .filter(brin6 -> disclosures.mayShare(caseId, brin6)
                        && disclosures.parentsKnow(caseId, ContactKind.SCHOOL_INFORMED))
                .map(schools::get)
                .orElseThrow(PaperDesk::notFound);
        String acting = absences.actingFor(childCase.begeleider());
        boolean mayKnowShelter = childCase
                .family()
                .safetyProfile()
                .filter(safety -> !safety.hideShelterName())
                .isPresent();
        model.addAttribute("organisation", desk.isSecret(caseId) ? null : organisation);
        model.addAttribute(
                "pupil", childCase.child().firstName() + " " + childCase.child().lastName());
        model.addAttribute("school", school.name() + ", " + school.town());
        model.addAttribute("begeleider", staff.find(acting).map(Staff::name).orElse(acting));
        model.addAttribute("phone", phones.of(acting).orElse(null));
        model.addAttribute(
                "email",
                staff.find(acting)
                        .filter(person -> mayKnowShelter)
                        .map(Staff::email)
                        .orElse(null));
        model.addAttribute("today", PaperDesk.day(LocalDate.now(clock)));
        return "school-paper";
    }
}
