package nl.ruggensteun.reporting;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ruggensteun.calendar.DayUnit;
import nl.ruggensteun.calendar.SchoolCalendar;
import nl.ruggensteun.meeting.MeetingKind;
import nl.ruggensteun.meeting.MeetingMode;
import nl.ruggensteun.meeting.MeetingState;
import nl.ruggensteun.school.Brin6;
import nl.ruggensteun.school.Schools;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whether special cases end in a driegesprek, how soon, and who reports them (key figure K-12). A talk with the parents
 * apart, or with one of them, is held like any other (E-06); a talk without parents is no driegesprek. The numbers are
 * exact; {@link SmallestCell} writes them.
 */
@Service
@Transactional(readOnly = true)
public class SpecialCaseCounts {

    private final EntityManager database;
    private final Schools schools;
    private final SchoolCalendar calendar;

    SpecialCaseCounts(EntityManager database, Schools schools, SchoolCalendar calendar) {
        this.database = database;
        this.schools = schools;
        this.calendar = calendar;
    }

    /** Special cases rounded off on one of these days, both included. */
    public Closed closedBetween(LocalDate first, LocalDate last) {
        List<Boolean> bySchool = database.createQuery(
                        "select s.bySchool from SpecialCase s where s.closedOn between :first and :last", Boolean.class)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList();
        List<Integer> schoolDays = firstTalks(first, last).values().stream()
                .map(this::schoolDaysUntil)
                .toList();
        return new Closed(
                bySchool.size(), bySchool.stream().filter(Boolean::booleanValue).count(), schoolDays);
    }

    /** By special case: the first talk that was held between its report and its end. */
    private Map<UUID, Talk> firstTalks(LocalDate first, LocalDate last) {
        Map<UUID, Talk> talks = new LinkedHashMap<>();
        database.createQuery(
                        "select s.id, s.reportedOn, m.heldOn, m.brin6 from SpecialCase s"
                                + " join Meeting m on m.caseId = s.caseId"
                                + " where s.closedOn between :first and :last"
                                + " and m.kind = :kind and m.state = :held"
                                + " and (m.mode is null or m.mode <> :withoutParents)"
                                + " and m.heldOn between s.reportedOn and s.closedOn"
                                + " order by m.heldOn",
                        Object[].class)
                .setParameter("first", first)
                .setParameter("last", last)
                .setParameter("kind", MeetingKind.SPECIAL_CASE)
                .setParameter("held", MeetingState.HELD)
                .setParameter("withoutParents", MeetingMode.WITHOUT_PARENTS)
                .getResultList()
                .forEach(row -> talks.putIfAbsent(
                        (UUID) row[0], new Talk((LocalDate) row[1], (LocalDate) row[2], new Brin6((String) row[3]))));
        return talks;
    }

    private int schoolDaysUntil(Talk talk) {
        return schools.find(talk.school())
                .map(school -> calendar.between(
                        talk.reportedOn(), talk.heldOn(), DayUnit.SCHOOL_DAYS, school.region(), school.studyDays()))
                .orElseThrow();
    }

    private record Talk(LocalDate reportedOn, LocalDate heldOn, Brin6 school) {}

    /**
     * @param count how many were rounded off
     * @param bySchool how many of them a school reported
     * @param schoolDays one number for each that had a driegesprek: school days from the report to the talk
     */
    public record Closed(long count, long bySchool, List<Integer> schoolDays) {

        /** How many had a driegesprek. */
        public long withTalk() {
            return schoolDays.size();
        }
    }
}
