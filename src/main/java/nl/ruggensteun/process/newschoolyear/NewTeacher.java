package nl.ruggensteun.process.newschoolyear;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.ruggensteun.calendar.Holiday;
import nl.ruggensteun.disclosure.DisclosureRecord;
import nl.ruggensteun.disclosure.Disclosures;
import nl.ruggensteun.disclosure.SharedThing;
import nl.ruggensteun.family.ChildCase;
import nl.ruggensteun.family.Families;
import nl.ruggensteun.family.OccasionKind;
import nl.ruggensteun.process.CaseCalendar;
import nl.ruggensteun.process.SideTask;
import nl.ruggensteun.school.Brin6;
import org.springframework.stereotype.Component;

/**
 * "Vertel de nieuwe leerkracht van de afspraken": from the first school day after the summer, for a school that sees the
 * child and got the form before the summer. A school that got it later told the teacher of this year already.
 */
@Component
class NewTeacher implements SideTask {

    /** Later than this, in calendar days after the first school day, the new teacher knows the child. */
    private static final int STILL_NEW_DAYS = 60;

    private final Families families;
    private final Disclosures disclosures;
    private final CaseCalendar calendar;
    private final Clock clock;

    NewTeacher(Families families, Disclosures disclosures, CaseCalendar calendar, Clock clock) {
        this.families = families;
        this.disclosures = disclosures;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public String process() {
        return "newSchoolYear";
    }

    @Override
    public String box() {
        return "userTask_tellNewTeacher";
    }

    @Override
    public String startedBy() {
        return "newTeacher";
    }

    @Override
    public List<ChildCase> candidates() {
        return families.schoolsOfOpenCases().stream()
                .filter(school -> newYear(school).isPresent())
                .flatMap(school -> families.openCasesAt(school).stream())
                .toList();
    }

    @Override
    public boolean isNeeded(ChildCase childCase) {
        return childCase
                .brin6()
                .filter(school -> disclosures.schoolSees(childCase.id(), school))
                .filter(school -> isNeeded(childCase, school))
                .isPresent();
    }

    /** The first of August of the school year of today; by the month where the holidays are not known. */
    LocalDate schoolYear(Brin6 school) {
        return calendar.summerBefore(LocalDate.now(clock), school)
                .map(Holiday::schoolYearAfter)
                .orElseGet(() -> LocalDate.now(clock)
                        .minusMonths(Month.JULY.getValue())
                        .withMonth(Month.AUGUST.getValue())
                        .withDayOfMonth(1));
    }

    private boolean isNeeded(ChildCase childCase, Brin6 school) {
        return newYear(school)
                .filter(summer -> !childCase.isDone(OccasionKind.NEW_TEACHER, summer.schoolYearAfter()))
                .filter(summer -> toldOn(childCase, school)
                        .filter(summer.first()::isAfter)
                        .isPresent())
                .isPresent();
    }

    /** The summer after which the teachers of this school are still new; empty when that is over. */
    private Optional<Holiday> newYear(Brin6 school) {
        LocalDate today = LocalDate.now(clock);
        return calendar.summerBefore(today, school).filter(summer -> isStart(today, summer, school));
    }

    private boolean isStart(LocalDate today, Holiday summer, Brin6 school) {
        LocalDate first = calendar.firstSchoolDay(summer.last().plusDays(1), school);
        return !today.isBefore(first) && !today.isAfter(first.plusDays(STILL_NEW_DAYS));
    }

    /** The last day on which this school got the form. */
    private Optional<LocalDate> toldOn(ChildCase childCase, Brin6 school) {
        return disclosures.of(childCase.id()).stream()
                .filter(shared -> shared.what() == SharedThing.CONSENT_FORM
                        && shared.school().equals(school))
                .map(DisclosureRecord::sharedAt)
                .max(Comparator.naturalOrder())
                .map(this::day);
    }

    private LocalDate day(Instant moment) {
        return moment.atZone(clock.getZone()).toLocalDate();
    }
}
