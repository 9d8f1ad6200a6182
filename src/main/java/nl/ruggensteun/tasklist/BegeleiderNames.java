package nl.ruggensteun.tasklist;

import java.time.format.DateTimeFormatter;
import java.util.Optional;
import nl.ruggensteun.absence.Absence;
import nl.ruggensteun.absence.Absences;
import nl.ruggensteun.access.Staff;
import nl.ruggensteun.access.StaffDirectory;
import org.springframework.stereotype.Component;

/** How a dossier names the begeleider, also while a colleague acts (E-12). */
@Component
class BegeleiderNames {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM");

    private final Absences absences;
    private final StaffDirectory staff;

    BegeleiderNames(Absences absences, StaffDirectory staff) {
        this.absences = absences;
        this.staff = staff;
    }

    /** Whom one reaches now: "Anna de Wit", or "tot en met 13-03: Bram Visser". */
    String acting(String begeleider) {
        return acts(begeleider).orElseGet(() -> name(begeleider));
    }

    /** Whose family it is, and who acts: "Anna de Wit (tot en met 13-03: Bram Visser)". */
    String both(String begeleider) {
        return name(begeleider)
                + acts(begeleider).map(acting -> " (" + acting + ")").orElse("");
    }

    private Optional<String> acts(String begeleider) {
        return absences.today(begeleider).map(this::acts);
    }

    private String acts(Absence absence) {
        return "tot en met " + absence.lastDay().format(DAY) + ": " + name(absence.substitute());
    }

    private String name(String userId) {
        return staff.find(userId).map(Staff::name).orElse(userId);
    }
}
