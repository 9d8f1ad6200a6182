package nl.ruggensteun.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.ruggensteun.calendar.HolidayRegion;
import nl.ruggensteun.school.Brin6;
import nl.ruggensteun.school.NewSchool;
import nl.ruggensteun.school.School;
import nl.ruggensteun.school.SchoolType;
import nl.ruggensteun.school.Schools;
import nl.ruggensteun.support.ApplicationTest;
import nl.ruggensteun.support.MutableClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the begeleider reads about the school: outside the agreements (E-09), a holiday that comes or runs (E-13). */
@ApplicationTest
class SchoolNotesTest {

    @Autowired
    private SchoolNotes notes;

    @Autowired
    private Schools schools;

    @Autowired
    private MutableClock clock;

    @Test
    void ordinarySchoolOnAnOrdinaryDay_hasNone() {
        assertThat(notes.of(school("99AA00"))).isEmpty();
    }

    @Test
    void anotherKindOfSchool_isOutsideTheAgreements() {
        Brin6 secondary = new Brin6("99NV00");
        if (schools.find(secondary).isEmpty()) {
            schools.register(
                    new NewSchool(secondary, "Het Lyceum", null, "Dorp", SchoolType.SECONDARY, HolidayRegion.MIDDLE));
        }

        assertThat(notes.of(school("99NV00")))
                .containsExactly("Buiten de Ruggensteun-afspraken met basisscholen: voortgezet onderwijs."
                        + " Vaak is de zorgcoördinator de contactpersoon.");
    }

    @Test
    void inTheLastWeekBeforeAHoliday_theBegeleiderIsWarned() {
        clock.set(LocalDate.of(2026, 7, 10));
        assertThat(notes.of(school("99AA00"))).isEmpty();

        clock.set(LocalDate.of(2026, 7, 13));
        assertThat(notes.of(school("99AA00")))
                .containsExactly("Vakantie van 18-07-2026 tot en met 30-08-2026: de school hoort dan niets."
                        + " Regel nu wat niet kan wachten.");
    }

    @Test
    void inAHoliday_itIsSaidWhenMessagesLeave() {
        clock.set(LocalDate.of(2026, 7, 20));

        assertThat(notes.of(school("99AA00")))
                .containsExactly("De school is dicht. Berichten aan de school gaan weg op 31-08-2026."
                        + " Kan iets niet wachten? Meld een bijzonder geval.");
    }

    private School school(String brin6) {
        return schools.get(new Brin6(brin6));
    }
}
