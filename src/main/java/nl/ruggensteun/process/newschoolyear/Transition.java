package nl.ruggensteun.process.newschoolyear;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.ruggensteun.calendar.Holiday;
import nl.ruggensteun.disclosure.Disclosures;
import nl.ruggensteun.family.ChildCase;
import nl.ruggensteun.family.Enrolment;
import nl.ruggensteun.family.Families;
import nl.ruggensteun.family.OccasionKind;
import nl.ruggensteun.process.CaseCalendar;
import nl.ruggensteun.process.SideTask;
import nl.ruggensteun.school.Brin6;
import nl.ruggensteun.school.School;
import nl.ruggensteun.school.SchoolType;
import nl.ruggensteun.school.Schools;
import org.springframework.stereotype.Component;

/**
 * "Bespreek de overstap": in the last four weeks before the summer, for a child in group 8 whose primary school sees it.
 * The begeleider rounds off there while somebody can still be reached (E-09).
 */
@Component
class Transition implements SideTask {

    private static final int WEEKS_BEFORE = 4;

    /** "8", "8a", "groep 8", "groep 7/8". */
    private static final Pattern GROUP_8 = Pattern.compile("(?i)(.*\\D)?8\\s*[a-z]?");

    private final Families families;
    private final Disclosures disclosures;
    private final Schools schools;
    private final CaseCalendar calendar;
    private final Clock clock;

    Transition(Families families, Disclosures disclosures, Schools schools, CaseCalendar calendar, Clock clock) {
        this.families = families;
        this.disclosures = disclosures;
        this.schools = schools;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public String process() {
        return "newSchoolYear";
    }

    @Override
    public String box() {
        return "userTask_discussTransition";
    }

    @Override
    public String startedBy() {
        return "lastSchoolWeeks";
    }

    @Override
    public List<ChildCase> candidates() {
        return families.schoolsOfOpenCases().stream()
                .filter(school -> isPrimary(school) && summerNearby(school).isPresent())
                .flatMap(school -> families.openCasesAt(school).stream())
                .toList();
    }

    @Override
    public boolean isNeeded(ChildCase childCase) {
        Optional<Enrolment> enrolment = childCase.child().enrolment();
        return enrolment.flatMap(Enrolment::groupName).filter(this::isGroup8).isPresent()
                && enrolment
                        .map(Enrolment::brin6)
                        .filter(school -> isPrimary(school) && disclosures.schoolSees(childCase.id(), school))
                        .flatMap(this::summerNearby)
                        .filter(summer -> !childCase.isDone(OccasionKind.LEAVING_PRIMARY, summer.schoolYearAfter()))
                        .isPresent();
    }

    /** The summer after which the child goes to another school; empty when it is not near. */
    Optional<Holiday> summerNearby(Brin6 school) {
        LocalDate today = LocalDate.now(clock);
        return calendar.summerAfter(today, school)
                .filter(summer -> !today.isBefore(summer.first().minusWeeks(WEEKS_BEFORE)));
    }

    private boolean isGroup8(String groupName) {
        return GROUP_8.matcher(groupName.strip()).matches();
    }

    private boolean isPrimary(Brin6 school) {
        return schools.find(school)
                .map(School::type)
                .filter(SchoolType.PRIMARY::equals)
                .isPresent();
    }
}
