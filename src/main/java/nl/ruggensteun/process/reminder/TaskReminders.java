package nl.ruggensteun.process.reminder;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.ruggensteun.calendar.DayUnit;
import nl.ruggensteun.disclosure.SharePermit;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.notification.Outbox;
import nl.ruggensteun.notification.ReminderLog;
import nl.ruggensteun.notification.ReminderLog.Given;
import nl.ruggensteun.notification.Template;
import nl.ruggensteun.platform.identity.Groups;
import nl.ruggensteun.process.CaseCalendar;
import nl.ruggensteun.process.SchoolTasks;
import nl.ruggensteun.process.TargetDate;
import nl.ruggensteun.process.TargetDateTable;
import nl.ruggensteun.process.TargetDates;
import nl.ruggensteun.process.Variables;
import nl.ruggensteun.school.Brin6;
import nl.ruggensteun.school.Schools;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/**
 * Who hears what about one task past its target date, each once and on different days:
 *
 * <ol>
 *   <li>who has the ball: the assignee, or everybody at the school (a claimed task may lie with somebody who is ill);
 *   <li>some days later, as the table says: the achtervang of the school, or the team of the shelter. A task that nobody
 *       at the school took up goes to the achtervang after {@value #SILENCE} school days at the latest (E-11);
 *   <li>{@value #SILENCE} school days later, for a task of a school: the begeleider, who calls the directie. Without an
 *       achtervang that is already the second step;
 *   <li>{@value #SILENCE} school days later again: the kwartiermakers.
 * </ol>
 *
 * A child without a school is not forgotten after that: the begeleider hears of it again every time as many days pass as
 * lie between the first two (E-09).
 *
 * Schools hear nothing on a day that is no school day for them (E-13), the shelter nothing on a day off.
 */
@Component
class TaskReminders {

    static final int SILENCE = 5;

    private static final Set<String> NEVER_FORGOTTEN = Set.of("ruggensteun.userTask_arrangeSchool");

    private final TaskService tasks;
    private final TargetDateTable targetDates;
    private final CaseCalendar calendar;
    private final SchoolTasks schoolTasks;
    private final Schools schools;
    private final Outbox outbox;
    private final ReminderLog log;
    private final Clock clock;

    TaskReminders(
            TaskService tasks,
            TargetDateTable targetDates,
            CaseCalendar calendar,
            SchoolTasks schoolTasks,
            Schools schools,
            Outbox outbox,
            ReminderLog log,
            Clock clock) {
        this.tasks = tasks;
        this.targetDates = targetDates;
        this.calendar = calendar;
        this.schoolTasks = schoolTasks;
        this.schools = schools;
        this.outbox = outbox;
        this.log = log;
        this.clock = clock;
    }

    /** Gives at most one reminder. */
    void remind(Task task) {
        LocalDate today = LocalDate.now(clock);
        var late = LateTask.of(task, tasks);
        boolean day = late.school()
                .map(school -> calendar.isSchoolDay(today, school))
                .orElseGet(() -> calendar.isWorkingDay(today));
        Optional<Given> last = log.last(task.getId());
        if (!day || last.filter(given -> !given.on().isBefore(today)).isPresent()) {
            return;
        }
        int level = last.map(Given::level).orElse(0) + 1;
        if (today.isAfter(deadline(late, level)) && give(late, level)) {
            log.given(task.getId(), level, today);
        }
    }

    /** The last day before the reminder of this level. */
    private LocalDate deadline(LateTask late, int level) {
        LocalDate due = LocalDate.ofInstant(late.task().getDueDate().toInstant(), clock.getZone());
        if (level == 1) {
            return due;
        }
        TargetDate target = targetDates.of(late.step());
        if (isNeverForgotten(late)) {
            return calendar.add(due, target.backupAfter() * (level - 1), target.unit(), late.caseSchool());
        }
        LocalDate backup = backupDay(late, due, target);
        return calendar.add(backup, SILENCE * (level - 2), DayUnit.SCHOOL_DAYS, late.caseSchool());
    }

