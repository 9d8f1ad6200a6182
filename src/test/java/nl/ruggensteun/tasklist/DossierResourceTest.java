package nl.ruggensteun.tasklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.ruggensteun.access.AccessLine;
import nl.ruggensteun.access.AccessLog;
import nl.ruggensteun.access.Sight;
import nl.ruggensteun.access.WorkPhones;
import nl.ruggensteun.consent.Consents;
import nl.ruggensteun.demo.Answers;
import nl.ruggensteun.demo.Play;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.family.Channel;
import nl.ruggensteun.family.Families;
import nl.ruggensteun.family.FamilyId;
import nl.ruggensteun.family.PersonRef;
import nl.ruggensteun.family.SafetyProfile;
import nl.ruggensteun.family.Violence;
import nl.ruggensteun.school.Brin6;
import nl.ruggensteun.support.ApplicationTest;
import nl.ruggensteun.support.CaseAtSchool;
import nl.ruggensteun.support.HttpPerson;
import nl.ruggensteun.support.MutableClock;
import nl.ruggensteun.timeline.ExtraAnswer;
import nl.ruggensteun.timeline.Timeline;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who gets which dossier beside a task, over HTTP as Tasklist asks it. */
@ApplicationTest
class DossierResourceTest {

    private static final String REGENBOOG = "99AA00";
    private static final String SCHOOL_TASK = "userTask_confirmReceipt";

    @LocalServerPort
    private int port;

    @Autowired
    private CaseAtSchool cases;

    @Autowired
    private Play play;

    @Autowired
    private Families families;

    @Autowired
    private Consents consents;

    @Autowired
    private Timeline timeline;

    @Autowired
    private AccessLog log;

    @Autowired
    private WorkPhones phones;

    @Autowired
    private TaskService tasks;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private MutableClock clock;

    private CaseId id;

    @BeforeEach
    void aCaseThatIsAtSchool() {
        id = cases.begin(REGENBOOG);
    }

    @Test
    void begeleider_seesPeopleSchoolConsentAndWhatComesNext() throws Exception {
        JsonNode dossier = read(dossier("anna", SCHOOL_TASK));

        assertThat(dossier.at("/title").asText()).endsWith(" · Sam");
        assertThat(dossier.at("/children/0/name").asText()).isEqualTo("Sam Voorbeeld");
        assertThat(dossier.at("/children/0/authority/0").asText())
                .isEqualTo("Mila Voorbeeld (Ouder 1, gezagsregister)");
        assertThat(dossier.at("/adults/0/name").asText()).isEqualTo("Mila Voorbeeld");
        assertThat(dossier.at("/school/name").asText()).isEqualTo("De Regenboog");
        assertThat(dossier.at("/consent/validSince").asText())
                .isEqualTo(LocalDate.now(clock).toString());
        assertThat(dossier.at("/consent/signers/0/label").asText()).isEqualTo("Ouder 1");
        assertThat(dossier.at("/consent/signers/0/outcome").asText()).isEqualTo("ja");
        assertThat(dossier.at("/next").findValuesAsText("name")).contains("Bevestig en noem contact");
        assertThat(dossier.at("/next").findValuesAsText("who")).contains("De Regenboog");
        assertThat(dossier.at("/shared").findValuesAsText("withWhom")).contains("ouders", "De Regenboog");
        assertThat(dossier.at("/timeline")).isNotEmpty();
    }

    @Test
    void taskOfOneSigner_saysWhoItIsAbout() throws Exception {
        CaseId asking = askingTwoParents();
        String task = question(asking, "Ouder 1").getId();

        JsonNode dossier = read(get("anna", task));

        assertThat(dossier.at("/about").asText()).isEqualTo("Mila Voorbeeld");
        assertThat(dossier.at("/adults/0/highlighted").asBoolean()).isTrue();
        assertThat(dossier.at("/adults/1/highlighted").asBoolean()).isFalse();
        assertThat(dossier.at("/consent/signers/0/highlighted").asBoolean()).isTrue();
    }

    @Test
    void unsafeFamily_isTheFirstThingTheBegeleiderReads() throws Exception {
        CaseId asking = askingTwoParents();

        JsonNode dossier = read(get(
                "anna",
                play.tasksOf("anna", asking.toString(), "userTask_askSigner")
                        .get(0)
                        .getId()));

        assertThat(dossier.at("/warnings/0").asText()).isEqualTo("Daan Voorbeeld (Ouder 2) mag niets weten.");
        assertThat(dossier.at("/warnings").toString()).contains("Het adres is geheim.");
    }

