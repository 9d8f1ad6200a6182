package nl.ruggensteun.platform.identity;

import java.util.List;
import nl.ruggensteun.access.Role;
import nl.ruggensteun.access.Staff;
import nl.ruggensteun.access.StaffDirectory;
import org.springframework.stereotype.Service;

/** Who set up Ruggensteun here: two or more, who spar and stand in for each other. */
@Service
public class Kwartiermakers {

    private static final int FEWEST = 2;

    private final StaffDirectory staff;

    Kwartiermakers(StaffDirectory staff) {
        this.staff = staff;
    }

    public List<Staff> all() {
        return staff.membersOf(Role.KWARTIERMAKER.group());
    }

    public boolean areTooFew() {
        return all().size() < FEWEST;
    }
}
