package nl.ruggensteun.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.ruggensteun.childtalk.ChildTalks;
import nl.ruggensteun.consent.Consent;
import nl.ruggensteun.consent.ConsentStatus;
import nl.ruggensteun.consent.Consents;
import nl.ruggensteun.disclosure.Disclosures;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.family.ChildCase;
import nl.ruggensteun.family.Families;
import nl.ruggensteun.family.SafetyProfile;
import nl.ruggensteun.meeting.Meetings;
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
    private final Consents consents;
    private final ChildTalks talks;
    private final Meetings meetings;
    private final Clock clock;

    CaseFacts(
            Families families,
            Schools schools,
            Disclosures disclosures,
            Consents consents,
            ChildTalks talks,
            Meetings meetings,
            Clock clock) {
        this.families = families;
        this.schools = schools;
        this.disclosures = disclosures;
        this.consents = consents;
        this.talks = talks;
        this.meetings = meetings;
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

    /** The school has the form of the consent that runs, and named whom to call. */
    public boolean schoolConfirmed(String caseId) {
        return running(caseId).flatMap(Consent::confirmedBy).isPresent();
    }

    /** Shelter and school talked with the child under the consent that runs, and the form is filed. */
    public boolean talksDone(String caseId) {
        return running(caseId)
                .filter(consent -> consent.filedAtShelterOn().isPresent()
                        && talks.bothHeldSince(consent.caseId(), consent.requestedAt()))
                .isPresent();
    }

    /** The startgesprek under the consent that runs is behind us: held, or not needed. */
    public boolean startgesprekDone(String caseId) {
        return running(caseId)
                .filter(consent -> meetings.startgesprekDone(consent.caseId(), consent.brin6(), consent.requestedAt()))
                .isPresent();
    }

    /** The family left without notice; nobody can be asked or told (E-14). */
    public boolean familyGone(String caseId) {
        return get(caseId).family().leftOn().isPresent();
    }

    private Optional<Consent> running(String caseId) {
        ChildCase childCase = get(caseId);
        return consents.current(childCase.id())
                .filter(consent ->
                        childCase.brin6().filter(consent.brin6()::equals).isPresent()
                                && consents.status(consent.id()) == ConsentStatus.VALID);
    }

    /** The child's present school knows of the child, and may know now. */
    public boolean schoolKnows(String caseId) {
        ChildCase childCase = get(caseId);
        return childCase
                .brin6()
                .filter(school -> disclosures.schoolSees(childCase.id(), school))
                .isPresent();
    }

    private ChildCase get(String caseId) {
        return families.getCase(CaseId.of(caseId));
    }
}
