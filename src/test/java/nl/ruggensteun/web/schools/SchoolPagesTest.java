package nl.ruggensteun.web.schools;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.ruggensteun.covenant.Covenants;
import nl.ruggensteun.covenant.SchoolSide;
import nl.ruggensteun.covenant.Signing;
import nl.ruggensteun.school.Brin6;
import nl.ruggensteun.school.School;
import nl.ruggensteun.school.Schools;
import nl.ruggensteun.support.ApplicationTest;
import nl.ruggensteun.support.HttpPerson;
import nl.ruggensteun.support.MutableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** The register of schools as a kwartiermaker uses it, over HTTP. */
@ApplicationTest
class SchoolPagesTest {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Brin6 OWN = new Brin6("98YY00");
    private static final String LIST = "PROVINCIE;VESTIGINGSCODE;VESTIGINGSNAAM;PLAATSNAAM\n";

    @LocalServerPort
    private int port;

    @Autowired
    private Schools schools;

    @Autowired
    private Covenants covenants;

    @Autowired
    private MutableClock clock;

    @Autowired
    private JdbcTemplate database;

    private HttpPerson kees;

    @BeforeEach
    void kwartiermakerAndCleanRegister() {
        for (String table : List.of("readiness", "onboarding", "covenant")) {
            database.update("delete from rs_covenant_" + table + " where brin6 like '98YY%'");
        }
        database.update("delete from rs_school_study_day where brin6 like '98YY%'");
        database.update("delete from rs_school_school where brin6 like '98YY%'");
        kees = HttpPerson.inBrowser(port, "karin");
    }

