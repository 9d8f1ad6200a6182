package nl.ruggensteun.process;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.Optional;
import nl.ruggensteun.family.ChildCase;
import nl.ruggensteun.family.Families;
import nl.ruggensteun.platform.hardening.ProcessBean;
import nl.ruggensteun.school.Brin6;
import nl.ruggensteun.specialcase.SpecialCaseId;
import nl.ruggensteun.specialcase.SpecialCases;
import org.springframework.stereotype.Component;

/** What diagrams may ask about a special case, as {@code ${specialCase.…}}: facts of this moment. */
@ProcessBean
@Component("specialCase")
public class SpecialCaseExpressions {

    /** The day begins when the school does. */
    private static final LocalTime SCHOOL_BEGINS = LocalTime.of(8, 0);

    private final SpecialCases cases;
    private final Families families;
    private final CaseCalendar calendar;
    private final Clock clock;

    SpecialCaseExpressions(SpecialCases cases, Families families, CaseCalendar calendar, Clock clock) {
        this.cases = cases;
        this.families = families;
        this.calendar = calendar;
        this.clock = clock;
    }

    public boolean consentValid(String specialCaseId) {
        return cases.consentValid(SpecialCaseId.of(specialCaseId));
    }

    public boolean parentsTellThemselves(String specialCaseId) {
        return cases.get(SpecialCaseId.of(specialCaseId)).parentsTellThemselves();
    }

    /** The begeleider asked that somebody of the family may read of it, and nobody decided yet. */
    public boolean releaseAsked(String specialCaseId) {
        return cases.get(SpecialCaseId.of(specialCaseId)).familyReading().isWaiting();
    }

    public boolean exceptionAllowed(String specialCaseId) {
        return cases.exceptionAllowed(SpecialCaseId.of(specialCaseId));
    }

    /** The child's school is closed today, for longer than a weekend (E-13). False without a school. */
    public boolean schoolClosed(String specialCaseId) {
        return school(specialCaseId)
                .filter(school -> calendar.isClosedForLong(LocalDate.now(clock), school))
                .isPresent();
    }

    /** When the child's school opens again; now when it is open, or when there is no school to wait for. */
    public Date firstSchoolDay(String specialCaseId) {
        LocalDate today = LocalDate.now(clock);
        Instant opens = school(specialCaseId)
                .map(school -> calendar.firstSchoolDay(today, school))
                .filter(today::isBefore)
                .map(day -> day.atTime(SCHOOL_BEGINS).atZone(clock.getZone()).toInstant())
                .orElseGet(clock::instant);
        return Date.from(opens);
    }

    private Optional<Brin6> school(String specialCaseId) {
        return families.findCase(cases.get(SpecialCaseId.of(specialCaseId)).caseId())
                .flatMap(ChildCase::brin6);
    }
}
