package nl.ruggensteun.tasklist;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.ruggensteun.calendar.Holiday;
import nl.ruggensteun.calendar.SchoolCalendar;
import nl.ruggensteun.school.School;
import nl.ruggensteun.school.SchoolType;
import org.springframework.stereotype.Component;

/** What a begeleider keeps in mind about a school: it is outside the agreements (E-09), closed, or nearly so (E-13). */
@Component
class SchoolNotes {

    /** So many days before a holiday the begeleider reads that it comes. */
    private static final int WARN_DAYS = 7;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy");

    private final SchoolCalendar calendar;
    private final Clock clock;

    SchoolNotes(SchoolCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    List<String> of(School school) {
        List<String> notes = new ArrayList<>();
        if (school.type() != SchoolType.PRIMARY) {
            notes.add("Buiten de Ruggensteun-afspraken met basisscholen: "
                    + school.type().label() + ". Vaak is de zorgcoördinator de contactpersoon.");
        }
        holiday(school).ifPresent(notes::add);
        return notes;
    }

    private Optional<String> holiday(School school) {
        LocalDate today = LocalDate.now(clock);
        if (calendar.isClosedForLong(today, school.region(), school.studyDays())) {
            LocalDate opens = calendar.firstSchoolDayOnOrAfter(today, school.region(), school.studyDays());
            return Optional.of("De school is dicht. Berichten aan de school gaan weg op " + DAY.format(opens)
                    + ". Kan iets niet wachten? Meld een bijzonder geval.");
        }
        return calendar.holidayOnOrAfter(today, school.region())
                .filter(holiday -> !holiday.holds(today) && !holiday.first().isAfter(today.plusDays(WARN_DAYS)))
                .map(SchoolNotes::comes);
    }

    private static String comes(Holiday holiday) {
        return "Vakantie van " + DAY.format(holiday.first()) + " tot en met " + DAY.format(holiday.last())
                + ": de school hoort dan niets. Regel nu wat niet kan wachten.";
    }
}
