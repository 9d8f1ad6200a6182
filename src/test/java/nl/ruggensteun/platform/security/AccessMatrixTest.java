package nl.ruggensteun.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import nl.ruggensteun.absence.Absences;
import nl.ruggensteun.consent.Consents;
import nl.ruggensteun.demo.Answers;
import nl.ruggensteun.demo.Play;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.family.Families;
import nl.ruggensteun.family.PersonRef;
import nl.ruggensteun.platform.hardening.Probe;
import nl.ruggensteun.platform.identity.DemoUsers;
import nl.ruggensteun.school.Brin6;
import nl.ruggensteun.support.ApplicationTest;
import nl.ruggensteun.support.CaseAtSchool;
import nl.ruggensteun.support.Colleagues;
import nl.ruggensteun.support.HttpPerson;
import nl.ruggensteun.support.MutableClock;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Tries every thing on every road as every kind of person, and compares with {@code docs/access-matrix.md}. A new thing
 * is one line in {@link #things}. To write the page anew: {@code ./mvnw test -Dtest=AccessMatrixTest -Dupdate.docs=true}.
 */
@ApplicationTest
class AccessMatrixTest {

    private static final Path PAGE = Path.of("docs/access-matrix.md");
    private static final String E = "/camunda/api/engine/engine/default";
    private static final String COCKPIT = "/camunda/api/cockpit/plugin/base/default";
    private static final String REST = "/engine-rest";

    private static final Map<String, String> PEOPLE = new LinkedHashMap<>();

    static {
        PEOPLE.put("", "no login");
        PEOPLE.put("anna", "begeleider of the family");
        PEOPLE.put("bram", "another begeleider");
        PEOPLE.put("iris", "IB-er of the child's school");
        PEOPLE.put("ilse", "IB-er of another school");
        PEOPLE.put("karin", "kwartiermaker");
        PEOPLE.put("ada", "aandachtsfunctionaris");
        PEOPLE.put("fatima", "functionaris gegevensbescherming");
        PEOPLE.put("mirjam", "manager");
        PEOPLE.put("rob", "receptionist");
        PEOPLE.put("admin", "administrator of accounts");
    }

    @LocalServerPort
    private int port;

    @Autowired
    private CaseAtSchool cases;

    @Autowired
    private Probe probe;

    @Autowired
    private Colleagues colleagues;

    @Autowired
    private Absences absences;

    @Autowired
    private Play play;

    @Autowired
    private FilterService filters;

    @Autowired
    private Families families;

    @Autowired
    private Consents consents;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private TaskService tasks;

    @Autowired
    private MutableClock clock;

    @AfterEach
    void nobodyIsAwayAnyMore() {
        colleagues.leave();
    }

    @Test
    void whatEachPersonCanDo_isWhatTheDocumentationSays() throws IOException {
        String page = page(things());

        if (Boolean.getBoolean("update.docs")) {
            Files.writeString(PAGE, page);
        }
        assertThat(page)
                .as("docs/access-matrix.md is out of date; look whether you meant the change, then run"
                        + " ./mvnw test -Dtest=AccessMatrixTest -Dupdate.docs=true")
                .isEqualTo(Files.exists(PAGE) ? Files.readString(PAGE) : "");
    }

    /** Everything that is tried, in the order of the page. */
    private List<Thing> things() {
        Task own = cases.task(cases.beforeSchool("99AA00"), "userTask_informParents");
        Task school = cases.task(cases.begin("99AA00"), "userTask_confirmReceipt");
        Task withdrawn = withdrawn();
        String upload = repository
                .createDeploymentQuery()
                .orderByDeploymentTime()
                .asc()
                .listPage(0, 1)
                .get(0)
                .getId();
        String file = repository.getDeploymentResources(upload).get(0).getId();
        String intake = latest("intake");
        String reopening = latest("reopening");
        List<Thing> all = new ArrayList<>();
        all.addAll(taskThings("Task of the begeleider", own));
        all.addAll(taskThings("Task of a begeleider who is away; Bram acts", ofSomebodyAway()));
        all.addAll(taskThings("Task of the school", school));
        all.addAll(taskThings("Task of the school, consent withdrawn", withdrawn));
        all.addAll(taskThings("Task of a kwartiermaker", probe.start("karin")));
        all.addAll(taskThings("Task of the aandachtsfunctionaris", probe.start("ada")));
        all.addAll(taskThings("Task of the functionaris gegevensbescherming", breach(school)));
        all.addAll(listThings("begeleider", own));
        all.addAll(listThings("iber", school));
        all.addAll(listThings("kwartiermaker", own));
        all.addAll(listThings("aandachtsfunctionaris", own));
        all.addAll(List.of(
                get("Starting", "the form of an intake", E + "/process-definition/" + intake + "/startForm"),
                get("Starting", "the fields of its form", E + "/process-definition/" + intake + "/deployed-start-form"),
                post("Starting", "an intake", E + "/process-definition/" + intake + "/submit-form", UNKNOWN_FIELD)
                        .reached(400),
                get("Starting", "the form to reopen a case", E + "/process-definition/" + reopening + "/startForm"),
                post(
                                "Starting",
                                "reopen a case",
                                E + "/process-definition/" + reopening + "/submit-form",
                                UNKNOWN_FIELD)
                        .reached(400),
                post(
                                "Starting",
                                "report that a family comes back",
                                E + "/process-definition/" + latest("familyReturn") + "/submit-form",
                                UNKNOWN_FIELD)
                        .reached(400),
                post("Starting", "without the form", E + "/process-definition/" + intake + "/start", "{}"),
                post("Starting", "over /engine-rest", REST + "/process-definition/" + intake + "/start", "{}"),
                get("Process instance", "read", E + "/process-instance/" + own.getProcessInstanceId()),
                get("Process instance", "list", E + "/process-instance?maxResults=15"),
                post("Process instance", "list in Cockpit", COCKPIT + "/process-instance", "{}"),
                get(
                        "Process instance",
                        "variables",
                        E + "/process-instance/" + own.getProcessInstanceId() + "/variables"),
                get("Process instance", "all variables", E + "/variable-instance?maxResults=15"),
                get("Process instance", "over /engine-rest", REST + "/process-instance?maxResults=15"),
                get("Process instance", "history", E + "/history/process-instance?maxResults=15"),
                get("Process instance", "variables in history", E + "/history/variable-instance?maxResults=15"),
                get("Process instance", "what each user did", E + "/history/user-operation"),
                post(
                        "Process instance",
                        "modify",
                        E + "/process-instance/" + own.getProcessInstanceId() + "/modification",
                        "{}"),
                delete("Process instance", "delete", E + "/process-instance/" + own.getProcessInstanceId()),
                post("Process instance", "send a message", E + "/message", "{\"messageName\":\"supportEnded\"}"),
                get("Incidents", "list", E + "/incident?maxResults=15"),
                post("Incidents", "list in Cockpit", COCKPIT + "/incident", "{}"),
                get("Incidents", "stack trace of a job", E + "/job/x/stacktrace"),
                get("Incidents", "what failed, per box", "/api/reporting/incidents"),
                post(
                        "Incidents",
                        "try again",
                        "/api/reporting/incidents/retry",
                        "{\"process\":\"none\",\"step\":\"none\"}"),
                get("Numbers", "how many cases stand where", "/api/reporting/cases"),
                get(
                        "Numbers",
                        "list of processes in Cockpit, its numbers left out",
                        E + "/process-definition/statistics"),
                get("Models", "diagram", E + "/process-definition/" + intake + "/xml"),
                get("Models", "files of an upload", E + "/deployment/" + upload + "/resources"),
                get("Models", "a file of an upload", E + "/deployment/" + upload + "/resources/" + file + "/data"),
                get(
                        "Models",
                        "a file over /engine-rest",
                        REST + "/deployment/" + upload + "/resources/" + file + "/data"),
                get(
                        "Models",
                        "called diagrams",
                        E + "/process-definition/" + intake + "/static-called-process-definitions"),
                get("Models", "uploads in Cockpit", E + "/deployment?maxResults=15"),
                get("Models", "uploads in Modeler", REST + "/deployment?maxResults=15"),
                new Thing("Models", "upload from Modeler", "DEPLOY", "", null, Set.of(400)),
                delete("Models", "delete an upload", E + "/deployment/" + upload),
                get("Accounts", "own", E + "/user/{me}/profile"),
                get("Accounts", "somebody else's", E + "/user/koen/profile"),
                get("Accounts", "list", E + "/user?maxResults=15"),
                get("Accounts", "over /engine-rest", REST + "/user?maxResults=15"),
                post("Accounts", "make", E + "/user/create", "{\"profile\":{\"id\":\"!\"},\"credentials\":{}}")
                        .reached(400, 500),
                get("Accounts", "groups", E + "/group?maxResults=15"),
                get("Accounts", "rights", E + "/authorization?maxResults=15"),
                get("Filters", "use", E + "/filter?maxResults=15"),
                post("Filters", "make", E + "/filter/create", "{}"),
                get("Schools", "search", "/api/schools?search=Regenboog"),
                get("Data breaches", "register", "/datalekken"),
                get("Data breaches", "register as data", "/api/breaches"),
                get("Data breaches", "register as a file", "/api/breaches.csv"),
                get("Papers for a family", "what was shared, for a parent", paper(school, "gedeeld", true)),
                get("Papers for a family", "what was shared, for nobody", paper(school, "gedeeld", false)),
                get("Papers for a family", "an invitation, for a parent", paper(school, "uitnodiging", true)),
                get("Papers for a family", "an invitation, for nobody", paper(school, "uitnodiging", false)),
                get("Papers for a family", "what was agreed, for a parent", paper(school, "afspraken", true)),
                get("Papers for a family", "what was agreed, for nobody", paper(school, "afspraken", false)),
                get("Papers for a family", "a withdrawal worked", paper(withdrawn, "ingetrokken", false)),
                get("Papers for a family", "consent form, for a parent", paper(school, "toestemming", true)),
                get("Papers for a family", "explanation, of no family", "/gezin/uitleg"),
                get("Set-up page", "open", "/camunda/app/admin/default/setup/"),
                post("Set-up page", "make an administrator", "/camunda/api/admin/setup/default/user/create", "{}"),
                get("Webapps", "Tasklist", "/camunda/app/tasklist/default/"),
                get("Webapps", "Cockpit", "/camunda/app/cockpit/default/"),
                get("Webapps", "Admin", "/camunda/app/admin/default/")));
        AccessTable.doors().forEach(door -> all.add(door(door)));
        return all;
    }

    private static final String UNKNOWN_FIELD = "{\"variables\":{\"unknownField\":{\"value\":\"x\"}}}";

    private static List<Thing> taskThings(String kind, Task task) {
        String path = E + "/task/" + task.getId();
        return List.of(
                get(kind, "read", path),
                get(kind, "in the list", E + "/task?maxResults=15&processInstanceId=" + task.getProcessInstanceId()),
                get(kind, "over /engine-rest", REST + "/task/" + task.getId()),
                get(kind, "dossier", "/api/tasks/" + task.getId() + "/dossier"),
                get(kind, "brothers and sisters to take along", "/api/tasks/" + task.getId() + "/siblings"),
                get(kind, "extra answers as a file", "/api/tasks/" + task.getId() + "/answers.csv"),
                get(kind, "form", path + "/form"),
                get(kind, "fields of the form", path + "/deployed-form"),
                get(kind, "ids and flags for the form", path + "/form-variables"),
                post(kind, "hand in the form", path + "/submit-form", UNKNOWN_FIELD)
                        .reached(400),
                post(kind, "take it oneself", path + "/claim", "{\"userId\":\"{me}\"}"),
                post(kind, "give it to somebody", path + "/claim", "{\"userId\":\"koen\"}"),
                post(kind, "assign it", path + "/assignee", "{\"userId\":\"koen\"}"),
                post(kind, "delegate it", path + "/delegate", "{\"userId\":\"koen\"}"),
                post(kind, "complete it without the form", path + "/complete", "{}"),
                get(kind, "variables", path + "/variables"),
                put(kind, "change a variable", path + "/variables/caseId", "{\"value\":\"x\"}"),
                put(kind, "change name or date", path, "{\"name\":\"x\"}"),
                get(kind, "history", E + "/history/task?taskId=" + task.getId()),
                get(kind, "comments", path + "/comment"),
                post(kind, "write a comment", path + "/comment/create", "{\"message\":\"x\"}"),
                get(kind, "attachments", path + "/attachment"),
                post(kind, "add an attachment", path + "/attachment/create", "{}"),
                delete(kind, "delete it", path));
    }

    /** The first list of a role, asked for one case: {@code empty} means that the list is open and shows nothing of it. */
    private List<Thing> listThings(String role, Task task) {
        String kind = "List of tasks, " + role;
        String list = filters.createTaskFilterQuery().unlimitedList().stream()
                .filter(filter -> role.equals(filter.getProperties().get("role")))
                .min(Comparator.comparing(
                        filter -> (Integer) filter.getProperties().get("priority")))
                .orElseThrow()
                .getId();
        String path = E + "/filter/" + list;
        String ofThisCase = "{\"processInstanceId\":\"" + task.getProcessInstanceId() + "\"}";
        return List.of(
                get(kind, "open it", path),
                get(kind, "how many tasks", path + "/count"),
                post(kind, "its tasks of this case", path + "/list?firstResult=0&maxResults=15", ofThisCase),
                post(kind, "count those", path + "/count", ofThisCase),
                put(kind, "change it", path, "{}"),
                delete(kind, "delete it", path),
                get(kind, "over /engine-rest", REST + "/filter/" + list + "/list?maxResults=15"));
    }

    /** One row of the table of doors, with an id that does not exist and a body that is wrong: nothing is done. */
    private static Thing door(String door) {
        String method = door.substring(0, door.indexOf(' '));
        String pattern = door.substring(door.indexOf(' ') + 1);
        String path =
                pattern.replaceAll("\\{(?!me})[^}]+}", "x").replace("/**", "/x").replace("/*/", "/x/");
        return new Thing("Doors", "`" + door + "`", method, path, method.startsWith("P") ? "{}" : null, null);
    }

    /** Judging a breach about the same child; the begeleider of the case is not the one who judges. */
    private Task breach(Task about) {
        String instance = play.start(
                "anna",
                "dataBreach",
                Answers.breach("OTHER", caseOf(about).toString(), false, LocalDateTime.now(clock)));
        return tasks.createTaskQuery().processInstanceId(instance).singleResult();
    }

    private String paper(Task about, String which, boolean forAParent) {
        CaseId id = caseOf(about);
        String parent = families.getCase(id).family().guardians().get(0).id().toString();
        return "/gezin/zaak/" + id + "/" + which + (forAParent ? "?voor=" + parent : "");
    }

    private CaseId caseOf(Task task) {
        return CaseId.of((String) tasks.getVariable(task.getId(), "caseId"));
    }

    private Task withdrawn() {
        CaseId id = cases.begin("99AA00");
        var parent = families.getCase(id).family().guardians().get(0);
        consents.withdraw(id, Brin6.parse("99AA00"), PersonRef.of(parent.id()), clock.today(), "anna");
        return cases.task(id, "userTask_confirmReceipt");
    }

    private Task ofSomebodyAway() {
        colleagues.join("wim", "Wim", "begeleider");
        absences.report("wim", "bram", clock.today(), clock.today(), "wim");
        CaseId id = cases.beforeSchool("99AA00");
        play.start("anna", "handover", Answers.handover(id.toString(), "wim"));
        return cases.task(id, "userTask_informParents");
    }

    private String page(List<Thing> things) {
        Map<String, HttpPerson> browsers = new LinkedHashMap<>();
        Map<String, HttpPerson> modelers = new LinkedHashMap<>();
        PEOPLE.keySet().forEach(id -> {
            var stranger = HttpPerson.stranger(port);
            browsers.put(id, id.isEmpty() ? stranger : HttpPerson.inBrowser(port, id));
            modelers.put(id, id.isEmpty() ? stranger : HttpPerson.withBasicLogin(port, id, DemoUsers.PASSWORD));
        });
        var lines = new StringJoiner("\n", "", "\n");
        lines.add("# Who can do what");
        lines.add("");
        lines.add("Written by `AccessMatrixTest`, which tries every cell over HTTP; do not edit. `yes`: it works."
                + " `empty`: the call is answered, with nothing in it. A dot: refused.");
        lines.add("");
        lines.add(
                "The doors at the end are the whole of `AccessTable`, each tried with an id that does not exist: `yes` says"
                        + " that the call gets through to the engine, which then looks at its own rights.");
        lines.add("");
        lines.add("The family is Anna's, the child is at De Regenboog. The kinds of people: "
                + String.join(
                        ", ",
                        PEOPLE.entrySet().stream()
                                .map(person ->
                                        (person.getKey().isEmpty() ? "–" : person.getKey()) + " = " + person.getValue())
                                .toList())
                + ".");
        String kind = "";
        for (Thing thing : things) {
            if (!thing.kind().equals(kind)) {
                kind = thing.kind();
                lines.add("");
                lines.add("## " + kind);
                lines.add("");
                lines.add("| | – | "
                        + String.join(" | ", PEOPLE.keySet().stream().skip(1).toList()) + " |");
                lines.add("|---|" + "---|".repeat(PEOPLE.size()));
            }
            var cells = new StringJoiner(" | ", "| " + thing.what() + " | ", " |");
            PEOPLE.keySet()
                    .forEach(id -> cells.add(thing.tryAs(
                            id,
                            thing.path().startsWith(REST) || thing.method().equals("DEPLOY")
                                    ? modelers.get(id)
                                    : browsers.get(id))));
            lines.add(cells.toString());
        }
        return lines.toString();
    }

    private String latest(String process) {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult()
                .getId();
    }

    private static Thing get(String kind, String what, String path) {
        return new Thing(kind, what, "GET", path, null, Set.of(200));
    }

    private static Thing post(String kind, String what, String path, String body) {
        return new Thing(kind, what, "POST", path, body, Set.of(200, 204));
    }

    private static Thing put(String kind, String what, String path, String body) {
        return new Thing(kind, what, "PUT", path, body, Set.of(200, 204));
    }

    private static Thing delete(String kind, String what, String path) {
        return new Thing(kind, what, "DELETE", path, null, Set.of(200, 204));
    }

    /**
     * One row: a request, and the answers that mean that it was carried out.
     *
     * @param reached for a request that is broken on purpose: it was let through, and then found wrong; null for whatever
     *     the engine answers behind the table of doors
     */
    private record Thing(String kind, String what, String method, String path, String body, Set<Integer> reached) {

        Thing reached(Integer... statuses) {
            return new Thing(kind, what, method, path, body, Set.of(statuses));
        }

        /** Refused by the {@link AccessTable}, which says so in Dutch; the engine's own refusals are in English. */
        private boolean stoppedAtTheDoor(HttpResponse<String> answer) {
            boolean toLogin = answer.headers().firstValue("Location").orElse("").endsWith("/login");
            boolean refused = answer.statusCode() == 403
                    && (!path.contains("/api/") || answer.body().contains("U mag dit niet doen of zien."));
            return toLogin || answer.statusCode() == 401 || refused;
        }

        String tryAs(String me, HttpPerson person) {
            HttpResponse<String> answer = method.equals("DEPLOY")
                    ? person.deploy("matrix", Map.of("page.html", "<p>"))
                    : person.send(
                            method,
                            path.replace("{me}", me.isEmpty() ? "anna" : me),
                            body == null ? null : "application/json",
                            body == null ? null : body.replace("{me}", me));
            if (reached == null) {
                return stoppedAtTheDoor(answer) ? "·" : "yes";
            }
            if (!reached.contains(answer.statusCode())) {
                return "·";
            }
            String text = answer.body().strip();
            // How much a whole list holds depends on what other tests left in it.
            boolean nothing = text.equals("[]") || text.contains("\"count\":0");
            return nothing && !path.endsWith("/count") ? "empty" : "yes";
        }
    }
}
