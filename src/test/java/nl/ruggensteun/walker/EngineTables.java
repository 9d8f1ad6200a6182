package nl.ruggensteun.walker;

import java.sql.Timestamp;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

/**
 * What runs for some business keys, read from the tables past every right, in an order that does not depend on random
 * ids. First the instances, then what is in them: in one query H2 would read the tables of all tests.
 */
final class EngineTables {

    private static final String TASKS =
            """
            select t.id_ id, t.task_def_key_ box, t.proc_def_id_ definition, t.assignee_ assignee, t.due_date_ due,
              p.business_key_ business_key, d.text_ dossier, s.text_ signer, c.text_ case_id
            from act_ru_task t join act_ru_execution p on p.id_ = t.proc_inst_id_
            left join act_ru_variable d on d.task_id_ = t.id_ and d.name_ = 'dossier'
            left join act_ru_variable s on s.task_id_ = t.id_ and s.name_ = 'signer'
            left join act_ru_variable c on c.execution_id_ = t.proc_inst_id_ and c.name_ = 'caseId' and c.task_id_ is null
            where t.proc_inst_id_ in (:instances)""";

    private static final String JOBS =
            """
            select j.id_ id, j.type_ type, j.duedate_ due, j.retries_ retries, j.process_def_key_ process,
              d.act_id_ box, p.business_key_ business_key
            from act_ru_job j left join act_ru_execution p on p.id_ = j.process_instance_id_
            left join act_ru_jobdef d on d.id_ = j.job_def_id_""";

    private static final String NOTIFICATIONS =
            """
            select id, case_id, brin6, recipient_kind, recipient_id, template, status
            from rs_notification where case_id is null or case_id in (:cases)""";

    private final NamedParameterJdbcTemplate database;

    EngineTables(NamedParameterJdbcTemplate database) {
        this.database = database;
    }

    List<OpenTask> tasks(List<String> keys) {
        List<String> instances = instances(keys);
        if (instances.isEmpty()) {
            return List.of();
        }
        Map<String, List<String>> groups = database
                .queryForList(
                        """
                        select l.task_id_ task, l.group_id_ group_id from act_ru_identitylink l
                        join act_ru_task t on t.id_ = l.task_id_
                        where t.proc_inst_id_ in (:instances) and l.group_id_ is not null order by l.group_id_""",
                        Map.of("instances", instances))
                .stream()
                .collect(Collectors.groupingBy(
                        row -> (String) row.get("task"),
                        Collectors.mapping(row -> (String) row.get("group_id"), Collectors.toList())));
        return database
                .query(TASKS, Map.of("instances", instances), (row, number) -> {
                    String definition = row.getString("definition");
                    return new OpenTask(
                            row.getString("id"),
                            row.getString("business_key"),
                            definition.split(":")[0],
                            definition,
                            row.getString("box"),
                            row.getString("dossier") + "/" + row.getString("signer"),
                            row.getString("case_id"),
                            row.getString("assignee"),
                            row.getTimestamp("due"),
                            groups.getOrDefault(row.getString("id"), List.of()));
                })
                .stream()
                .sorted(Comparator.comparing((OpenTask task) -> place(task.key(), keys))
                        .thenComparing(OpenTask::step)
                        .thenComparing(OpenTask::about))
                .toList();
    }

    List<WaitingJob> jobs(List<String> keys) {
        List<String> instances = instances(keys);
        return instances.isEmpty() ? List.of() : jobs("j.process_instance_id_ in (:instances)", instances, keys);
    }

    /** What the clock starts, and what runs because of it: about no case. */
    List<WaitingJob> dailyJobs() {
        return jobs("p.business_key_ is null and j.type_ in ('timer', 'message')", List.of("-"), List.of()).stream()
                .filter(job -> job.process() != null)
                .toList();
    }

    private List<WaitingJob> jobs(String where, List<String> instances, List<String> keys) {
        return database
                .query(
                        JOBS + " where " + where,
                        Map.of("instances", instances),
                        (row, number) -> new WaitingJob(
                                row.getString("id"),
                                row.getString("business_key"),
                                row.getString("process"),
                                String.valueOf(row.getString("box")),
                                "timer".equals(row.getString("type")),
                                row.getTimestamp("due"),
                                row.getInt("retries")))
                .stream()
                .sorted(Comparator.comparing((WaitingJob job) -> place(job.key(), keys))
                        .thenComparing(WaitingJob::step)
                        .thenComparing(WaitingJob::due, Comparator.nullsFirst(Comparator.comparingLong(Date::getTime))))
                .toList();
    }

    private List<String> instances(List<String> keys) {
        return keys.isEmpty()
                ? List.of()
                : database.queryForList(
                        "select id_ from act_ru_execution where business_key_ in (:keys)",
                        Map.of("keys", keys),
                        String.class);
    }

    private static int place(String key, List<String> keys) {
        return key == null ? -1 : keys.indexOf(key);
    }

    /** The processes that run with this key, for example {@code ruggensteun}. */
    List<String> running(String key) {
        return database.queryForList(
                """
                        select d.key_ from act_ru_execution p join act_re_procdef d on d.id_ = p.proc_def_id_
                        where p.business_key_ = :key order by d.key_""",
                Map.of("key", key),
                String.class);
    }

    /** Messages about these cases, and those that are about none. */
    List<Message> messages(List<UUID> cases) {
        return database.query(
                NOTIFICATIONS,
                Map.of("cases", cases.isEmpty() ? List.of(new UUID(0, 0)) : cases),
                (row, number) -> new Message(
                        row.getString("id"),
                        row.getString("case_id"),
                        row.getString("brin6"),
                        row.getString("recipient_kind"),
                        row.getString("recipient_id"),
                        row.getString("template"),
                        row.getString("status")));
    }

    /** Whether a timer will send this message: to a school it leaves on a school day (E-13). */
    boolean waitsForASchoolDay(Message message) {
        return !database.queryForList(
                        """
                        select j.id_ from act_ru_job j join act_ru_variable v on v.proc_inst_id_ = j.process_instance_id_
                        where v.name_ = 'notificationId' and v.text_ = :id and j.type_ = 'timer' and j.retries_ > 0""",
                        Map.of("id", message.id()),
                        String.class)
                .isEmpty();
    }

    /** How often a text stands in the variables of the engine, beside the label of a case. */
    List<String> variablesWith(String text) {
        return database.queryForList(
                """
                select 'ACT_RU_VARIABLE.' || name_ from act_ru_variable where text_ like :text and name_ <> 'dossier'
                union all select 'ACT_HI_VARINST.' || name_ from act_hi_varinst where text_ like :text
                union all select 'ACT_HI_DETAIL.' || name_ from act_hi_detail where text_ like :text""",
                Map.of("text", "%" + text + "%"),
                String.class);
    }

    List<String> incidents() {
        return database.queryForList(
                """
                select i.id_ || ' ' || coalesce(i.activity_id_, '') || ': ' || coalesce(i.incident_msg_, '')
                from act_ru_incident i""",
                Map.of(),
                String.class);
    }

    /** @param key null for what is about no case */
    record WaitingJob(String id, String key, String process, String box, boolean timer, Timestamp due, int retries) {
        String step() {
            return process + "." + box;
        }
    }

    /** @param brin6 null for a message that is not about a case of a school */
    record Message(
            String id, String caseId, String brin6, String kind, String recipient, String template, String status) {
        boolean waits() {
            return status.equals("QUEUED") || status.equals("FAILED");
        }
    }
}
