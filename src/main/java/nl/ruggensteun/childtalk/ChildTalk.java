package nl.ruggensteun.childtalk;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.ruggensteun.family.CaseId;
import org.hibernate.annotations.Immutable;

/** One talk with a child about who knows what, and whom it can turn to. */
@Entity
@Immutable
@Table(name = "rs_childtalk_talk")
public class ChildTalk {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    private UUID caseId;

    @Enumerated(EnumType.STRING)
    private TalkPlace place;

    private LocalDate heldOn;
    private LocalDate childToldOn;
    private Boolean childWantsMore;
    private Boolean childWantsHelp;
    private String trustedAdult;

    @Column(length = 2000)
    private String remark;

    private String recordedBy;
    private Instant recordedAt;

    protected ChildTalk() {}

    private ChildTalk(CaseId caseId, TalkPlace place, LocalDate heldOn, Boolean childWantsMore, String by, Instant at) {
        this.caseId = caseId.value();
        this.place = place;
        this.heldOn = heldOn;
        this.childWantsMore = childWantsMore;
        this.recordedBy = by;
        this.recordedAt = at;
    }

    static ChildTalk atShelter(
            CaseId caseId, LocalDate heldOn, Boolean wantsMoreInformation, String remark, String by, Instant at) {
        ChildTalk talk = new ChildTalk(caseId, TalkPlace.SHELTER, heldOn, wantsMoreInformation, by, at);
        talk.remark = remark;
        return talk;
    }

    static ChildTalk atSchool(CaseId caseId, SchoolTalk school, String by, Instant at) {
        ChildTalk talk = new ChildTalk(caseId, TalkPlace.SCHOOL, school.heldOn(), school.wantsToShareFurther(), by, at);
        talk.trustedAdult = school.trustedAdult();
        talk.childToldOn = school.childToldOn();
        talk.childWantsHelp = school.sharesFurther() ? school.wantsHelpSharing() : null;
        return talk;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    public TalkPlace place() {
        return place;
    }

    public LocalDate heldOn() {
        return heldOn;
    }

    /** At the shelter: wants to know more. At school: wants to tell somebody else too. Empty when not asked. */
    public Optional<Boolean> childWantsMore() {
        return Optional.ofNullable(childWantsMore);
    }

    /** At school: wants help with telling somebody else. Empty when not asked. */
    public Optional<Boolean> childWantsHelp() {
        return Optional.ofNullable(childWantsHelp);
    }

    /** The person at school whom the child can turn to. */
    public Optional<String> trustedAdult() {
        return Optional.ofNullable(trustedAdult);
    }

    /** When the child heard who that person is. */
    public Optional<LocalDate> childToldOn() {
        return Optional.ofNullable(childToldOn);
    }

    public Optional<String> remark() {
        return Optional.ofNullable(remark);
    }

    public String recordedBy() {
        return recordedBy;
    }
}
