package nl.ruggensteun.calendar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** The school holidays of the Netherlands as published, per region, for the school years in the holiday file. */
@Component
public class HolidayTable {
    private static final Logger LOG = LoggerFactory.getLogger(HolidayTable.class);

    private final Map<HolidayRegion, NavigableMap<LocalDate, LocalDate>> lastDayByFirst =
            new EnumMap<>(HolidayRegion.class);
    private final Map<HolidayRegion, NavigableMap<LocalDate, LocalDate>> summers = new EnumMap<>(HolidayRegion.class);
    private final LocalDate firstKnownDay;
    private final LocalDate lastKnownDay;

    /**
     * Reads the table once, at the start.
     *
     * @param file a Spring resource location, by default the file that comes with the product
     * @throws BrokenHolidayFileException when the file is missing, wrong or incomplete; the message names the line
     */
    public HolidayTable(
            @Value("${ruggensteun.calendar.holidays:classpath:calendar/school-holidays.csv}") Resource file) {
        List<HolidayPeriod> periods = HolidayFile.read(file);
        for (HolidayRegion region : HolidayRegion.values()) {
            lastDayByFirst.put(region, new TreeMap<>());
            summers.put(region, new TreeMap<>());
        }
        periods.forEach(period -> lastDayByFirst.get(period.region()).put(period.first(), period.last()));
        periods.stream()
                .filter(period -> period.holiday() == SchoolHoliday.SUMMER)
                .forEach(period -> summers.get(period.region()).put(period.first(), period.last()));
        firstKnownDay = lastDayByFirst.values().stream()
                .map(NavigableMap::firstKey)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        lastKnownDay = lastDayByFirst.values().stream()
                .map(holidays -> holidays.lastEntry().getValue())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        LOG.info("School holidays known {}, read from {}", reach(), file.getDescription());
    }

    /** Whether the day, weekends included, lies in a school holiday of the region. Outside the table: no. */
    boolean isHoliday(LocalDate day, HolidayRegion region) {
        Map.Entry<LocalDate, LocalDate> latest = lastDayByFirst.get(region).floorEntry(day);
        return latest != null && !day.isAfter(latest.getValue());
    }

    /** The first holiday of the region that ends on or after this day. */
    Optional<Holiday> holidayOnOrAfter(LocalDate day, HolidayRegion region) {
        return Optional.ofNullable(lastDayByFirst.get(region).floorEntry(day))
                .map(HolidayTable::holiday)
                .filter(holiday -> holiday.holds(day))
                .or(() -> Optional.ofNullable(lastDayByFirst.get(region).higherEntry(day))
                        .map(HolidayTable::holiday));
    }

    /** The latest summer holiday of the region that began on or before this day. */
    Optional<Holiday> summerBefore(LocalDate day, HolidayRegion region) {
        return Optional.ofNullable(summers.get(region).floorEntry(day)).map(HolidayTable::holiday);
    }

    /** The first summer holiday of the region that begins after this day. */
    Optional<Holiday> summerAfter(LocalDate day, HolidayRegion region) {
        return Optional.ofNullable(summers.get(region).higherEntry(day)).map(HolidayTable::holiday);
    }

    private static Holiday holiday(Map.Entry<LocalDate, LocalDate> days) {
        return new Holiday(days.getKey(), days.getValue());
    }

    /** Whether the table can tell about this day, in every region. */
    boolean covers(LocalDate day) {
        return !day.isBefore(firstKnownDay) && !day.isAfter(lastKnownDay);
    }

    /** The last day of the last summer holiday in the table, in the region where school starts first. */
    LocalDate lastKnownDay() {
        return lastKnownDay;
    }

    /** The known days, for people who read the log. */
    String reach() {
        return "from " + firstKnownDay + " to " + lastKnownDay;
    }
}