    @Test
    void aSchoolThatDuoDoesNotList_isAddedByHandAndFoundByNameAndTown() {
        assertThat(kees.open("/scholen?zoek=wilgenbrug+voorbeelddam").body()).contains("Geen school gevonden");

        var added = send(
                "/scholen/nieuw",
                Map.of(
                        "brin6", "98yy00",
                        "name", "De Wilgenbrug",
                        "street", "Dijk 1",
                        "town", "Voorbeelddam",
                        "type", "PRIMARY",
                        "region", "NORTH"));

        assertThat(added.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/scholen/98YY00"));
        assertThat(kees.open("/scholen?zoek=wilgenbrug+voorbeelddam").body()).contains("/scholen/98YY00", "Dijk 1");
    }

    @Test
    void whatIsWrong_isSaidAtItsFieldAndNothingTypedIsLost() {
        String page = send("/scholen/nieuw", Map.of("brin6", "98", "name", "De <b>Wilgenbrug</b>", "town", ""))
                .body();

        assertThat(page)
                .contains("Dit is geen schoolcode.")
                .contains("value=\"De &lt;b&gt;Wilgenbrug&lt;/b&gt;\"")
                .doesNotContain("<b>Wilgenbrug");
    }

    @Test
    void contactPersonsRegionAndStudyDays_areKept() {
        addOwnSchool();

        var saved = send(
                "/scholen/98YY00",
                Map.of(
                        "region", "SOUTH",
                        "contactName", "Iris Voorbeeld",
                        "contactEmail", "iris@voorbeeld.example",
                        "backupName", "Ilse Voorbeeld",
                        "whoContacts", "IB_ER",
                        "studyDays", "12-03-2027\n1-4-2027"));

        assertThat(saved.statusCode()).isEqualTo(302);
        School school = schools.get(OWN);
        assertThat(school.studyDays()).hasSize(2);
        assertThat(kees.open("/scholen/98YY00").body())
                .contains("value=\"Iris Voorbeeld\"", "12-03-2027\n01-04-2027", "met de hand toegevoegd");
    }

    @Test
    void theRegisterSaysWhereEachSchoolStands_andAKwartiermakerBeginsItsPreparation() {
        addOwnSchool();
        assertThat(kees.open("/scholen?zoek=wilgenbrug+voorbeelddam").body()).contains("Geen convenant");
        assertThat(kees.open("/scholen/98YY00").body()).contains("Bereid deze school voor");

        assertThat(send("/scholen/98YY00/voorbereiding", Map.of()).headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/scholen/98YY00?begonnen"));

        assertThat(kees.open("/scholen?zoek=wilgenbrug+voorbeelddam").body()).contains("In voorbereiding sinds");
        assertThat(kees.open("/scholen/98YY00").body()).doesNotContain("Bereid deze school voor");
        assertThat(send("/scholen/98YY00/voorbereiding", Map.of()).body()).contains("loopt al");
        covenants.sign(
                new Signing(clock.today(), "Voorbeelddam", clock.today(), "Bea Voorbeeld", "bestuurder"),
                new SchoolSide("98YY00", "Dirk <b>Voorbeeld</b>", "directeur"));
        assertThat(kees.open("/scholen?zoek=wilgenbrug+voorbeelddam").body()).contains("Geldt tot en met 02-03-2027");
        assertThat(kees.open("/scholen/98YY00").body())
                .contains("Dirk &lt;b&gt;Voorbeeld&lt;/b&gt;, directeur")
                .doesNotContain("<b>Voorbeeld");
    }

    @Test
    void theDraaiboekOfASchool_hasSixteenRowsThatAreKept() {
        addOwnSchool();
        assertThat(kees.open("/scholen/98YY00/draaiboek").body())
                .contains("0 van 16 punten zijn klaar.", "name=\"who.WORK_PROCESS\"", "name=\"done.COVENANT_SIGNED\"");

        send(
                "/scholen/98YY00/draaiboek",
                Map.of(
                        "who.SCHOOL_GUIDE", "Directie",
                        "plannedOn.SCHOOL_GUIDE", "1-9-2026",
                        "remark.SCHOOL_GUIDE", "Tekst <b>volgt</b>",
                        "done.COUNCIL_INFORMED", "true"));

        assertThat(kees.open("/scholen/98YY00/draaiboek").body())
                .contains("1 van 16 punten zijn klaar.", "value=\"Directie\"", "value=\"01-09-2026\"")
                .contains("Tekst &lt;b&gt;volgt&lt;/b&gt;")
                .doesNotContain("<b>volgt");
        assertThat(send("/scholen/98YY00/draaiboek", Map.of("plannedOn.DRIEGESPREK", "31-02-2027"))
                        .body())
                .contains("Schrijf de dag als dag-maand-jaar", "value=\"31-02-2027\"");
        assertThat(HttpPerson.inBrowser(port, "iris")
                        .open("/scholen/98YY00/draaiboek")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void aStudyDayThatIsNoDate_isRefusedAndKeptAsTyped() {
        addOwnSchool();

        String page = send("/scholen/98YY00", Map.of("region", "NORTH", "studyDays", "31-02-2027"))
                .body();

        assertThat(page).contains("Schrijf elke dag als dag-maand-jaar", ">31-02-2027</textarea>");
        assertThat(schools.get(OWN).studyDays()).isEmpty();
    }

    @Test
    void importingTheList_showsFirstWhatChangesAndThenDoesIt() {
        database.update("delete from rs_school_school where added_by_hand = false");

        String preview = upload(LIST + "Utrecht;98YY01;De Linde;VOORBEELDDAM\n").body();
        assertThat(preview).contains("1 nieuw, 0 veranderd, 0 verdwenen", "De Linde", "Voorbeelddam");
        assertThat(schools.find(new Brin6("98YY01"))).isEmpty();

        assertThat(send("/scholen/inlezen/doorvoeren", Map.of()).body())
                .contains("De lijst is ingelezen: <span>1 nieuw");
        assertThat(schools.find(new Brin6("98YY01"))).isPresent();
        assertThat(send("/scholen/inlezen/doorvoeren", Map.of()).body()).contains("Het bestand is niet meer bewaard");
    }

    @Test
    void aBrokenList_namesTheLineAndChangesNothing() {
        String page = upload(LIST + "Utrecht;98YY01;De Linde;VOORBEELDDAM\nUtrecht;9;De Eik;VOORBEELDDAM\n")
                .body();

        assertThat(page).contains("Er is niets veranderd", "Regel 3: de code van de school klopt niet.");
        assertThat(schools.find(new Brin6("98YY01"))).isEmpty();
    }

    @Test
    void aListOfDuosSize_comesIn_whereEverythingElseIsLimited() {
        StringBuilder list = new StringBuilder(LIST);
        for (int number = 0; number < 6100; number++) {
            list.append("Utrecht;%02dQ%c%02d;School met een lange naam om ruimte te vullen %s nummer %d;VOORBEELDSTAD\n"
                    .formatted(
                            number / 2600 + 10,
                            'A' + number / 100 % 26,
                            number % 100,
                            "en nog een stuk van die naam ".repeat(3),
                            number));
        }
        assertThat(list.length()).isGreaterThan(1024 * 1024);

        assertThat(upload(list.toString()).body()).contains("6100 nieuw");
    }

    @Test
    void peopleOfASchoolAndBegeleiders_doNotGetThePages() {
        for (String person : new String[] {"iris", "anna", "mirjam", "rob"}) {
            assertThat(HttpPerson.inBrowser(port, person).open("/scholen").statusCode())
                    .as(person)
                    .isEqualTo(403);
        }
    }

    private void addOwnSchool() {
        send(
                "/scholen/nieuw",
                Map.of(
                        "brin6",
                        "98YY00",
                        "name",
                        "De Wilgenbrug",
                        "town",
                        "Voorbeelddam",
                        "type",
                        "PRIMARY",
                        "region",
                        "NORTH"));
    }

    private HttpResponse<String> send(String path, Map<String, String> fields) {
        String form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return kees.send("POST", path, "application/x-www-form-urlencoded", form + "&_csrf=" + token());
    }

    private HttpResponse<String> upload(String list) {
        String boundary = "----browser";
        String body = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + token()
                + "\r\n--"
                + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"vestigingenbo.csv\"\r\n"
                + "Content-Type: text/csv\r\n\r\n" + list + "\r\n--" + boundary + "--\r\n";
        return kees.send("POST", "/scholen/inlezen", "multipart/form-data; boundary=" + boundary, body);
    }

    private String token() {
        var found = CSRF.matcher(kees.open("/scholen/nieuw").body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
