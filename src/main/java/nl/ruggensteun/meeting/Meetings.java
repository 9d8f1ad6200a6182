package nl.ruggensteun.meeting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.ruggensteun.disclosure.Disclosures;
import nl.ruggensteun.disclosure.Weighing;
import nl.ruggensteun.disclosure.WeighingId;
import nl.ruggensteun.disclosure.Weighings;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.family.ChildCase;
import nl.ruggensteun.family.Families;
import nl.ruggensteun.family.Guardian;
import nl.ruggensteun.family.GuardianId;
import nl.ruggensteun.family.SafetyProfile;
import nl.ruggensteun.problem.InputRejected;
import nl.ruggensteun.problem.NotAllowed;
import nl.ruggensteun.problem.Problems;
import nl.ruggensteun.school.Brin6;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans and records talks of parents, shelter and school. What a school sees of them is for {@code disclosure}. */
@Service
@Transactional
public class Meetings {

    private final MeetingRepository meetings;
    private final Families families;
    private final Disclosures disclosures;
    private final Weighings weighings;
    private final Clock clock;

    Meetings(MeetingRepository meetings, Families families, Disclosures disclosures, Weighings weighings, Clock clock) {
        this.meetings = meetings;
        this.families = families;
        this.disclosures = disclosures;
        this.weighings = weighings;
        this.clock = clock;
    }

    /**
     * The forms that can be planned and are safe for this family: with any reason for care nobody is brought together
     * (E-06), and a talk without parents is never planned.
     */
    @Transactional(readOnly = true)
    public Set<MeetingMode> allowedModes(CaseId id) {
        Optional<SafetyProfile> safety = families.getCase(id).family().safetyProfile();
        boolean together =
                safety.isPresent() && !safety.get().flag() && !safety.get().parentsApart();
        return together
                ? EnumSet.complementOf(EnumSet.of(MeetingMode.WITHOUT_PARENTS))
                : EnumSet.of(MeetingMode.SEPARATE, MeetingMode.ONE_PARENT);
    }

    /** Plans a meeting and records that the parents heard of it. The school hears nothing yet. */
    public MeetingId plan(CaseId id, Brin6 school, MeetingKind kind, MeetingPlan plan, String by) {
        Invitable parents = invitable(id);
        plan.check(now(), allowedModes(id), parents);
        refuseElsewhere(id, school);
        Meeting meeting = new Meeting(id, school, kind, clock.instant());
        meeting.plan(plan, plan.appointments(parents), by);
        disclosures.parentsInformed(id, kind.contact(), plan.informedOn(), null, by);
        return meetings.save(meeting).id();
    }

    /** Another moment, place or form for a meeting that is not over. */
    public void replan(MeetingId id, MeetingPlan plan, String by) {
        Meeting meeting = get(id);
        Invitable parents = invitable(meeting.caseId());
        plan.check(now(), allowedModes(meeting.caseId()), parents);
        refuseElsewhere(meeting.caseId(), meeting.school());
        meeting.plan(plan, plan.appointments(parents), by);
        disclosures.parentsInformed(meeting.caseId(), meeting.kind().contact(), plan.informedOn(), null, by);
    }

    /** @throws NotAllowed when the school may no longer know of the child */
    public void schoolAnswers(MeetingId id, boolean comes, String remark, String by) {
        Meeting meeting = get(id);
        Problems problems = new Problems();
        problems.optionalText("remark", remark, 500);
        problems.rejectIfAny();
        if (!disclosures.mayShare(meeting.caseId(), meeting.school())) {
            throw new NotAllowed("Deze taak is niet meer nodig.");
        }
        meeting.schoolAnswers(comes, remark, by);
    }

    public void held(MeetingId id, HeldTalk talk, String by) {
        Meeting meeting = get(id);
        ChildCase childCase = families.getCase(meeting.caseId());
        talk.check(childCase.family().intakeDate(), today(), childCase.family().interpreterNeeded());
        List<GuardianId> spoken =
                meeting.appointments().stream().map(Appointment::parent).toList();
        List<Guardian> apart = childCase.family().guardians().stream()
                .filter(adult -> spoken.contains(adult.id()))
                .toList();
        talk.checkTalks(apart);
        meeting.held(
                talk, agreement -> agreement.madeWith(apart).map(Guardian::id).orElse(null), by);
    }