    private LocalDate backupDay(LateTask late, LocalDate due, TargetDate target) {
        LocalDate backup = calendar.add(due, target.backupAfter(), target.unit(), late.caseSchool());
        if (late.school().isEmpty() || late.task().getAssignee() != null) {
            return backup;
        }
        LocalDate unclaimed = calendar.add(due, SILENCE, DayUnit.SCHOOL_DAYS, late.caseSchool());
        return unclaimed.isBefore(backup) ? unclaimed : backup;
    }

    private boolean give(LateTask late, int level) {
        return late.school().isPresent() ? giveToSchool(late, late.school().get(), level) : giveToShelter(late, level);
    }

    private boolean giveToSchool(LateTask late, Brin6 school, int level) {
        Optional<SharePermit> permit = late.caseId().flatMap(id -> schoolTasks.permit(id, school));
        if (permit.isEmpty()) {
            return false;
        }
        boolean hasBackup = schools.find(school)
                .flatMap(found -> found.contactsOn(LocalDate.now(clock)).backup())
                .filter(backup -> backup.email() != null && !backup.email().isBlank())
                .isPresent();
        if (level == 1) {
            outbox.toSchool(permit.get(), Template.REMINDER, late.task().getId());
        } else if (level == 2 && hasBackup) {
            outbox.toSchoolBackup(
                    permit.get(), Template.REMINDER_BACKUP, late.task().getId());
        } else {
            return giveToWhoWaits(late, hasBackup ? level : level + 1);
        }
        return true;
    }

    /** @param level as if the school has an achtervang */
    private boolean giveToWhoWaits(LateTask late, int level) {
        CaseId about = late.caseId().orElse(null);
        if (level == 3) {
            late.begeleider().ifPresent(user -> outbox.toUser(user, Template.NO_ANSWER, about, null));
        } else if (level == 4) {
            outbox.toTeam(Groups.KWARTIERMAKER, Template.NO_ANSWER, about, null);
        }
        return level <= 4;
    }

    private boolean giveToShelter(LateTask late, int level) {
        CaseId about = late.caseId().orElse(null);
        String assignee = late.task().getAssignee();
        if (level == 1 && assignee != null) {
            outbox.toUser(assignee, Template.REMINDER, about, late.task().getId());
        } else if (level == 1 && late.team().isPresent()) {
            outbox.toTeam(
                    late.team().get(), Template.REMINDER, about, late.task().getId());
        } else if (level <= 2) {
            outbox.toTeam(late.team().orElse(Groups.BEGELEIDER), Template.REMINDER_TEAM, about, null);
        } else if (isNeverForgotten(late) && assignee != null) {
            outbox.toUser(assignee, Template.REMINDER, about, late.task().getId());
        } else {
            return false;
        }
        return true;
    }

    private static boolean isNeverForgotten(LateTask late) {
        return NEVER_FORGOTTEN.contains(late.step());
    }

    /**
     * A task with what decides who hears of it.
     *
     * @param school the school that has the task; empty for a task of the shelter
     * @param caseSchool the school of the child, on whose days the target date counts
     * @param team the group of the shelter that may do the task, if it names one
     */
    private record LateTask(
            Task task,
            Optional<Brin6> school,
            Optional<Brin6> caseSchool,
            Optional<String> team,
            Optional<CaseId> caseId,
            Optional<String> begeleider) {

        static LateTask of(Task task, TaskService tasks) {
            Map<String, Object> variables =
                    tasks.getVariables(task.getId(), List.of(Variables.CASE_ID, Variables.BRIN6, Variables.BEGELEIDER));
            List<IdentityLink> candidates = tasks.getIdentityLinksForTask(task.getId());
            Optional<Brin6> school = SchoolTasks.schoolOf(candidates);
            return new LateTask(
                    task,
                    school,
                    school.or(() -> text(variables, Variables.BRIN6).map(Brin6::new)),
                    candidates.stream()
                            .map(IdentityLink::getGroupId)
                            .filter(group -> group != null)
                            .findFirst(),
                    text(variables, Variables.CASE_ID).map(CaseId::of),
                    text(variables, Variables.BEGELEIDER));
        }

        /** How the table of target dates names it. */
        String step() {
            return TargetDates.step(task.getProcessDefinitionId(), task.getTaskDefinitionKey());
        }

        private static Optional<String> text(Map<String, Object> variables, String name) {
            return Optional.ofNullable((String) variables.get(name));
        }
    }
}
