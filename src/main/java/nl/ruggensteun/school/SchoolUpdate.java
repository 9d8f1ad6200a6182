package nl.ruggensteun.school;

import java.time.LocalDate;
import java.util.Set;
import nl.ruggensteun.calendar.HolidayRegion;

/**
 * What people of the shelter record about a school.
 *
 * @param contact null when nobody is named yet: then the persons on record stay
 * @param backup null together with {@code contact}
 * @param studyDays all of them; days on which the school is closed outside the holidays
 * @param closed the school no longer exists; only for one that DUO does not list
 */
public record SchoolUpdate(
        HolidayRegion region,
        SchoolContact contact,
        SchoolContact backup,
        ContactRole whoContacts,
        Set<LocalDate> studyDays,
        boolean closed) {

    boolean namesContacts() {
        return contact != null;
    }
}
