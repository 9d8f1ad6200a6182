package nl.ruggensteun.process.informschool;

import nl.ruggensteun.absence.Absences;
import nl.ruggensteun.access.WorkPhones;
import nl.ruggensteun.disclosure.ContactKind;
import nl.ruggensteun.disclosure.Disclosures;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.family.ChildCase;
import nl.ruggensteun.family.Families;
import nl.ruggensteun.family.SafetyProfile;
import nl.ruggensteun.platform.form.Submission;
import nl.ruggensteun.platform.form.TaskHandler;
import nl.ruggensteun.problem.NotAllowed;
import nl.ruggensteun.problem.Problems;
import nl.ruggensteun.process.Variables;
import nl.ruggensteun.school.School;
import nl.ruggensteun.school.Schools;
import org.springframework.stereotype.Component;

/**
 * Parents know before the school hears anything; if they can, they tell it themselves. From here
 * the school can reach the begeleider, so there must be a way.
 *
 * <p>This is the last step of a person before a school hears of the child for the first time, so the school is told
 * twice: chosen from the register, and its town typed here (E-20).
 */
@Component
class InformParentsTask implements TaskHandler<InformParentsForm> {

    private static final String OTHER_TOWN = "De school in deze zaak staat in een andere plaats. Kijk of het de goede"
            + " school is; klopt de school niet, gebruik dan 'Andere school'.";

    private final Disclosures disclosures;
    private final Families families;
    private final Schools schools;
    private final WorkPhones phones;
    private final Absences absences;

    InformParentsTask(
            Disclosures disclosures, Families families, Schools schools, WorkPhones phones, Absences absences) {
        this.disclosures = disclosures;
        this.families = families;
        this.schools = schools;
        this.phones = phones;
        this.absences = absences;
    }

    @Override
    public void complete(InformParentsForm form, Submission submission) {
        Problems problems = new Problems();
        CaseId id = CaseId.of(submission.variable(Variables.CASE_ID));
        problems.isGiven("channel", form.channel());
        if (problems.isGiven("schoolTown", form.schoolTown())) {
            problems.addIf(!schoolOf(id).isIn(form.schoolTown()), "schoolTown", OTHER_TOWN);
        }
        problems.addIf(
                form.phone() == null && onlyTheNumberIsSafe(id),
                "phone",
                "Vul een nummer in. De school mag de opvang niet kennen en ziet daarom uw e-mailadres niet.");
        problems.rejectIfAny();
        phones.keep(submission.userId(), form.phone());
        disclosures.parentsInformed(
                id, ContactKind.SCHOOL_INFORMED, form.informedOn(), form.channel(), submission.userId());
    }

    private School schoolOf(CaseId id) {
        return families.getCase(id)
                .brin6()
                .map(schools::get)
                .orElseThrow(() -> new NotAllowed("Dit kind heeft nu geen school. Er is niets verstuurd."));
    }

    /** The address of a mailbox names the shelter; and there is no number yet. */
    private boolean onlyTheNumberIsSafe(CaseId id) {
        ChildCase childCase = families.getCase(id);
        return childCase
                        .family()
                        .safetyProfile()
                        .filter(SafetyProfile::hideShelterName)
                        .isPresent()
                && phones.of(absences.actingFor(childCase.begeleider())).isEmpty();
    }
}
