package nl.ruggensteun.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.ruggensteun.family.CaseId;

/** How one case is rounded off, from both sides. */
@Entity
@Table(name = "rs_meeting_closing")
public class Closing {

    @Id
    private UUID caseId;

    @Version
    private Integer version;

    @Enumerated(EnumType.STRING)
    private ClosingKind kind;

    @Column(length = 500)
    private String reason;

    private String chosenBy;
    private LocalDate pupilToldOn;
    private LocalDate filedAtSchoolOn;
    private String closedAtSchoolBy;

    protected Closing() {}

    Closing(CaseId caseId) {
        this.caseId = caseId.value();
    }

    /** Also of a case that was reopened: what the school did at the earlier closing counts no more. */
    void choose(ClosingKind kind, String reason, String by) {
        this.kind = kind;
        this.reason = reason;
        this.chosenBy = by;
        this.pupilToldOn = null;
        this.filedAtSchoolOn = null;
        this.closedAtSchoolBy = null;
    }

    void closedAtSchool(LocalDate pupilToldOn, LocalDate filedOn, String by) {
        this.pupilToldOn = pupilToldOn;
        this.filedAtSchoolOn = filedOn;
        this.closedAtSchoolBy = by;
    }

    public ClosingKind kind() {
        return kind;
    }

    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    public String chosenBy() {
        return chosenBy;
    }

    public Optional<LocalDate> pupilToldOn() {
        return Optional.ofNullable(pupilToldOn);
    }

    public Optional<LocalDate> filedAtSchoolOn() {
        return Optional.ofNullable(filedAtSchoolOn);
    }

    public Optional<String> closedAtSchoolBy() {
        return Optional.ofNullable(closedAtSchoolBy);
    }
}
