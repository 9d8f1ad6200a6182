package nl.ruggensteun.school;

import static nl.ruggensteun.support.Scene.problemsOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import nl.ruggensteun.calendar.HolidayRegion;
import nl.ruggensteun.support.DomainTest;
import nl.ruggensteun.support.Scene;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@DomainTest
class SchoolsTest {

    private static final Brin6 EEN = new Brin6("99CC00");
    private static final Brin6 NAMESAKE = new Brin6("99CC01");
    private static final SchoolContact IRIS = new SchoolContact("Iris", "iris@voorbeeld.test", "0612345678");
    private static final SchoolContact ILSE = new SchoolContact("Ilse", null, null);

    @Autowired
    Schools schools;

    @Autowired
    Scene scene;

    @BeforeEach
    void register() {
        scene.schools();
        scene.school(EEN, "Basisschool Één", "'s-Voorbeeld");
        scene.school(NAMESAKE, "Basisschool Één", "Elders");
    }

    @ParameterizedTest
    @ValueSource(strings = {"één s-voorbeeld", "EEN voorbeeld", "voorbeeld een", "99cc00", " een   'S-Voorbeeld "})
    void searchMindsNoCapitalsAccentsOrOrder(String text) {
        assertThat(schools.search(text, 10)).extracting(School::brin6).containsExactly(EEN);
    }

    @Test
    void namesakes_areToldApartByTheirTown() {
        assertThat(schools.search("basisschool een", 10))
                .extracting(School::town)
                .containsExactly("'s-Voorbeeld", "Elders");
        assertThat(schools.search("basisschool een", 1)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"'s-Voorbeeld", "S VOORBEELD", " 's  voorbéeld "})
    void town_isTheSame_whateverItsCapitalsAccentsAndBlanks(String typed) {
        assertThat(schools.get(EEN).isIn(typed)).isTrue();
        assertThat(schools.get(NAMESAKE).isIn(typed)).isFalse();
    }

    @Test
    void townAsPeopleSayIt_isTheOneOfTheRegister() {
        Brin6 brin6 = new Brin6("99CC02");
        scene.school(brin6, "De Duin", "'S-GRAVENHAGE");

        assertThat(schools.get(brin6).isIn("Den Haag")).isTrue();
        assertThat(schools.get(brin6).isIn("Den Bosch")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "e", "%", "__", "bestaat niet"})
    void searchForNothing_findsNothing(String text) {
        assertThat(schools.search(text, 10)).isEmpty();
    }

    @Test
    void closedSchool_isNotFoundButStillKnown() {
        Brin6 gone = new Brin6("99DD00");
        scene.school(gone, "Verdwenen", "Weg");
        schools.close(gone);
        assertThat(schools.search("verdwenen", 10)).isEmpty();
        assertThat(schools.get(gone).isClosed()).isTrue();
    }

    @Test
    void unknownCode_isRefusedAtItsField() {
        assertThat(problemsOf(() -> schools.get(new Brin6("00ZZ99")))).containsOnlyKeys("brin6");
    }

    @Test
    void sameCodeTwice_isRefused() {
        assertThat(problemsOf(() -> schools.register(
                        new NewSchool(EEN, "Kopie", null, "Elders", SchoolType.PRIMARY, HolidayRegion.NORTH))))
                .containsOnlyKeys("brin6");
    }

    @Test
    void schoolNamesContactAndAchtervang() {
        schools.nameContacts(EEN, IRIS, ILSE, ContactRole.IB_ER);
        School school = schools.get(EEN);
        assertThat(school.contact()).contains(IRIS);
        assertThat(school.backup()).contains(ILSE);
        assertThat(school.whoContacts()).contains(ContactRole.IB_ER);
    }

    @Test
    void wrongContacts_areRefusedAtTheirFields_andNothingChanges() {
        SchoolContact broken = new SchoolContact(" ", "iris", "bel maar");
        assertThat(problemsOf(() -> schools.nameContacts(NAMESAKE, broken, broken, null)))
                .containsOnlyKeys(
                        "contactName",
                        "contactEmail",
                        "contactPhone",
                        "backupName",
                        "backupEmail",
                        "backupPhone",
                        "whoContacts");
        assertThat(schools.get(NAMESAKE).contact()).isEmpty();
    }

    @Test
    void achtervangIsSomebodyElse() {
        assertThat(problemsOf(() -> schools.nameContacts(EEN, IRIS, IRIS, ContactRole.TEACHER)))
                .containsOnlyKeys("backupName");
    }

    @Test
    void studyDays_areReplaced() {
        LocalDate monday = LocalDate.of(2026, 3, 9);
        schools.setStudyDays(EEN, Set.of(monday, monday.plusDays(1)));
        schools.setStudyDays(EEN, Set.of(monday.plusDays(1)));
        assertThat(schools.get(EEN).studyDays()).containsExactly(monday.plusDays(1));
    }
}
