package nl.ruggensteun.process;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.ruggensteun.calendar.DayUnit;
import nl.ruggensteun.calendar.HolidayRegion;
import nl.ruggensteun.calendar.SchoolCalendar;
import nl.ruggensteun.school.Brin6;
import nl.ruggensteun.school.School;
import nl.ruggensteun.school.Schools;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * The target date of a task, as {@code ${targetDates.due(execution)}}: from the table {@code targetDates} that a
 * kwartiermaker edits, counted in the days that the table names and in the holidays of the child's school.
 */
@Component("targetDates")
public class TargetDates {

    private static final Logger LOG = LoggerFactory.getLogger(TargetDates.class);
    private static final String TABLE = "targetDates";
    private static final LocalTime END_OF_WORK = LocalTime.of(17, 0);
    private static final Target WITHOUT_ROW = new Target(5, DayUnit.WORKING_DAYS, 5);

    private final DecisionService decisions;
    private final SchoolCalendar calendar;
    private final Schools schools;
    private final HolidayRegion homeRegion;
    private final Clock clock;

    TargetDates(
            @Lazy DecisionService decisions,
            SchoolCalendar calendar,
            Schools schools,
            @Value("${ruggensteun.calendar.region:MIDDLE}") HolidayRegion homeRegion,
            Clock clock) {
        this.decisions = decisions;
        this.calendar = calendar;
        this.schools = schools;
        this.homeRegion = homeRegion;
        this.clock = clock;
    }

    /** Five in the afternoon of the target day, for the task that is being created. */
    public Date due(DelegateExecution execution) {
        String process = execution.getProcessDefinitionId().split(":")[0];
        Target target = of(process, execution.getCurrentActivityId());
        LocalDate day =
                add(LocalDate.now(clock), target.days(), target, school(execution.getVariable(Variables.BRIN6)));
        return Date.from(day.atTime(END_OF_WORK).atZone(clock.getZone()).toInstant());
    }

    /** The row of the table for one step; without one, five working days. */
    public Target of(String processKey, String activityId) {
        String step = processKey + "." + activityId;
        Map<String, Object> row = decisions
                .evaluateDecisionTableByKey(TABLE)
                .variables(Map.of("step", step))
                .evaluate()
                .getFirstResult();
        if (row == null) {
            LOG.warn("The table targetDates has no row for step {}; its target date is five working days", step);
            return WITHOUT_ROW;
        }
        return new Target(
                ((Number) row.get("days")).intValue(),
                DayUnit.valueOf((String) row.get("unit")),
                ((Number) row.get("backupAfter")).intValue());
    }

    /** The day that lies {@code days} units of this target after {@code from}, for this school or the home region. */
    public LocalDate add(LocalDate from, int days, Target target, Optional<School> school) {
        return calendar.add(
                from,
                days,
                target.unit(),
                school.map(School::region).orElse(homeRegion),
                school.map(School::studyDays).orElse(Set.of()));
    }

    private Optional<School> school(Object brin6) {
        return brin6 instanceof String code ? schools.find(Brin6.parse(code)) : Optional.empty();
    }

    /**
     * @param days from the day the task is created to its target date, in {@code unit}
     * @param backupAfter from the target date to the reminder of the achtervang or the team, in {@code unit}
     */
    public record Target(int days, DayUnit unit, int backupAfter) {}
}
