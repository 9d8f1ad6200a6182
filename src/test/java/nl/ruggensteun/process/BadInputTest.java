package nl.ruggensteun.process;

import static nl.ruggensteun.process.CaseFixture.ANNA;
import static nl.ruggensteun.process.CaseFixture.REGENBOOG;
import static nl.ruggensteun.process.CaseFixture.at;
import static nl.ruggensteun.process.UnusualAnswers.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.ruggensteun.demo.Answers;
import nl.ruggensteun.demo.Play;
import nl.ruggensteun.platform.identity.DemoUsers;
import nl.ruggensteun.process.BadAnswers.Bad;
import nl.ruggensteun.support.ApplicationTest;
import nl.ruggensteun.support.DatabaseTables;
import nl.ruggensteun.support.HttpPerson;
import nl.ruggensteun.support.TasklistForms;
import org.assertj.core.api.SoftAssertions;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * What a person fills in wrong, over the road of Tasklist: a clear Dutch answer at the field, the task stays open, and
 * nothing is half-saved.
 */
@ApplicationTest
class BadInputTest {

    @LocalServerPort
    private int port;

    @Autowired
    private CaseFixture cases;

    @Autowired
    private Play play;

    @Autowired
    private FormService forms;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private TaskService tasks;

    @Autowired
    private IdentityService identities;

    @Autowired
    private DataSource database;

    private final Map<String, TasklistForms> people = new HashMap<>();
    private DatabaseTables tables;

    @BeforeEach
    void look() {
        tables = new DatabaseTables(database);
    }

    @Test
    void everyFieldOfEveryForm_refusesWhatDoesNotFit_andNothingIsHalfSaved() {
        var sweep = new Sweep();
        CaseFixture swept = cases.by(sweep);
        CaseInPlay sam = swept.family(at(REGENBOOG, swept.child("Sam", 8)))
                .theCase(0)
                .schoolToldOfEnd()
                .anna("userTask_chooseClosing", Answers.closeWithMeeting())
                .meetingHeld()
                .atSchool("userTask_closeAtSchool", Answers.closedAtSchool(swept.today()));
        sam.family()
                .anna("userTask_interviewParents", Answers.experience())
                .anna("userTask_interviewChildren", Answers.experience());
        CaseInPlay noor = swept.one()
                .answers("Ouder 1", UnusualAnswers.askMeLater(swept.today().plusDays(1)))
                .answers("Ouder 2", Answers.consentRefused())
                .anna("userTask_discussNoConsent", UnusualAnswers.noConsent("STOP"))
                .anna("userTask_supportWithoutSchool", UnusualAnswers.stopsWithoutSchool(swept.today()));

        assertThat(noor.open()).containsExactly("userTask_discussEnd");
        sweep.failures.assertAll();
        assertThat(sweep.tried).isGreaterThan(200);
    }

    @Test
    void aBirthDateInTheFuture_isRefusedAtThatChild() {
        refusesFamily("children.0.birthDate", child -> child.put("birthDate", tomorrow()));
    }

    @Test
    void anAdultAsAChild_isRefusedAtThatChild() {
        refusesFamily(
                "children.0.birthDate",
                child -> child.put("birthDate", cases.today().minusYears(18).toString()));
    }

    @Test
    void nobodyWithGezag_isRefusedAtThatChild() {
        refusesFamily("children.0.authority", child -> child.put("authority", List.of()));
    }

    @Test
    void gezagForAnAdultWhoIsNotThere_isRefusedAtThatChild() {
        refusesFamily("children.0.authority", child -> child.put("authority", List.of("3")));
    }

    @Test
    void aChildOfTwelveThatCannotDecide_needsAReason() {
        refusesFamily("children.0.cannotDecideReason", child -> {
            child.put("birthDate", cases.today().minusYears(12).toString());
            child.put("childCanDecide", "NO");
        });
        refusesFamily("children.0.cannotDecideReason", child -> {
            child.put("birthDate", cases.today().minusYears(12).toString());
            child.put("childCanDecide", "NO");
            child.put("cannotDecideReason", "   ");
        });
    }

