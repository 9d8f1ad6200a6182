package nl.ruggensteun.demo;

import nl.ruggensteun.calendar.HolidayRegion;
import nl.ruggensteun.school.Brin6;
import nl.ruggensteun.school.NewSchool;
import nl.ruggensteun.school.SchoolType;
import nl.ruggensteun.school.Schools;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Two invented schools; their codes are outside the range that real schools have. */
@Component
@ConditionalOnProperty("ruggensteun.demo.enabled")
@Order(30)
class DemoSchools implements ApplicationRunner {

    private final Schools schools;

    DemoSchools(Schools schools) {
        this.schools = schools;
    }

    @Override
    public void run(ApplicationArguments args) {
        ensure("99AA00", "De Regenboog", "Lindelaan 1", "Voorbeeldstad");
        ensure("99BB00", "Het Kompas", "Havenkade 12", "Voorbeeldstad");
    }

    private void ensure(String code, String name, String street, String town) {
        Brin6 brin6 = Brin6.parse(code);
        if (schools.find(brin6).isEmpty()) {
            schools.register(new NewSchool(brin6, name, street, town, SchoolType.PRIMARY, HolidayRegion.MIDDLE));
        }
    }
}
