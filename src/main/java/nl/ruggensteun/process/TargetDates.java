package nl.ruggensteun.process;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.Optional;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.family.ChildCase;
import nl.ruggensteun.family.Families;
import nl.ruggensteun.platform.hardening.ProcessBean;
import nl.ruggensteun.school.Brin6;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.stereotype.Component;

/** The target date of every user task: {@code camunda:dueDate="${targetDates.due(execution)}"}. */
@ProcessBean
@Component
public class TargetDates {

    /** A target date lasts until the end of the working day, in the Netherlands. */
    private static final LocalTime END_OF_DAY = LocalTime.of(17, 0);

    private final TargetDateTable table;
    private final CaseCalendar calendar;
    private final Families families;
    private final Clock clock;

    TargetDates(TargetDateTable table, CaseCalendar calendar, Families families, Clock clock) {
        this.table = table;
        this.calendar = calendar;
        this.families = families;
        this.clock = clock;
    }

    /** Counted from today by the table {@code targetDates}, on the days of the child's school. */
    public Date due(DelegateExecution execution) {
        String step = step(execution.getProcessDefinitionId(), execution.getCurrentActivityId());
        TargetDate target = table.of(step);
        LocalDate day = calendar.add(LocalDate.now(clock), target.days(), target.unit(), school(execution));
        return endOf(day);
    }

    /** The moment at which a task is due that belongs to this day. */
    public Date endOf(LocalDate day) {
        return Date.from(day.atTime(END_OF_DAY).atZone(clock.getZone()).toInstant());
    }

    /** How the table names a task. */
    public static String step(String processDefinitionId, String activityId) {
        return processDefinitionId.split(":")[0] + "." + activityId;
    }

    private Optional<Brin6> school(VariableScope scope) {
        if (scope.getVariable(Variables.BRIN6) instanceof String brin6) {
            return Optional.of(new Brin6(brin6));
        }
        if (scope.getVariable(Variables.CASE_ID) instanceof String caseId) {
            return families.findCase(CaseId.of(caseId)).flatMap(ChildCase::brin6);
        }
        return Optional.empty();
    }
}
