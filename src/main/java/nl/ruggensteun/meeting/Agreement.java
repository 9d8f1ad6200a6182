package nl.ruggensteun.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.ruggensteun.family.GuardianId;

/** One agreement of a meeting. */
@Entity
@Table(name = "rs_meeting_agreement")
public class Agreement {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "meeting_id")
    private Meeting meeting;

    private int ordinal;

    @Enumerated(EnumType.STRING)
    private AgreementParty who;

    @Column(length = 500)
    private String what;

    private LocalDate byDate;

    /** Null in agreements from before this was asked. */
    private Boolean noEndDate;

    /** Null when it was not made with one parent apart. */
    private UUID talkWith;

    protected Agreement() {}

    Agreement(Meeting meeting, int ordinal, NewAgreement agreement, GuardianId talkWith) {
        this.id = UUID.randomUUID();
        this.meeting = meeting;
        this.ordinal = ordinal;
        this.who = agreement.who();
        this.what = agreement.what();
        this.byDate = agreement.byDate();
        this.noEndDate = agreement.noEndDate();
        this.talkWith = talkWith == null ? null : talkWith.value();
    }

    public AgreementParty who() {
        return who;
    }

    public String what() {
        return what;
    }

    public Optional<LocalDate> byDate() {
        return Optional.ofNullable(byDate);
    }

    /** Somebody chose that it has no end; false for older agreements, where nobody was asked. */
    public boolean noEndDate() {
        return Boolean.TRUE.equals(noEndDate);
    }

    /** The parent with whom it was made apart from the other; empty for an agreement of all. */
    public Optional<GuardianId> talkWith() {
        return Optional.ofNullable(talkWith).map(GuardianId::new);
    }
}