    @Test
    void aChildOfTwelveAddedLaterThatCannotDecide_needsAReason() {
        FamilyInPlay family = cases.one().family();
        var added = UnusualAnswers.childAdded(
                family.family().number(), "Finn", cases.today().minusYears(12), Answers.noSchool());

        HttpResponse<String> answer =
                unchanged(() -> as(ANNA).start("ruggensteun", with(added, "childCanDecide", "NO")));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(TasklistForms.message(answer)).startsWith("[cannotDecideReason] ");
    }

    @Test
    void aTalkWithoutParentsOrAnAgreementWithoutADay_needsAnAnswer() {
        CaseInPlay sam = cases.one()
                .schoolInformed()
                .anna("userTask_prepareStartgesprek", Answers.startgesprekPrepared(cases.today()))
                .meetingPlanned()
                .atSchool("userTask_confirmMeeting", Answers.schoolComes());
        var held = Answers.agreed(cases.today());
        var endless = List.of(Map.of("who", "TEACHER", "what", "Belt elke vrijdag"));

        refused(400, "parentsAbsentReason", sam, "userTask_recordAgreements", with(held, "parentsPresent", false));
        refused(400, "schoolPresent", sam, "userTask_recordAgreements", with(held, "schoolPresent", null));
        refused(400, "agreements.0.byDate", sam, "userTask_recordAgreements", with(held, "agreements", endless));
    }

    @Test
    void aSchoolCodeThatDoesNotExist_isRefused() {
        FamilyInPlay family = cases.safe(cases.child("Sam", 8));

        refused(400, "brin6", family, "userTask_recordSchool", Answers.attends("99ZZ99"));
        refused(400, "brin6", family, "userTask_recordSchool", Answers.attends("geen"));
    }

    @Test
    void aMeetingInThePast_isRefused() {
        CaseInPlay sam = cases.one()
                .schoolInformed()
                .anna("userTask_prepareStartgesprek", Answers.startgesprekPrepared(cases.today()));
        var yesterday = Answers.meetingPlanned(cases.today().minusDays(1), cases.today());
        var thisMorning = with(Answers.meetingPlanned(cases.today(), cases.today()), "time", "09:00");

        refused(400, "date", sam, "userTask_planMeeting", yesterday);
        refused(400, "time", sam, "userTask_planMeeting", thisMorning);
    }

    @Test
    void severalMistakes_areSaidAllAtOnce() {
        FamilyInPlay family = cases.registered().anna("userTask_explainRuggensteun", Answers.explained());
        var child = new HashMap<>(Answers.child("", "Voorbeeld", cases.today().plusDays(1)));

        HttpResponse<String> answer =
                as(ANNA).submit(family.task("userTask_recordFamily").getId(), Answers.family(List.of("Mila"), child));

        assertThat(TasklistForms.message(answer).lines())
                .anyMatch(line -> line.startsWith("[children.0.firstName] "))
                .anyMatch(line -> line.startsWith("[children.0.birthDate] "))
                .anyMatch(line -> line.startsWith("[children.0.authority] "));
    }

    @Test
    void aListThatIsNoJson_isRefused() {
        FamilyInPlay family = cases.registered().anna("userTask_explainRuggensteun", Answers.explained());
        String task = family.task("userTask_recordFamily").getId();

        unchanged(() ->
                as(ANNA).submitRaw(task, "{\"variables\":{\"guardians\":{\"type\":\"Json\",\"value\":\"[{kapot\"}}}"));

        assertThat(family.open()).containsExactly("userTask_recordFamily");
    }

    @Test
    void aSerializedJavaObject_isRefused() {
        String task = cases.one().question("Ouder 1").getId();

        unchanged(() -> as(ANNA).submitRaw(
                        task,
                        "{\"variables\":{\"remark\":{\"type\":\"Object\",\"value\":\"rO0ABXQAAXg=\",\"valueInfo\":"
                                + "{\"objectTypeName\":\"java.lang.String\","
                                + "\"serializationDataFormat\":\"application/x-java-serialized-object\"}}}}"));
    }

