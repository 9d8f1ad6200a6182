package nl.ruggensteun.situations;

import static nl.ruggensteun.process.UnusualAnswers.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;
import nl.ruggensteun.calendar.HolidayRegion;
import nl.ruggensteun.demo.Answers;
import nl.ruggensteun.process.BreachInPlay;
import nl.ruggensteun.process.CaseFixture;
import nl.ruggensteun.process.CaseInPlay;
import nl.ruggensteun.school.Brin6;
import nl.ruggensteun.school.NewSchool;
import nl.ruggensteun.school.SchoolType;
import nl.ruggensteun.school.Schools;
import nl.ruggensteun.support.ApplicationTest;
import nl.ruggensteun.support.HttpPerson;
import nl.ruggensteun.support.MutableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** E-20: the wrong school or the wrong child is informed, or data leaks. There are two schools "De Regenboog". */
@ApplicationTest
class E20WrongSchoolOrDataBreachTest {

    private static final Brin6 NAMESAKE = new Brin6("99AA01");
    private static final ObjectMapper JSON = new ObjectMapper();

    @LocalServerPort
    private int port;

    @Autowired
    private CaseFixture cases;

    @Autowired
    private Schools schools;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private MutableClock clock;

    @BeforeEach
    void twoSchoolsOfOneName() {
        if (schools.find(NAMESAKE).isEmpty()) {
            schools.register(new NewSchool(
                    NAMESAKE, "De Regenboog", "Dorpsstraat 9", "Andersdorp", SchoolType.PRIMARY, HolidayRegion.MIDDLE));
        }
    }

    @Test
    void schoolIsChosenByNameTownAndCode_withItsStreet() throws Exception {
        JsonNode found = json(as("anna").get("/api/schools?search=regenboog"));

        assertThat(found.findValuesAsText("town")).contains("Voorbeeldstad", "Andersdorp");
        assertThat(found.findValuesAsText("street")).contains("Lindelaan 1", "Dorpsstraat 9");
        assertThat(found.findValuesAsText("brin6")).contains("99AA00", "99AA01");
    }

    @Test
    void beforeTheFirstContact_theBegeleiderSeesStreetAndTown_andTellsTheSchoolOnceMore() throws Exception {
        CaseInPlay sam = cases.one().consentGiven();
        String task = sam.task("userTask_informParents").getId();

        JsonNode dossier = json(as("anna").get("/api/tasks/" + task + "/dossier"));
        assertThat(dossier.at("/school/address").asText()).isEqualTo("Lindelaan 1, Voorbeeldstad");

        assertThatThrownBy(() -> sam.anna(
                        "userTask_informParents",
                        with(Answers.firstContact(cases.today()), "schoolTown", "Andersdorp")))
                .hasMessage("[schoolTown] De school in deze zaak staat in een andere plaats. Kijk of het de goede"
                        + " school is; klopt de school niet, gebruik dan 'Andere school'.");
        assertThatThrownBy(() -> sam.anna(
                        "userTask_informParents", with(Answers.firstContact(cases.today()), "schoolTown", null)))
                .hasMessageStartingWith("[schoolTown]");
        assertThat(sam.shared()).isEmpty();
        assertThat(cases.mailsToSchool(sam)).isZero();

        sam.anna("userTask_informParents", with(Answers.firstContact(cases.today()), "schoolTown", " voorbeeldSTAD "));
        assertThat(sam.open()).containsExactly("userTask_confirmReceipt");
    }

    @Test
    void recall_isAccessOffAtOnce_andACall() {
        CaseInPlay sam = cases.one().formSent();
        assertThat(sam.seenBy("iris")).isNotEmpty();

        BreachInPlay breach = wrongSchool(sam, false);

        assertThat(sam.seenBy("iris")).isEmpty();
        assertThat(cases.mayShare(sam)).isFalse();
        assertThat(cases.waitingForSchool(sam)).isZero();
        assertThat(breach.seenBy("anna")).containsExactly("userTask_callRecipient");
        cases.runJobs(sam);
        assertThat(sam.open()).as("the case waits for the right school").containsExactly("userTask_arrangeSchool");
    }

    @Test
    void theIncident_hasATimerOfSeventyTwoHoursFromTheDiscovery() {
        LocalDateTime discovered = LocalDateTime.of(2026, 3, 2, 18, 30);
        CaseInPlay sam = cases.one().formSent();

        BreachInPlay breach = cases.breach("anna", Answers.breach("WRONG_SCHOOL", sam.key(), false, discovered));

        assertThat(breach.timers()).contains(Date.from(Instant.parse("2026-03-05T17:30:00Z")));
        breach.assessed("YES", "YES");
        assertThat(breach.task("userTask_reportToAuthority").getDueDate())
                .isEqualTo(Date.from(Instant.parse("2026-03-05T17:30:00Z")));
        clock.forward(Duration.ofHours(73));
        assertThatThrownBy(() -> breach.authorityTold(LocalDateTime.now(clock)))
                .hasMessage("[delayReason] Dit is later dan de termijn. De wet vraagt de reden. Schrijf die hier op.");
    }