    @Test
    void ibEr_seesTheSchoolsPartAndNothingElse() throws Exception {
        HttpResponse<String> answer = dossier("iris", SCHOOL_TASK);
        JsonNode dossier = read(answer);

        assertThat(dossier.at("/children/0/name").asText()).isEqualTo("Sam Voorbeeld");
        assertThat(dossier.at("/begeleider").asText()).isEqualTo("Anna de Wit");
        assertThat(dossier.at("/consent/validSince").asText()).isNotEmpty();
        assertThat(dossier.at("/next")).hasSize(1);
        assertThat(answer.body())
                .doesNotContain("Mila", "Ouder", "06 0000", "birthDate", "authority", "obstacles", "signers")
                .doesNotContain(families.getCase(id).child().birthDate().toString());
        assertThat(dossier.at("/adults")).isEmpty();
        assertThat(dossier.at("/warnings"))
                .extracting(JsonNode::asText)
                .containsExactly("Vraagt iemand anders naar dit kind? Zeg niets en bel eerst de begeleider.");
        assertThat(dossier.at("/timeline")).isEmpty();
        assertThat(dossier.at("/shared")).isEmpty();
    }

    @Test
    void ibEr_readsHowToReachTheBegeleider() throws Exception {
        phones.keep("anna", "06 1111 2222");

        JsonNode contact = read(dossier("iris", SCHOOL_TASK)).at("/begeleiderContact");

        assertThat(contact.at("/name").asText()).isEqualTo("Anna de Wit");
        assertThat(contact.at("/email").asText()).isEqualTo("anna@voorbeeld.example");
        assertThat(contact.at("/phone").asText()).isEqualTo("06 1111 2222");
    }

    @Test
    void schoolThatMayNotKnowTheShelter_readsTheNumberOnly() throws Exception {
        phones.keep("anna", "06 1111 2222");
        families.recordSafety(
                families.getCase(id).familyId(),
                new SafetyProfile(false, Set.of(), Channel.PHONE, null, true, false, Violence.NONE, true));

        HttpResponse<String> answer = dossier("iris", SCHOOL_TASK);

        assertThat(read(answer).at("/begeleiderContact/phone").asText()).isEqualTo("06 1111 2222");
        assertThat(answer.body()).doesNotContain("@voorbeeld.example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bram", "ilse", "karin", "koen", "mirjam", "rob", "ada", "admin"})
    void everyoneElse_getsNothing(String user) {
        assertThat(dossier(user, SCHOOL_TASK).statusCode()).isIn(403, 404);
    }

    @Test
    void withdrawnConsent_schoolSeesNothing_andTheRefusalIsKept() {
        String task = cases.task(id, SCHOOL_TASK).getId();
        var guardian = families.getCase(id).family().guardians().get(0);
        consents.withdraw(id, new Brin6(REGENBOOG), PersonRef.of(guardian.id()), LocalDate.now(clock), "anna");

        assertThat(get("iris", task).statusCode()).isEqualTo(404);
        assertThat(log.of(id)).last().satisfies(line -> {
            assertThat(line.userId()).isEqualTo("iris");
            assertThat(line.sight()).isEqualTo(Sight.NONE);
        });
    }

    @Test
    void everyLook_isKept() {
        dossier("anna", SCHOOL_TASK);
        dossier("iris", SCHOOL_TASK);

        assertThat(log.of(id))
                .extracting(AccessLine::userId, AccessLine::sight)
                .containsExactly(tuple("anna", Sight.FULL), tuple("iris", Sight.SCHOOL_PART));
    }

    @Test
    void unknownTask_isNotFound() {
        assertThat(get("anna", "no-such-task").statusCode()).isEqualTo(404);
    }

