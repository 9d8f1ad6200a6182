package nl.ruggensteun.process.contactchange;

import java.util.Set;
import java.util.UUID;
import nl.ruggensteun.access.Role;
import nl.ruggensteun.access.StaffDirectory;
import nl.ruggensteun.access.Viewer;
import nl.ruggensteun.platform.form.Submission;
import nl.ruggensteun.platform.form.TaskHandler;
import nl.ruggensteun.problem.InputRejected;
import nl.ruggensteun.problem.Problems;
import nl.ruggensteun.process.Variables;
import nl.ruggensteun.school.Brin6;
import nl.ruggensteun.school.School;
import nl.ruggensteun.school.Schools;
import org.springframework.stereotype.Component;

/** Reports that a contact person is away, leaves or is back: an IB-er of the own school, a kwartiermaker of any (E-11). */
@Component
class ContactChangesTask implements TaskHandler<ContactChangesForm> {

    private final Schools schools;
    private final StaffDirectory staff;

    ContactChangesTask(Schools schools, StaffDirectory staff) {
        this.schools = schools;
        this.staff = staff;
    }

    @Override
    public void complete(ContactChangesForm form, Submission submission) {
        Problems problems = new Problems();
        problems.isGiven("contactStatus", form.contactStatus());
        problems.rejectIfAny();
        School school = schools.get(school(form.brin6(), submission.userId()));
        UUID change = form.contactStatus() == ContactStatus.BACK
                ? schools.contactBack(school.brin6())
                : away(form, school, submission);
        submission.startsAs(change.toString());
        submission.set(Variables.BRIN6, school.brin6().value());
        submission.remove(Variables.BEGELEIDER);
    }

    private UUID away(ContactChangesForm form, School school, Submission submission) {
        boolean comesBack = form.contactStatus() == ContactStatus.AWAY;
        Problems problems = new Problems();
        problems.isGiven("takesOver", form.takesOver());
        if (comesBack) {
            problems.isGiven("until", form.until());
        }
        String person = form.schoolPerson();
        problems.addIf(
                person != null
                        && !staff.groupsOf(person).contains(school.brin6().group()),
                "schoolPerson",
                "Deze persoon werkt niet op deze school. Kies een naam uit de lijst.");
        problems.rejectIfAny();
        UUID change = schools.contactAway(school.brin6(), form.other(), form.from(), comesBack ? form.until() : null);
        submission.set(Variables.AWAY_FROM, form.from().toString());
        if (comesBack) {
            submission.set(Variables.BACK_ON, form.until().plusDays(1).toString());
        }
        submission.set(Variables.SCHOOL_USER, person);
        submission.set(
                Variables.DOSSIER, school.name() + ", " + school.town() + (person == null ? "" : " · " + person));
        return change;
    }

    private Brin6 school(String typed, String userId) {
        Viewer viewer = Viewer.ofGroups(userId, staff.groupsOf(userId));
        if (viewer.is(Role.KWARTIERMAKER)) {
            return Brin6.parse(typed);
        }
        Set<Brin6> own = viewer.schools();
        if (typed == null && own.size() == 1) {
            return own.iterator().next();
        }
        return own.stream()
                .filter(school -> typed != null && school.equals(Brin6.parse(typed)))
                .findFirst()
                .orElseThrow(() -> new InputRejected("brin6", "Vul de code in van een school waar u werkt."));
    }
}