    @Test
    void theTaskOfSomebodyElse_cannotBeSubmitted() {
        CaseInPlay sam = cases.one();
        String task = sam.question("Ouder 1").getId();

        for (String other : List.of("bram", "iris", "karin", "mirjam", "rob", "admin")) {
            HttpResponse<String> answer = unchanged(() -> as(other).submit(task, Answers.consentGiven(cases.today())));
            assertThat(answer.statusCode()).as(other).isIn(403, 404);
        }
        assertThat(sam.open()).hasSize(2);
    }

    @Test
    void aTaskCannotBeCompleted_pastItsForm() {
        CaseInPlay sam = cases.one();

        HttpResponse<String> answer =
                unchanged(() -> as(ANNA).complete(sam.question("Ouder 1").getId()));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(sam.open()).hasSize(2);
    }

    @Test
    void aProcessCannotBeStarted_pastItsForm() {
        long before = cases.runtime.createProcessInstanceQuery().count();

        HttpResponse<String> answer = unchanged(() -> as(ANNA).person()
                .post(
                        "/camunda/api/engine/engine/default/process-definition/key/intake/start",
                        "{\"variables\":{\"remark\":{\"value\":\"zomaar\"}}}"));

        assertThat(answer.statusCode()).isBetween(400, 499);
        assertThat(cases.runtime.createProcessInstanceQuery().count()).isEqualTo(before);
    }

    @Test
    void twoPeopleCompleteOneTask_theSecondIsToldSoAndNothingIsDoubled() {
        colleagueOfIris();
        CaseInPlay sam = cases.one().formSent();
        String task = sam.task("userTask_confirmReceipt").getId();
        assertThat(as("iris")
                        .submit(task, Answers.receiptConfirmed(cases.today()))
                        .statusCode())
                .isBetween(200, 299);

        HttpResponse<String> second = unchanged(() -> as("irma").submit(task, Answers.receiptConfirmed(cases.today())));

        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(TasklistForms.message(second)).contains("Deze taak is al klaar");
        assertThat(sam.open()).hasSize(3);
    }

    /** Several times: which of the two is how far at what moment differs. */
    @RepeatedTest(5)
    void aDoubleClickOnATask_hasOneEffect() {
        CaseInPlay sam =
                cases.one().formSent().atSchool("userTask_confirmReceipt", Answers.receiptConfirmed(cases.today()));
        String task = sam.task("userTask_talkAtShelter").getId();
        long before = tables.ourRows().get(name("rs_childtalk_talk"));

        TasklistForms anna = as(ANNA);

        List<Integer> answers = twiceAtOnce(() -> anna.submit(task, Answers.talkedAtShelter(cases.today())));

        assertThat(answers).containsExactlyInAnyOrder(204, 409);
        assertThat(tables.ourRows().get(name("rs_childtalk_talk"))).isEqualTo(before + 1);
        assertThat(sam.open()).containsExactly("userTask_fileForm", "userTask_talkAtSchool");
    }

    @Test
    void aDoubleClickOnAStartForm_registersOneFamily() {
        long before = tables.ourRows().get(name("rs_family_family"));

        TasklistForms anna = as(ANNA);
        var family = with(Answers.familyRegistered(cases.today()), "familyFileRef", "Dubbel");

        List<Integer> answers = twiceAtOnce(() -> anna.start("intake", family));

        assertThat(answers).containsExactlyInAnyOrder(200, 409);
        assertThat(tables.ourRows().get(name("rs_family_family"))).isEqualTo(before + 1);
    }

    private void refusesFamily(String field, Consumer<Map<String, Object>> mistake) {
        FamilyInPlay family = cases.registered().anna("userTask_explainRuggensteun", Answers.explained());
        Map<String, Object> child = new HashMap<>(cases.child("Sam", 8));
        mistake.accept(child);

        refused(
                400,
                field,
                family,
                "userTask_recordFamily",
                Answers.family(List.of("Mila Voorbeeld", "Daan Voorbeeld"), child));
    }

