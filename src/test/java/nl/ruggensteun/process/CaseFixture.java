package nl.ruggensteun.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import nl.ruggensteun.demo.Answers;
import nl.ruggensteun.demo.Play;
import nl.ruggensteun.disclosure.Disclosures;
import nl.ruggensteun.family.Families;
import nl.ruggensteun.family.FamilyId;
import nl.ruggensteun.support.DatabaseTables;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Brings a family to a given point of its case, through the same forms as people do, so that a test says only what is
 * special about it. Every call makes a family of its own.
 */
public final class CaseFixture {

    public static final String ANNA = "anna";
    public static final String REGENBOOG = "99AA00";
    public static final String KOMPAS = "99BB00";

    final Play play;
    final Families families;
    final Disclosures disclosures;
    final RuntimeService runtime;
    final TaskService tasks;
    final HistoryService history;
    final ManagementService jobs;
    final Hands hands;
    private final Clock clock;
    private final DataSource database;

    @Autowired
    CaseFixture(
            Play play,
            Families families,
            Disclosures disclosures,
            RuntimeService runtime,
            TaskService tasks,
            HistoryService history,
            ManagementService jobs,
            Clock clock,
            DataSource database) {
        this(play, families, disclosures, runtime, tasks, history, jobs, clock, database, Hands.of(play));
    }

    private CaseFixture(
            Play play,
            Families families,
            Disclosures disclosures,
            RuntimeService runtime,
            TaskService tasks,
            HistoryService history,
            ManagementService jobs,
            Clock clock,
            DataSource database,
            Hands hands) {
        this.play = play;
        this.families = families;
        this.disclosures = disclosures;
        this.runtime = runtime;
        this.tasks = tasks;
        this.history = history;
        this.jobs = jobs;
        this.clock = clock;
        this.database = database;
        this.hands = hands;
    }

    /** The same, with forms handed in another way. */
    public CaseFixture by(Hands others) {
        return new CaseFixture(play, families, disclosures, runtime, tasks, history, jobs, clock, database, others);
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** A family that came in today; Ruggensteun is to be explained. */
    public FamilyInPlay registered() {
        return registered(Answers.familyRegistered(today()));
    }

    /** A family that came in today with these answers. */
    public FamilyInPlay registered(Map<String, Object> answers) {
        String instance = hands.start(ANNA, "intake", answers);
        return new FamilyInPlay(
                this,
                FamilyId.of(history.createHistoricProcessInstanceQuery()
                        .processInstanceId(instance)
                        .singleResult()
                        .getBusinessKey()));
    }

    /** The family of a closed case comes back today, reported by this begeleider; Ruggensteun is to be explained. */
    public FamilyInPlay returned(String begeleider, CaseInPlay earlier) {
        String instance = hands.start(
                begeleider,
                "familyReturn",
                Answers.familyReturned(
                        earlier.get().family().number(), earlier.get().child().birthDate(), today()));
        return new FamilyInPlay(
                this,
                FamilyId.of(history.createHistoricProcessInstanceQuery()
                        .processInstanceId(instance)
                        .singleResult()
                        .getBusinessKey()));
    }

    /** The new file of a family that came back. */
    public FamilyInPlay returnOf(CaseInPlay earlier) {
        List<String> found = new ArrayList<>();
        new DatabaseTables(database)
                .query(
                        "select cast(id as varchar(36)) from rs_family_family where cast(returned_from as varchar(36)) = '"
                                + earlier.get().familyId() + "'",
                        row -> found.add(row.getString(1)));
        return new FamilyInPlay(this, FamilyId.of(found.get(0)));
    }

    /** A family of two parents with these children; their schools are to be recorded. */
    @SafeVarargs
    public final FamilyInPlay safe(Map<String, Object>... children) {
        return registered()
                .anna("userTask_explainRuggensteun", Answers.explained())
                .anna("userTask_recordFamily", Answers.family(List.of("Mila Voorbeeld", "Daan Voorbeeld"), children))
                .anna("userTask_recordSafety", Answers.safe());
    }

    /** The intake is done: each child has a case, at the first question for consent. */
    public FamilyInPlay family(ChildAt... children) {
        FamilyInPlay family = safe(Arrays.stream(children).map(ChildAt::child).toArray(CaseFixture::answers));
        for (ChildAt child : children) {
            family.recordSchool(child.school());
        }
        return family;
    }

    /** One child of eight whose two parents have gezag, at De Regenboog, at the first question for consent. */
    public CaseInPlay one() {
        return family(at(REGENBOOG, child("Sam", 8))).theCase(0);
    }

    /** A child whose two parents have gezag; its birthday is today. */
    public Map<String, Object> child(String firstName, int age) {
        return Answers.child(firstName, "Voorbeeld", today().minusYears(age), "1", "2");
    }

    /** The background steps of a case that another case set in motion. */
    public void runJobs(CaseInPlay theCase) {
        play.runJobs(theCase.key());
    }

    /** Whether the child's school may know of it now. */
    public boolean mayShare(CaseInPlay theCase) {
        return theCase.get()
                .brin6()
                .filter(school -> disclosures.mayShare(theCase.id(), school))
                .isPresent();
    }

    /** The mails about this case go out. */
    public void sendMails(CaseInPlay theCase) {
        List<String> waiting = new ArrayList<>();
        new DatabaseTables(database)
                .query(
                        "select cast(id as varchar(36)) from rs_notification where cast(case_id as varchar(36)) = '"
                                + theCase.key() + "'",
                        row -> waiting.add(row.getString(1)));
        waiting.forEach(play::runJobs);
    }

    /** How many messages to any school about this case may still be sent. */
    public long waitingForSchool(CaseInPlay theCase) {
        return count("brin6 is not null and status in ('QUEUED', 'FAILED') and cast(case_id as varchar(36)) = '"
                + theCase.key() + "'");
    }

    /** How many messages of this kind there are, about whatever. */
    public long messages(String template) {
        return count("template = '" + template + "'");
    }

    private long count(String where) {
        long[] count = {0};
        new DatabaseTables(database)
                .query("select count(*) from rs_notification where " + where, row -> count[0] = row.getLong(1));
        return count[0];
    }

    /** How many messages to any school wait or left, about this case. */
    public long mailsToSchool(CaseInPlay theCase) {
        return count("brin6 is not null and cast(case_id as varchar(36)) = '" + theCase.key() + "'");
    }

    /** Somebody reports a data breach. */
    public BreachInPlay breach(String user, Map<String, Object> answers) {
        String instance = hands.start(user, "dataBreach", answers);
        return new BreachInPlay(
                this,
                history.createHistoricProcessInstanceQuery()
                        .processInstanceId(instance)
                        .singleResult()
                        .getBusinessKey());
    }

    /** What staff tell this task apart by, in their lists. */
    public String label(Task task) {
        return (String) tasks.getVariableLocal(task.getId(), Variables.DOSSIER);
    }

    public Hands hands() {
        return hands;
    }

    public static ChildAt at(String brin6, Map<String, Object> child) {
        return new ChildAt(child, Answers.attends(brin6));
    }

    public static ChildAt without(Map<String, Object> child) {
        return new ChildAt(child, Answers.noSchool());
    }

    /** @param school the answers about the child's school */
    public record ChildAt(Map<String, Object> child, Map<String, Object> school) {}

    @SuppressWarnings("unchecked")
    private static Map<String, Object>[] answers(int size) {
        return new Map[size];
    }
}
