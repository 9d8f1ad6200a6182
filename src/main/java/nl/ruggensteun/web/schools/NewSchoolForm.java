package nl.ruggensteun.web.schools;

import nl.ruggensteun.calendar.HolidayRegion;
import nl.ruggensteun.school.Brin6;
import nl.ruggensteun.school.NewSchool;
import nl.ruggensteun.school.SchoolType;

/** A school that DUO's list does not have, as somebody types it. */
record NewSchoolForm(String brin6, String name, String street, String town, SchoolType type, HolidayRegion region) {

    /** @throws nl.ruggensteun.problem.InputRejected at field {@code brin6} */
    NewSchool toSchool() {
        return new NewSchool(Brin6.parse(brin6), name, street, town, type, region);
    }
}
