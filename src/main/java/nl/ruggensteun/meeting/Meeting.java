package nl.ruggensteun.meeting;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.family.GuardianId;
import nl.ruggensteun.family.Interpreter;
import nl.ruggensteun.problem.NotAllowed;
import nl.ruggensteun.school.Brin6;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/** One talk about one child with one school. */
@Entity
@Table(name = "rs_meeting_meeting")
public class Meeting {

    @Id
    private UUID id;

    @Version
    private Integer version;

    private UUID caseId;
    private String brin6;

    @Enumerated(EnumType.STRING)
    private MeetingKind kind;

    @Enumerated(EnumType.STRING)
    private MeetingState state;

    private LocalDateTime plannedFor;
    private String place;

    @Enumerated(EnumType.STRING)
    @Column(name = "meeting_mode")
    private MeetingMode mode;

    private boolean teacherInvited;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "rs_meeting_appointment", joinColumns = @JoinColumn(name = "meeting_id"))
    @OrderColumn(name = "ordinal")
    @Fetch(FetchMode.SUBSELECT)
    private List<Appointment> appointments = new ArrayList<>();

    @Column(length = 500)
    private String schoolRemark;

    private LocalDate heldOn;
    private Boolean parentsPresent;

    @Column(length = 500)
    private String parentsAbsentReason;

    @Convert(converter = AttendeesColumn.class)
    private Set<SchoolAttendee> schoolPresent;

    /** Who interpreted, never what was said (E-17). */
    @Enumerated(EnumType.STRING)
    private Interpreter interpreter;

    @Column(length = 500)
    private String interpreterReason;

    @Column(length = 500)
    private String reason;

    private String recordedBy;
    private Instant recordedAt;

    @OneToMany(mappedBy = "meeting", cascade = CascadeType.ALL, fetch = FetchType.EAGER)
    @OrderBy("ordinal")
    @Fetch(FetchMode.SUBSELECT)
    private Set<Agreement> agreements = new LinkedHashSet<>();

    protected Meeting() {}

    Meeting(CaseId caseId, Brin6 school, MeetingKind kind, Instant at) {
        this.id = UUID.randomUUID();
        this.caseId = caseId.value();
        this.brin6 = school.value();
        this.kind = kind;
        this.recordedAt = at;
    }

    /** @param apart the appointments of parents who are spoken apart, the first one first */
    void plan(MeetingPlan plan, List<Appointment> apart, String by) {
        refuseWhenOver();
        state = MeetingState.PLANNED;
        appointments.clear();
        appointments.addAll(apart);
        plannedFor =
                apart.isEmpty() ? plan.date().atTime(plan.time()) : apart.get(0).plannedFor();
        place = apart.isEmpty() ? plan.place() : apart.get(0).place();
        mode = plan.mode();
        teacherInvited = plan.teacherInvited();
        schoolRemark = null;
        recordedBy = by;
    }

    void schoolAnswers(boolean comes, String remark, String by) {
        refuseWhenOver();
        if (state == MeetingState.MOVED) {
            throw new NotAllowed("Dit gesprek is verzet. U krijgt een nieuwe vraag.");
        }
        state = comes ? MeetingState.CONFIRMED : MeetingState.OTHER_MOMENT;
        schoolRemark = remark;
        recordedBy = by;
    }

    /** @param talkWith with which parent each agreement was made, where the parents were spoken apart; null for all */
    void held(HeldTalk talk, Function<NewAgreement, GuardianId> talkWith, String by) {
        refuseWhenOver();
        state = MeetingState.HELD;
        heldOn = talk.on();
        parentsPresent = talk.parentsPresent();
        parentsAbsentReason = talk.parentsPresent() ? null : talk.parentsAbsentReason();
        schoolPresent = talk.fromSchool();
        interpreter = talk.parentsPresent() ? talk.interpreted().by() : null;
        interpreterReason = talk.parentsPresent() ? talk.interpreted().reason() : null;
        talk.agreements()
                .forEach(agreement -> agreements.add(
                        new Agreement(this, agreements.size() + 1, agreement, talkWith.apply(agreement))));
        recordedBy = by;
    }

    /** It happened without the parents, after a weighing; there are no agreements to share. */
    void heldWithoutParents(LocalDate on, String by) {
        state = MeetingState.HELD;
        mode = MeetingMode.WITHOUT_PARENTS;
        heldOn = on;
        parentsPresent = false;
        recordedBy = by;
    }

    void moved(String by) {
        refuseWhenOver();
        state = MeetingState.MOVED;
        recordedBy = by;
    }

    void over(MeetingState state, String reason, String by) {
        refuseWhenOver();
        this.state = state;
        this.reason = reason;
        recordedBy = by;
    }

    private void refuseWhenOver() {
        if (state != null && state.isOver()) {
            throw new NotAllowed("Dit gesprek is al afgesloten (%s).".formatted(state.label()));
        }
    }

    /** Not held and not called off; perhaps waiting for another moment. */
    boolean isAhead() {
        return !state.isOver() && heldOn == null;
    }

    /** It lies ahead at a moment that counts: nobody moved it. */
    public boolean isPlanned() {
        return isAhead() && state != MeetingState.MOVED;
    }

    /** When it was planned, or recorded as not needed. */
    public Instant recordedAt() {
        return recordedAt;
    }

    /** It lies ahead, and nobody moved it or asked for another moment. */
    boolean stands() {
        return state == MeetingState.PLANNED || state == MeetingState.CONFIRMED;
    }

    public MeetingId id() {
        return new MeetingId(id);
    }

    public CaseId caseId() {
        return new CaseId(caseId);
    }

    public Brin6 school() {
        return new Brin6(brin6);
    }

    public MeetingKind kind() {
        return kind;
    }

    public MeetingState state() {
        return state;
    }

    /** Day and time in the Netherlands; empty for a meeting that was not needed. */
    public Optional<LocalDateTime> plannedFor() {
        return Optional.ofNullable(plannedFor);
    }

    public Optional<String> place() {
        return Optional.ofNullable(place);
    }

    public Optional<MeetingMode> mode() {
        return Optional.ofNullable(mode);
    }

    /** One for each parent who is spoken apart, the first one first; empty where they are spoken together. */
    public List<Appointment> appointments() {
        return List.copyOf(appointments);
    }

    public boolean teacherInvited() {
        return teacherInvited;
    }

    public Optional<String> schoolRemark() {
        return Optional.ofNullable(schoolRemark);
    }

    public Optional<LocalDate> heldOn() {
        return Optional.ofNullable(heldOn);
    }

    /** Empty until it was held. */
    public Optional<Boolean> parentsPresent() {
        return Optional.ofNullable(parentsPresent);
    }

    /** Why the parents were not there. */
    public Optional<String> parentsAbsentReason() {
        return Optional.ofNullable(parentsAbsentReason);
    }

    /** Empty until it was held, and in talks from before this was asked. */
    public Set<SchoolAttendee> schoolPresent() {
        return schoolPresent == null ? Set.of() : Set.copyOf(schoolPresent);
    }

    /** Empty until it was held, without the parents, and in talks from before this was asked. */
    public Optional<Interpreter> interpreter() {
        return Optional.ofNullable(interpreter);
    }

    /** Why it was no interpreter. */
    public Optional<String> interpreterReason() {
        return Optional.ofNullable(interpreterReason);
    }

    /** Why it was cancelled or not needed. */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    /** In the order in which they were made. */
    public List<Agreement> agreements() {
        return List.copyOf(agreements);
    }

    public String recordedBy() {
        return recordedBy;
    }
}
