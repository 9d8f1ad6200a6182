package nl.ruggensteun.process;

import java.time.Clock;
import java.time.LocalDate;
import nl.ruggensteun.disclosure.Disclosures;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.family.ChildCase;
import nl.ruggensteun.family.Families;
import nl.ruggensteun.family.SafetyProfile;
import nl.ruggensteun.platform.hardening.ProcessBean;
import nl.ruggensteun.school.School;
import nl.ruggensteun.school.Schools;
import org.springframework.stereotype.Component;

/** What diagrams and decision tables may ask about a case, as {@code ${caseFacts.…}}: facts of today, no names. */
@ProcessBean
@Component
public class CaseFacts {

    private final Families families;
    private final Schools schools;
    private final Disclosures disclosures;
    private final Clock clock;

    CaseFacts(Families families, Schools schools, Disclosures disclosures, Clock clock) {
        this.families = families;
        this.schools = schools;
        this.disclosures = disclosures;
        this.clock = clock;
    }

    /** The child's age in whole years today. */
    public int age(String caseId) {
        return get(caseId).child().ageOn(LocalDate.now(clock));
    }

    /** PRIMARY, SPECIAL, SECONDARY, or NONE for a child without a school. */
    public String schoolType(String caseId) {
        return get(caseId)
                .brin6()
                .flatMap(schools::find)
                .map(School::type)
                .map(Enum::name)
                .orElse("NONE");
    }

    /** RESIDENTIAL or OUTREACH. */
    public String supportForm(String caseId) {
        return get(caseId).family().supportForm().name();
    }

    /** Whether there is any reason for care. Nothing recorded counts as one. */
    public boolean safetyFlag(String caseId) {
        return get(caseId).family().safetyProfile().map(SafetyProfile::flag).orElse(true);
    }

    public boolean parentsApart(String caseId) {
        return get(caseId)
                .family()
                .safetyProfile()
                .map(SafetyProfile::parentsApart)
                .orElse(true);
    }

    /** THE rule of {@code disclosure}, for the child's present school. */
    public boolean mayShare(String caseId) {
        ChildCase childCase = get(caseId);
        return childCase
                .brin6()
                .map(school -> disclosures.mayShare(childCase.id(), school))
                .orElse(false);
    }

    private ChildCase get(String caseId) {
        return families.getCase(CaseId.of(caseId));
    }
}