    @Test
    void stranger_mustLogIn() {
        String task = cases.task(id, SCHOOL_TASK).getId();

        assertThat(HttpPerson.stranger(port)
                        .get("/api/tasks/" + task + "/dossier")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void whenTheSchoolCan_isReadByWhoPlansAnew_andByNobodyAtSchool() throws Exception {
        supportedUpTo("userTask_confirmMeeting");
        cases.complete(
                "iris",
                id,
                "userTask_confirmMeeting",
                Map.of("schoolComes", "OTHER_MOMENT", "remark", "Liever op donderdag"));

        JsonNode dossier = read(dossier("anna", "userTask_planMeeting"));

        assertThat(dossier.at("/meeting/state").asText()).isEqualTo("school vraagt een ander moment");
        assertThat(dossier.at("/meeting/schoolRemark").asText()).isEqualTo("Liever op donderdag");
    }

    @Test
    void whatPeopleWroteDown_isReadByTheBegeleider_andNotByTheSchool() throws Exception {
        supportedUpTo("userTask_recordAgreements");
        LocalDate today = LocalDate.now(clock);
        Map<String, Object> held = new HashMap<>(Answers.agreed(today));
        held.put("parentsPresent", false);
        held.put("parentsAbsentReason", "Moeder was ziek");
        cases.anna(id, "userTask_recordAgreements", held);
        cases.complete("iris", id, "userTask_tellParents", Answers.parentsTold(today));
        cases.anna(id, "userTask_followSupport", Answers.supportEnds(today));
        cases.anna(id, "userTask_discussEnd", Answers.parentsInformed(today));
        cases.anna(id, "userTask_chooseClosing", Map.of("closing", "NOT_POSSIBLE", "reason", "Het gezin is verhuisd"));

        HttpResponse<String> answer = dossier("anna", "userTask_closeAtSchool");
        JsonNode dossier = read(answer);

        assertThat(dossier.at("/language").asText()).isEqualTo("Taal van de ouders: Nederlands");
        assertThat(dossier.at("/recorded/meetings/0/what").asText()).isEqualTo("startgesprek: gehouden");
        assertThat(dossier.at("/recorded/meetings/0/details").toString())
                .contains("Waarom niet: Moeder was ziek", "Van de school: leerkracht, IB-er");
        assertThat(dossier.at("/recorded/talks/0/details").toString())
                .contains("Wil meer weten: ja", "Vraagt naar juf");
        assertThat(dossier.at("/recorded/talks/1/details").toString()).contains("Wil daar hulp bij: ja");
        assertThat(dossier.at("/recorded/closing/0/what").asText()).isEqualTo("Afronding met school: niet mogelijk");
        assertThat(dossier.at("/recorded/closing/0/details/0").asText()).isEqualTo("Het gezin is verhuisd");
        assertThat(dossier.at("/consent/papers").findValuesAsText("what"))
                .contains("Kopie van de school terug", "Formulier opgeborgen bij de opvang");
        assertThat(dossier.at("/agreements/1/noEndDate").asBoolean()).isTrue();
        assertThat(dossier("iris", "userTask_closeAtSchool").body())
                .doesNotContain(
                        "ziek", "verhuisd", "juf Tamara weet", "Vraagt naar juf", "papers", "recorded", "language");
    }

    @Test
    void whatASignerSaid_isReadByTheBegeleider() throws Exception {
        CaseId asking = askingTwoParents();
        Map<String, Object> yes = new HashMap<>(Answers.consentGiven(LocalDate.now(clock)));
        yes.put("remark", "Wil eerst zelf met de juf praten");
        play.complete("anna", question(asking, "Ouder 1"), yes);

        JsonNode dossier = read(get(
                "anna",
                play.tasksOf("anna", asking.toString(), "userTask_discussNoConsent")
                        .get(0)
                        .getId()));

        assertThat(dossier.at("/consent/signers/0/remark").asText()).isEqualTo("Wil eerst zelf met de juf praten");
    }

    @Test
    void extraAnswers_areReadInTheFamilysDossierToo_andKeptAsAFile_byTheBegeleiderOnly() throws Exception {
        String asked = cases.task(id, SCHOOL_TASK).getId();
        timeline.keepExtraAnswers(id, "form", List.of(new ExtraAnswer("a", "Huisdier?", "=cmd; ja")), "anna");
        var family = families.getCase(id).familyId();
        timeline.keepExtraAnswers(family, "form", List.of(new ExtraAnswer("b", "Fiets?", "nee")), "anna");

        HttpResponse<String> file = HttpPerson.inBrowser(port, "anna").get("/api/tasks/" + asked + "/answers.csv");

        assertThat(file.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"antwoorden.csv\"");
        assertThat(file.body()).contains("\"Huisdier?\";\"'=cmd; ja\"").contains("\"Fiets?\";\"nee\"");
        assertThat(HttpPerson.inBrowser(port, "iris")
                        .get("/api/tasks/" + asked + "/answers.csv")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void extraAnswersOfTheIntake_areReadInTheFamilysDossier() throws Exception {
        String family = play.register("anna", LocalDate.now(clock));
        timeline.keepExtraAnswers(
                FamilyId.of(family), "form", List.of(new ExtraAnswer("b", "Is er een fiets?", "nee")), "anna");
        String task = play.tasksOf("anna", family, "userTask_explainRuggensteun")
                .get(0)
                .getId();

        JsonNode dossier = read(get("anna", task));

        assertThat(dossier.at("/answers/0/question").asText()).isEqualTo("Is er een fiets?");
        assertThat(dossier.at("/answers/0/answer").asText()).isEqualTo("nee");
    }

    @Test
    void cancelledTalk_isThereWithItsReason() throws Exception {
        supportedUpTo("userTask_recordAgreements");
        cases.anna(
                id, "userTask_recordAgreements", Map.of("outcome", "CANCELLED", "reason", "De ouders willen wachten"));

        JsonNode dossier = read(dossier("anna", "userTask_prepareStartgesprek"));

        assertThat(dossier.at("/recorded/meetings/0/what").asText()).isEqualTo("startgesprek: niet doorgegaan");
        assertThat(dossier.at("/recorded/meetings/0/details/0").asText()).isEqualTo("Reden: De ouders willen wachten");
    }

    @Test
    void childThatCannotDecide_isThereWithWhoJudgedItAndWhy() throws Exception {
        LocalDate today = LocalDate.now(clock);
        Map<String, Object> noor = new HashMap<>(Answers.child("Noor", "Voorbeeld", today.minusYears(13), "1"));
        noor.put("childCanDecide", "NO");
        noor.put("cannotDecideReason", "Volgens de gedragswetenschapper");
        String family = play.intake("anna", today, Answers.family(List.of("Mila Voorbeeld"), noor), REGENBOOG);
        CaseId asking = families.casesOf(FamilyId.of(family)).get(0).id();
        play.runJobs(asking.toString());

        JsonNode dossier = read(get("anna", question(asking, "Ouder 1").getId()));

        assertThat(dossier.at("/children/0/note").asText())
                .isEqualTo("Kan dit zelf niet overzien: Volgens de gedragswetenschapper (beoordeeld door Anna de Wit)");
    }

    /** Up to this task of the startgesprek; with more than yes and no in the talks with the child. */
    private void supportedUpTo(String task) {
        LocalDate today = LocalDate.now(clock);
        Map<String, Object> atShelter = new HashMap<>(Answers.talkedAtShelter(today));
        atShelter.putAll(Map.of("wantsMoreInformation", "YES", "remark", "Vraagt naar juf"));
        Map<String, Object> atSchool = new HashMap<>(Answers.talkedAtSchool(today));
        atSchool.putAll(Map.of("wantsToShareFurther", "YES", "wantsHelpSharing", "YES"));
        cases.complete("iris", id, "userTask_confirmReceipt", Answers.receiptConfirmed(today));
        cases.anna(id, "userTask_talkAtShelter", atShelter);
        cases.complete("iris", id, "userTask_talkAtSchool", atSchool);
        cases.anna(id, "userTask_fileForm", Answers.filed(today));
        cases.anna(id, "userTask_prepareStartgesprek", Answers.startgesprekPrepared(today));
        cases.anna(id, "userTask_planMeeting", Answers.meetingPlanned(today.plusDays(7), today));
        if (task.equals("userTask_recordAgreements")) {
            cases.complete("iris", id, "userTask_confirmMeeting", Answers.schoolComes());
        }
    }

    private Task question(CaseId asking, String signer) {
        return play.tasksOf("anna", asking.toString(), "userTask_askSigner").stream()
                .filter(one -> signer.equals(tasks.getVariable(one.getId(), "signer")))
                .findFirst()
                .orElseThrow();
    }

    /** A family in which the second parent must hear nothing, up to the question of consent. */
    private CaseId askingTwoParents() {
        LocalDate today = LocalDate.now(clock);
        String instance = play.start("anna", "intake", Answers.familyRegistered(today));
        String family = runtime.createProcessInstanceQuery()
                .processInstanceId(instance)
                .singleResult()
                .getBusinessKey();
        one(family, "userTask_explainRuggensteun", Answers.explained());
        one(
                family,
                "userTask_recordFamily",
                Answers.family(
                        List.of("Mila Voorbeeld", "Daan Voorbeeld"),
                        Answers.child("Sam", "Voorbeeld", today.minusYears(8), "1", "2")));
        var unsafe = new HashMap<>(Answers.safe());
        unsafe.put("addressConfidential", true);
        unsafe.put("mustNotBeInformed", List.of("2"));
        one(family, "userTask_recordSafety", unsafe);
        one(family, "userTask_recordSchool", Answers.attends(REGENBOOG));
        CaseId asking = families.casesOf(FamilyId.of(family)).get(0).id();
        play.runJobs(asking.toString());
        return asking;
    }

    private void one(String family, String task, Map<String, Object> answers) {
        play.complete("anna", play.tasksOf("anna", family, task).get(0), answers);
        play.runJobs(family);
    }

    private HttpResponse<String> dossier(String user, String task) {
        return get(user, cases.task(id, task).getId());
    }

    private HttpResponse<String> get(String user, String task) {
        return HttpPerson.inBrowser(port, user).get("/api/tasks/" + task + "/dossier");
    }

    private static JsonNode read(HttpResponse<String> answer) throws Exception {
        assertThat(answer.statusCode()).isEqualTo(200);
        return new ObjectMapper().readTree(answer.body());
    }
}
