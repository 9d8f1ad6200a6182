package nl.ruggensteun.school;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.ruggensteun.support.Scene.problemsOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.ruggensteun.calendar.HolidayRegion;
import nl.ruggensteun.school.SchoolImportReport.Line;
import nl.ruggensteun.support.DomainTest;
import nl.ruggensteun.support.MutableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Brings the register up to date with a new list of DUO (facts B7). */
@DomainTest
class SchoolImportTest {

    private static final Brin6 FIRST = brin6(1);

    @Autowired
    SchoolImport schoolImport;

    @Autowired
    Schools schools;

    @Autowired
    JdbcTemplate database;

    @Autowired
    MutableClock clock;

    @BeforeEach
    @AfterEach
    void noListYet() {
        database.update("delete from rs_school_study_day where brin6 like '98ZZ%'");
        database.update("delete from rs_school_school where added_by_hand = false or brin6 like '98ZZ%'");
    }

    @Test
    void firstList_fillsTheRegister() {
        SchoolImportReport report = schoolImport.run(list(20), false);

        assertThat(report.summary()).isEqualTo("20 nieuw, 0 veranderd, 0 verdwenen, 0 gelijk.");
        School school = schools.get(FIRST);
        assertThat(school.name()).isEqualTo("School 1");
        assertThat(school.region()).isEqualTo(HolidayRegion.MIDDLE);
        assertThat(school.isAddedByHand()).isFalse();
        assertThat(schools.search("school 1 voorbeeldstad", 1))
                .extracting(School::brin6)
                .containsExactly(FIRST);
    }

    @Test
    void sameListAgain_changesNothing() {
        schoolImport.run(list(20), false);

        assertThat(schoolImport.run(list(20), false).changesNothing()).isTrue();
    }

    @Test
    void preview_saysWhatWouldChangeAndChangesNothing() {
        assertThat(schoolImport.preview(list(20)).added()).hasSize(20);
        assertThat(schools.find(FIRST)).isEmpty();
    }

    @Test
    void aChangedSchool_isChangedAndTheReportSaysWhat() {
        schoolImport.run(list(20), false);

        SchoolImportReport report = schoolImport.run(list(20, row -> row.replace("School 1;", "De Eik;")), false);

        assertThat(report.changed()).containsExactly(new Line(FIRST, "De Eik", "Voorbeeldstad", "naam"));
        assertThat(schools.get(FIRST).name()).isEqualTo("De Eik");
    }

    @Test
    void aVanishedSchool_isClosedOnThatDayAndNeverDeleted() {
        schoolImport.run(list(20), false);

        SchoolImportReport report =
                schoolImport.run(list(20, row -> row.startsWith("Utrecht;98ZZ01") ? "" : row), false);

        assertThat(report.vanished()).extracting(Line::brin6).containsExactly(FIRST);
        assertThat(schools.get(FIRST).isClosed()).isTrue();
        assertThat(schools.get(FIRST).closedOn()).contains(clock.today());
    }

    @Test
    void aSchoolThatComesBack_isOpenAgain() {
        schoolImport.run(list(20), false);
        schools.close(FIRST);

        SchoolImportReport report = schoolImport.run(list(20), false);

        assertThat(report.changed()).extracting(Line::what).containsExactly("bestaat weer");
        assertThat(schools.get(FIRST).isClosed()).isFalse();
    }

    @Test
    void whatPeopleRecorded_staysWhenTheListChanges() {
        schoolImport.run(list(20), false);
        var contact = new SchoolContact("Iris", "iris@voorbeeld.test", null);
        var backup = new SchoolContact("Ilse", null, null);
        var studyDays = Set.of(LocalDate.of(2027, 3, 12));
        schools.update(
                FIRST, new SchoolUpdate(HolidayRegion.SOUTH, contact, backup, ContactRole.IB_ER, studyDays, false));

        schoolImport.run(list(20, row -> row.replace("School 1;", "De Eik;")), false);

        School school = schools.get(FIRST);
        assertThat(school.region()).isEqualTo(HolidayRegion.SOUTH);
        assertThat(school.contact()).contains(contact);
        assertThat(school.studyDays()).isEqualTo(studyDays);
    }

    @Test
    void aSchoolAddedByHand_staysOpenWithoutTheList_andFollowsItOnceListed() {
        schools.register(
                new NewSchool(brin6(50), "Met de hand", null, "Elders", SchoolType.PRIMARY, HolidayRegion.NORTH));
        assertThat(schoolImport.run(list(20), false).vanished()).isEmpty();

        SchoolImportReport report = schoolImport.run(list(50), false);

        assertThat(report.changed()).extracting(Line::brin6).containsExactly(brin6(50));
        assertThat(schools.get(brin6(50)).isAddedByHand()).isFalse();
    }

    @Test
    void aListThatLooksCutOff_changesNothingUntilSomebodySaysItIsRight() {
        schoolImport.run(list(20), false);

        assertThat(problemsOf(() -> schoolImport.run(list(10), false))).containsOnlyKeys("manyMayVanish");
        assertThat(schools.get(brin6(20)).isClosed()).isFalse();

        schoolImport.run(list(10), true);
        assertThat(schools.get(brin6(20)).isClosed()).isTrue();
    }

    @Test
    void aBrokenLine_changesNothingAtAll() {
        schoolImport.run(list(20), false);

        assertThat(problemsOf(() -> schoolImport.run(
                        list(20, row -> row.replace("School 1;", "De Eik;").replace("School 7;", ";")), false)))
                .containsValue("Regel 8: naam of plaats ontbreekt.");
        assertThat(schools.get(FIRST).name()).isEqualTo("School 1");
    }

    private static Brin6 brin6(int number) {
        return new Brin6("98ZZ%02d".formatted(number));
    }

    private static byte[] list(int size) {
        return list(size, row -> row);
    }

    private static byte[] list(int size, UnaryOperator<String> edit) {
        List<String> rows = IntStream.rangeClosed(1, size)
                .mapToObj(number -> "Utrecht;%s;School %d;Voorbeeldstad".formatted(brin6(number), number))
                .map(edit)
                .toList();
        return ("PROVINCIE;VESTIGINGSCODE;VESTIGINGSNAAM;PLAATSNAAM\n"
                        + rows.stream().collect(Collectors.joining("\n")))
                .getBytes(UTF_8);
    }
}
