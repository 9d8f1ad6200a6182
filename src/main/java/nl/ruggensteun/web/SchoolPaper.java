package nl.ruggensteun.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.ruggensteun.absence.Absences;
import nl.ruggensteun.access.Staff;
import nl.ruggensteun.access.StaffDirectory;
import nl.ruggensteun.access.WorkPhones;
import nl.ruggensteun.disclosure.ContactKind;
import nl.ruggensteun.disclosure.Disclosures;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.family.ChildCase;
import nl.ruggensteun.family.Families;
import nl.ruggensteun.family.SafetyProfile;
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

    private static final DateTimeFormatter DUTCH_DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl-NL"));

    private final CaseLook look;
    private final Disclosures disclosures;
    private final Families families;
    private final Schools schools;
    private final StaffDirectory staff;
    private final WorkPhones phones;
    private final Absences absences;
    private final String organisation;
    private final Clock clock;

    SchoolPaper(
            CaseLook look,
            Disclosures disclosures,
            Families families,
            Schools schools,
            StaffDirectory staff,
            WorkPhones phones,
            Absences absences,
            @Value("${ruggensteun.organisation.name}") String organisation,
            Clock clock) {
        this.look = look;
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
        CaseId caseId = look.ofBegeleider(id, login);
        ChildCase childCase = families.getCase(caseId);
        School school = childCase
                .brin6()
                .filter(brin6 -> disclosures.mayShare(caseId, brin6)
                        && disclosures.parentsKnow(caseId, ContactKind.SCHOOL_INFORMED))
                .map(schools::get)
                .orElseThrow(CaseLook::notFound);
        String acting = absences.actingFor(childCase.begeleider());
        boolean mayKnowShelter = childCase
                .family()
                .safetyProfile()
                .filter(safety -> !safety.hideShelterName())
                .isPresent();
        model.addAttribute("organisation", mayKnowShelter && !isSecret(childCase) ? organisation : null);
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
        model.addAttribute("today", LocalDate.now(clock).format(DUTCH_DAY));
        return "school-paper";
    }

    /** A paper lies around: a secret address is not given away by the name of the shelter either. */
    private static boolean isSecret(ChildCase childCase) {
        return childCase
                .family()
                .safetyProfile()
                .map(SafetyProfile::addressConfidential)
                .orElse(true);
    }
}
