package nl.ruggensteun.calendar;

import org.springframework.core.io.ClassPathResource;

/** The calendar with the holiday file of the product, for tests without Spring. */
public final class ShippedCalendar {
    private ShippedCalendar() {}

    public static SchoolCalendar schoolCalendar() {
        return new SchoolCalendar(new HolidayTable(new ClassPathResource("calendar/school-holidays.csv")));
    }

    public static HolidayRegions regions() {
        return new HolidayRegions(new ClassPathResource("calendar/holiday-regions.csv"));
    }
}