    @Test
    void theOfficer_judgesWhatWasReported_andSeesNothingOfTheCase() throws Exception {
        CaseInPlay sam = cases.one().formSent();
        BreachInPlay breach = wrongSchool(sam, false);
        String task = breach.task("userTask_assessBreach").getId();

        HttpResponse<String> answer = as("fatima").get("/api/tasks/" + task + "/dossier");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains(breach.id().label(), "verkeerde school", "Het formulier van een kind")
                .doesNotContain(
                        "Sam", "Voorbeeld", "Regenboog", sam.get().family().number(), sam.key());
        assertThat(as("fatima")
                        .get("/api/tasks/"
                                + breach.task("userTask_callRecipient").getId() + "/dossier")
                        .statusCode())
                .isEqualTo(404);
        assertThat(as("iris").get("/api/tasks/" + task + "/dossier").statusCode())
                .isEqualTo(404);
    }

    @Test
    void theRegister_tellsWhatHappenedWithoutANameOfAnybody_andOutlivesTheFamily() throws Exception {
        CaseInPlay sam = cases.one().formSent();
        BreachInPlay breach = wrongSchool(sam, false)
                .anna("userTask_callRecipient", Answers.recipientCalled(cases.today()))
                .assessed("YES", "YES")
                .authorityTold(LocalDateTime.now(clock))
                .anna("userTask_tellConcerned", Answers.concernedTold(cases.today(), "1"))
                .closed();

        database.update(
                "delete from rs_family_family where id = ?",
                sam.get().familyId().value());

        for (String user : List.of("fatima", "karin")) {
            JsonNode line = line(user, breach);
            assertThat(line.get("kind").asText()).isEqualTo("verkeerde school");
            assertThat(line.get("safety").asText()).isEqualTo("nee");
            assertThat(line.get("discovered").asText()).isEqualTo("03-03-2026 10:00");
            assertThat(line.get("reportedToAuthority").asText()).isEqualTo("03-03-2026 10:00");
            assertThat(line.get("told").asText()).isEqualTo("03-03-2026");
            assertThat(line.get("closed").asText()).isEqualTo("03-03-2026");
            assertThat(line.get("learned").asText()).isEqualTo("Wij kijken eerst naar de plaats.");
            assertThat(as(user).get("/datalekken").body()).contains("Wij kijken eerst naar de plaats.");
            assertThat(as(user).get("/api/breaches.csv").body())
                    .startsWith("\uFEFF\"Nummer\";\"Ontdekt op\"")
                    .contains("\"" + breach.id() + "\";");
        }
        for (String user : List.of("anna", "iris", "ada", "mirjam", "rob", "admin")) {
            assertThat(as(user).get("/api/breaches").statusCode()).as(user).isEqualTo(403);
            assertThat(as(user).get("/api/breaches.csv").statusCode()).as(user).isEqualTo(403);
            assertThat(as(user).get("/datalekken").statusCode()).as(user).isEqualTo(403);
        }
    }

    @Test
    void addressOrSafetyInvolved_theFamilyIsBroughtToSafetyAtOnce_besideEverythingElse() {
        CaseInPlay sam = cases.one().formSent();

        BreachInPlay breach = wrongSchool(sam, true);

        assertThat(breach.seenBy("anna")).contains("userTask_bringToSafety");
        assertThat(breach.task("userTask_bringToSafety").getDueDate().toInstant())
                .isBeforeOrEqualTo(clock.instant().plus(Duration.ofHours(1)));
        assertThat(breach.open()).contains("userTask_assessBreach", "userTask_callRecipient");
        assertThatThrownBy(() -> breach.anna(
                        "userTask_bringToSafety",
                        with(Answers.broughtToSafety(LocalDateTime.now(clock)), "done", List.of("CALLED"))))
                .hasMessageStartingWith("[remark]");
        breach.anna("userTask_bringToSafety", Answers.broughtToSafety(LocalDateTime.now(clock)));
        assertThat(breach.open()).doesNotContain("userTask_bringToSafety");
    }

    private BreachInPlay wrongSchool(CaseInPlay about, boolean danger) {
        return cases.breach("anna", Answers.breach("WRONG_SCHOOL", about.key(), danger, LocalDateTime.now(clock)));
    }

    private JsonNode line(String user, BreachInPlay breach) throws Exception {
        for (JsonNode line : json(as(user).get("/api/breaches"))) {
            if (line.get("number").asText().equals(breach.id().toString())) {
                return line;
            }
        }
        throw new AssertionError("Not in the register");
    }

    private HttpPerson as(String user) {
        return HttpPerson.inBrowser(port, user);
    }

    private static JsonNode json(HttpResponse<String> answer) throws Exception {
        assertThat(answer.statusCode()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }
}
