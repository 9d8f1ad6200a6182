package nl.ruggensteun.school;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.ruggensteun.calendar.HolidayRegion;

/**
 * A school as the list of DUO has it.
 *
 * @param street with the number; may be missing, as may postcode and phone
 */
record ListedSchool(
        Brin6 brin6, String name, String street, String postcode, String town, String phone, HolidayRegion region) {

    /** The columns in which the register has something else; in Dutch, for the report. */
    List<String> differencesFrom(School school) {
        var different = new ArrayList<String>();
        compare(different, "naam", name, school.name());
        compare(different, "straat", street, school.street());
        compare(different, "postcode", postcode, school.postcode().orElse(null));
        compare(different, "plaats", town, school.town());
        compare(different, "telefoon", phone, school.phone().orElse(null));
        if (!school.isRegionByHand()) {
            compare(different, "vakantieregio", region, school.region());
        }
        if (school.isClosed()) {
            different.add("bestaat weer");
        }
        if (school.isAddedByHand()) {
            different.add("staat nu ook bij DUO");
        }
        return different;
    }

    private static void compare(List<String> different, String column, Object here, Object there) {
        if (!Objects.equals(here, there)) {
            different.add(column);
        }
    }
}