    private void refused(int status, String field, InPlay<?> inPlay, String task, Map<String, Object> answers) {
        HttpResponse<String> answer =
                unchanged(() -> as(ANNA).submit(inPlay.task(task).getId(), answers));

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(TasklistForms.message(answer)).startsWith("[" + field + "] ");
        assertThat(inPlay.open()).contains(task);
    }

    /** Refused, and the rows of our tables are as they were. */
    private HttpResponse<String> unchanged(Supplier<HttpResponse<String>> call) {
        Map<String, Long> before = tables.ourRows();
        HttpResponse<String> answer = call.get();
        assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 499);
        assertThat(tables.ourRows()).isEqualTo(before);
        return answer;
    }

    private static List<Integer> twiceAtOnce(Supplier<HttpResponse<String>> click) {
        var together = new CyclicBarrier(2);
        return Stream.generate(() -> CompletableFuture.supplyAsync(() -> {
                    try {
                        together.await();
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                    return click.get().statusCode();
                }))
                .limit(2)
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
    }

    private void colleagueOfIris() {
        if (identities.createUserQuery().userId("irma").count() == 0) {
            var irma = identities.newUser("irma");
            irma.setPassword(DemoUsers.PASSWORD);
            identities.saveUser(irma);
            identities.createMembership("irma", "iber");
            identities.createMembership("irma", "school99AA00");
        }
    }

    private TasklistForms as(String user) {
        return people.computeIfAbsent(user, id -> new TasklistForms(HttpPerson.inBrowser(port, id)));
    }

    private String name(String table) {
        return tables.names(table).get(0);
    }

    private String tomorrow() {
        return cases.today().plusDays(1).toString();
    }

    /** Hands in every bad answer before the good one. */
    private final class Sweep implements Hands {

        private final SoftAssertions failures = new SoftAssertions();
        private final List<String> done = new ArrayList<>();
        private int tried;

        @Override
        public String start(String user, String process, Map<String, Object> answers) {
            String definition = repository
                    .createProcessDefinitionQuery()
                    .processDefinitionKey(process)
                    .latestVersion()
                    .singleResult()
                    .getId();
            if (!done.contains(process)) {
                done.add(process);
                BadAnswers.of(forms.getDeployedStartForm(definition), answers)
                        .forEach(bad -> refused(process, bad, () -> as(user).start(process, bad.answers())));
            }
            return play.start(user, process, answers);
        }

        @Override
        public void complete(String user, Task task, Map<String, Object> answers) {
            String kind = task.getTaskDefinitionKey() + answers.get("outcome");
            if (!done.contains(kind)) {
                done.add(kind);
                BadAnswers.of(forms.getDeployedTaskForm(task.getId()), answers).forEach(bad -> {
                    refused(kind, bad, () -> as(user).submit(task.getId(), bad.answers()));
                    assertThat(tasks.createTaskQuery().taskId(task.getId()).count())
                            .as("%s, %s at %s: the task is still open", kind, bad.what(), bad.field())
                            .isOne();
                });
            }
            play.complete(user, task, answers);
        }

        private void refused(String form, Bad bad, Supplier<HttpResponse<String>> call) {
            tried++;
            String what = form + ": " + bad.what() + " at [" + bad.field() + "]";
            Map<String, Long> before = tables.ourRows();
            HttpResponse<String> answer = call.get();
            failures.assertThat(answer.statusCode()).as(what).isEqualTo(400);
            String expected = bad.field().isEmpty() ? "Dit formulier " : "[" + bad.field() + "] ";
            failures.assertThat(answer.statusCode() < 400 ? "" : TasklistForms.message(answer))
                    .as(what)
                    .contains(expected);
            failures.assertThat(tables.ourRows()).as(what).isEqualTo(before);
        }
    }
}
