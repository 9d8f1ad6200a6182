package nl.ruggensteun.process;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.Optional;
import nl.ruggensteun.childtalk.ChildTalks;
import nl.ruggensteun.consent.Consent;
import nl.ruggensteun.consent.ConsentStatus;
import nl.ruggensteun.consent.Consents;
import nl.ruggensteun.disclosure.Disclosures;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.family.Child;
import nl.ruggensteun.family.ChildCase;
import nl.ruggensteun.family.Families;
import nl.ruggensteun.family.OccasionKind;
import nl.ruggensteun.family.SafetyProfile;
import nl.ruggensteun.meeting.Meetings;
import nl.ruggensteun.platform.hardening.ProcessBean;
import nl.ruggensteun.school.School;
import nl.ruggensteun.school.Schools;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What diagrams and decision tables may ask about a case, as {@code ${caseFacts.…}}: facts of today, no names. */
@ProcessBean
@Component
public class CaseFacts {

    private static final int SCHOOL_AGE = 4;

    /** A day that something depends on begins before people do. */
    private static final LocalTime MORNING = LocalTime.of(6, 0);

    private final Families families;
    private final Schools schools;
    private final Disclosures disclosures;
    private final Consents consents;
    private final ChildTalks talks;
    private final Meetings meetings;
    private final SchoolAccounts accounts;
    private final Clock clock;
    private final int enrolmentMonths;

    CaseFacts(
            Families families,
            Schools schools,
            Disclosures disclosures,
            Consents consents,
            ChildTalks talks,
            Meetings meetings,
            SchoolAccounts accounts,
            Clock clock,
            @Value("${ruggensteun.school-age.discuss-from-months}") int enrolmentMonths) {
        this.families = families;
        this.schools = schools;
        this.disclosures = disclosures;
        this.consents = consents;
        this.talks = talks;
        this.meetings = meetings;
        this.accounts = accounts;
        this.clock = clock;
        this.enrolmentMonths = enrolmentMonths;
    }

    /** The child has an OTS, and nobody said yet under the consent that runs whether its institution was told (E-16). */
    public boolean institutionToBeInformed(String caseId) {
        return running(caseId)
                .filter(consent -> families.institutionToBeInformed(consent.caseId(), consent.requestedAt()))
                .isPresent();
    }

    /** Nobody knows for certain who has gezag over this child, and it matters today (E-16). */
    public boolean authorityInDoubt(String caseId) {
        return families.isAuthorityInDoubt(CaseId.of(caseId));
    }

    /** The child's age in whole years today. */
    public int age(String caseId) {
        return get(caseId).child().ageOn(LocalDate.now(clock));
    }

    /** Too young for a primary school today. */
    public boolean belowSchoolAge(String caseId) {
        return age(caseId) < SCHOOL_AGE;
    }

    /** It is too early to talk about a school with the parents. */
    public boolean enrolmentCanWait(String caseId) {
        return LocalDate.now(clock).isBefore(enrolmentFrom(get(caseId).child()));
    }

    /** When it is time to talk about a school. */
    public Date enrolmentDay(String caseId) {
        return morning(enrolmentFrom(get(caseId).child()));
    }

    /** The parents talked about it with the begeleider, or the child has a school already. */
    public boolean enrolmentDiscussed(String caseId) {
        ChildCase childCase = get(caseId);
        return childCase.brin6().isPresent()
                || childCase.isDone(OccasionKind.SCHOOL_ENROLMENT, enrolmentFrom(childCase.child()));
    }

    /** The day on which the child is old enough for school. */
    public Date schoolStartDay(String caseId) {
        return morning(get(caseId).child().dayOfAge(SCHOOL_AGE));
    }

    /** The first day on which enrolment is discussed: for a child of 3 years and 9 months, unless configured otherwise. */
    public LocalDate enrolmentFrom(Child child) {
        return child.birthDate().plusMonths(enrolmentMonths);
    }

    private Date morning(LocalDate day) {
        return Date.from(day.atTime(MORNING).atZone(clock.getZone()).toInstant());
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

    /** Nobody at the child's present school can log in: the begeleider does the school's steps by telephone (E-08). */
    public boolean schoolWithoutAccount(String caseId) {
        return get(caseId).brin6().filter(school -> !accounts.exist(school)).isPresent();
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
