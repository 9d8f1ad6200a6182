package nl.ruggensteun.demo;

import java.time.Clock;
import java.time.LocalDate;
import nl.ruggensteun.calendar.HolidayRegion;
import nl.ruggensteun.covenant.Covenants;
import nl.ruggensteun.school.Brin6;
import nl.ruggensteun.school.NewSchool;
import nl.ruggensteun.school.SchoolType;
import nl.ruggensteun.school.Schools;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Two invented schools that signed together; their codes are outside the range that real schools have. */
@Component
@ConditionalOnProperty("ruggensteun.demo.enabled")
@Order(30)
class DemoSchools implements ApplicationRunner {

    private static final String REGENBOOG = "99AA00";
    private static final String KOMPAS = "99BB00";

    private final Schools schools;
    private final Covenants covenants;
    private final Play play;
    private final Clock clock;

    DemoSchools(Schools schools, Covenants covenants, Play play, Clock clock) {
        this.schools = schools;
        this.covenants = covenants;
        this.play = play;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments args) {
        ensure(REGENBOOG, "De Regenboog", "Lindelaan 1", "Voorbeeldstad");
        ensure(KOMPAS, "Het Kompas", "Havenkade 12", "Voorbeeldstad");
        if (covenants.latestSigned(new Brin6(REGENBOOG)).isEmpty()
                && covenants.latestSigned(new Brin6(KOMPAS)).isEmpty()) {
            LocalDate today = LocalDate.now(clock);
            play.start("karin", "covenant", Answers.covenantSigned(today, today, REGENBOOG, KOMPAS));
        }
    }

    private void ensure(String code, String name, String street, String town) {
        Brin6 brin6 = Brin6.parse(code);
        if (schools.find(brin6).isEmpty()) {
            schools.register(new NewSchool(brin6, name, street, town, SchoolType.PRIMARY, HolidayRegion.MIDDLE));
        }
    }
}
