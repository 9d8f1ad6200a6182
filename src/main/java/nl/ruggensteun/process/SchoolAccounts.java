package nl.ruggensteun.process;

import nl.ruggensteun.access.StaffDirectory;
import nl.ruggensteun.school.Brin6;
import org.springframework.stereotype.Component;

/** Which schools have somebody who can log in. It is looked up each time: an account of today counts today (E-08). */
@Component
public class SchoolAccounts {

    private final StaffDirectory staff;

    SchoolAccounts(StaffDirectory staff) {
        this.staff = staff;
    }

    /** Without an account nobody at the school can do a task: then the begeleider does it with the school by telephone. */
    public boolean exist(Brin6 school) {
        return !staff.membersOf(school.group()).isEmpty();
    }
}