    /**
     * Records a talk of shelter and school without the parents. Nothing of it goes to the school through the product.
     *
     * @param weighing by which two people decided that sharing without consent is needed
     * @param on not in the future, and not before the decision
     * @throws NotAllowed unless it was decided so, for the child's present school
     */
    public MeetingId heldWithoutParents(WeighingId weighing, LocalDate on, String by) {
        Weighing weighed = weighings.get(weighing);
        if (!weighed.isApproved()) {
            throw new NotAllowed("Een gesprek zonder ouders mag alleen nadat twee mensen het hebben afgewogen.");
        }
        refuseElsewhere(weighed.caseId(), weighed.school());
        LocalDate decided = LocalDate.ofInstant(weighed.decidedAt().orElseThrow(), clock.getZone());
        new Problems()
                .pastDay("sharedOn", on, decided, today(), "Deze datum ligt voor het besluit over de afweging.")
                .rejectIfAny();
        Meeting meeting = new Meeting(weighed.caseId(), weighed.school(), MeetingKind.SPECIAL_CASE, clock.instant());
        meeting.heldWithoutParents(on, by);
        return meetings.save(meeting).id();
    }

    public void moved(MeetingId id, String by) {
        get(id).moved(by);
    }

    public void cancelled(MeetingId id, String reason, String by) {
        checkReason(reason);
        get(id).over(MeetingState.CANCELLED, reason, by);
    }

    /**
     * Talks that lie ahead do not happen: the school may not know any more, or the child left it. The school hears of it
     * through the tasks that are gone, not through this.
     *
     * @return whether any lay ahead
     */
    public boolean callOff(CaseId id, String reason, String by) {
        List<Meeting> ahead = of(id).stream().filter(Meeting::isAhead).toList();
        ahead.forEach(meeting -> meeting.over(MeetingState.CANCELLED, reason, by));
        return !ahead.isEmpty();
    }

    /**
     * Talks that lie ahead in a form that is not safe any more do not happen like that: they are to be planned anew (E-06).
     *
     * @return whether there were any
     */
    public boolean moveUnsafe(CaseId id, String by) {
        List<Meeting> unsafe = of(id).stream().filter(this::isUnsafeAhead).toList();
        unsafe.forEach(meeting -> meeting.moved(by));
        return !unsafe.isEmpty();
    }

    /** It lies ahead, in a form that is not allowed today or with a parent who must not be invited any more. */
    @Transactional(readOnly = true)
    public boolean isUnsafe(MeetingId id) {
        return isUnsafeAhead(get(id));
    }

    private boolean isUnsafeAhead(Meeting meeting) {
        return meeting.isAhead()
                && (meeting.mode()
                                .filter(mode -> !allowedModes(meeting.caseId()).contains(mode))
                                .isPresent()
                        || !meeting.appointments().stream()
                                .map(Appointment::parent)
                                .allMatch(invitable(meeting.caseId())::holds));
    }

    private Invitable invitable(CaseId id) {
        return Invitable.of(families.getCase(id).child(), today());
    }

    /**
     * Whether the startgesprek with this school is behind us, held or not needed, under a consent asked at that moment or
     * earlier.
     */
    @Transactional(readOnly = true)
    public boolean startgesprekDone(CaseId id, Brin6 school, Instant since) {
        return of(id).stream()
                .anyMatch(meeting -> meeting.kind() == MeetingKind.START
                        && meeting.school().equals(school)
                        && (meeting.state() == MeetingState.HELD || meeting.state() == MeetingState.NOT_NEEDED)
                        && !meeting.recordedAt().isBefore(since));
    }

    /** No startgesprek: only for a child that was supported before Ruggensteun started here (T-10). */
    public void notNeeded(CaseId id, Brin6 school, String reason, String by) {
        checkReason(reason);
        refuseElsewhere(id, school);
        if (!families.getCase(id).child().alreadySupported()) {
            throw new InputRejected(
                    "needed",
                    "Elk nieuw kind krijgt een startgesprek. Alleen bij een kind dat al werd begeleid mag u dit overslaan.");
        }
        Meeting meeting = new Meeting(id, school, MeetingKind.START, clock.instant());
        meeting.over(MeetingState.NOT_NEEDED, reason, by);
        meetings.save(meeting);
    }

    @Transactional(readOnly = true)
    public Meeting get(MeetingId id) {
        return meetings.findById(id.value()).orElseThrow(() -> new NotAllowed("Dit gesprek is niet bekend."));
    }

    /** Every meeting of a case, oldest first. */
    @Transactional(readOnly = true)
    public List<Meeting> of(CaseId id) {
        return meetings.findByCaseIdOrderByRecordedAt(id.value());
    }

    /** Everything that was agreed in the meetings of a case, oldest first. */
    @Transactional(readOnly = true)
    public List<Agreement> agreementsOf(CaseId id) {
        return of(id).stream().flatMap(meeting -> meeting.agreements().stream()).toList();
    }

    private static void checkReason(String reason) {
        Problems problems = new Problems();
        problems.text("reason", reason, 500);
        problems.rejectIfAny();
    }

    private void refuseElsewhere(CaseId id, Brin6 school) {
        ChildCase childCase = families.getCase(id);
        if (!childCase.isOpen()) {
            throw new NotAllowed("Deze zaak is al afgerond.");
        }
        if (!childCase.brin6().equals(Optional.of(school))) {
            throw new NotAllowed("Het kind staat nu niet op deze school.");
        }
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
