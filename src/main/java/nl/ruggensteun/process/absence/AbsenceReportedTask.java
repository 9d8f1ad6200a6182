package nl.ruggensteun.process.absence;

import nl.ruggensteun.absence.Absence;
import nl.ruggensteun.absence.Absences;
import nl.ruggensteun.access.Role;
import nl.ruggensteun.access.StaffDirectory;
import nl.ruggensteun.access.WorkPhones;
import nl.ruggensteun.platform.form.Submission;
import nl.ruggensteun.platform.form.TaskHandler;
import nl.ruggensteun.problem.InputRejected;
import nl.ruggensteun.problem.Problems;
import nl.ruggensteun.process.Variables;
import org.springframework.stereotype.Component;

/**
 * Reports that somebody will be away, or is back: a begeleider about oneself, a kwartiermaker about any begeleider. From
 * the first day the school reads the name of the substitute and can call.
 */
@Component
class AbsenceReportedTask implements TaskHandler<AbsenceReportedForm> {

    private final Absences absences;
    private final StaffDirectory staff;
    private final WorkPhones phones;

    AbsenceReportedTask(Absences absences, StaffDirectory staff, WorkPhones phones) {
        this.absences = absences;
        this.staff = staff;
        this.phones = phones;
    }

    @Override
    public void complete(AbsenceReportedForm form, Submission submission) {
        Problems problems = new Problems();
        problems.isGiven("awayOrBack", form.awayOrBack());
        problems.rejectIfAny();
        String absentee = absentee(form, submission.userId());
        Absence absence =
                form.awayOrBack() == AwayOrBack.BACK ? absences.end(absentee) : away(form, absentee, submission);
        submission.startsAs(absence.id().toString());
        submission.set(Variables.ABSENCE_ID, absence.id().toString());
        submission.set(Variables.BEGELEIDER, absentee);
    }

    private Absence away(AbsenceReportedForm form, String absentee, Submission submission) {
        if (!isBegeleider(absentee)) {
            throw new InputRejected("absentee", "Kies een begeleider uit de lijst.");
        }
        if (form.substitute() != null && !isBegeleider(form.substitute())) {
            throw new InputRejected("substitute", "Kies een begeleider uit de lijst.");
        }
        Absence absence = absences.report(absentee, form.substitute(), form.from(), form.until(), submission.userId());
        if (phones.of(form.substitute()).isEmpty()) {
            if (form.phone() == null) {
                throw new InputRejected("phone", "De school moet de vervanger kunnen bellen. Vul een nummer in.");
            }
            phones.keep(form.substitute(), form.phone());
        }
        submission.set(Variables.AWAY_FROM, absence.firstDay().toString());
        submission.set(Variables.BACK_ON, absence.lastDay().plusDays(1).toString());
        return absence;
    }

    private String absentee(AbsenceReportedForm form, String userId) {
        String absentee = form.absentee() == null ? userId : form.absentee();
        if (!absentee.equals(userId) && !is(userId, Role.KWARTIERMAKER)) {
            throw new InputRejected("absentee", "Een collega meldt de kwartiermaker afwezig. Laat dit veld leeg.");
        }
        if (form.absentee() == null && !isBegeleider(userId)) {
            throw new InputRejected("absentee", "Kies om wie het gaat.");
        }
        return absentee;
    }

    private boolean isBegeleider(String userId) {
        return is(userId, Role.BEGELEIDER);
    }

    private boolean is(String userId, Role role) {
        return staff.membersOf(role.group()).stream()
                .anyMatch(member -> member.userId().equals(userId));
    }
}
