package nl.ruggensteun.family;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Whether the institution (GI) of a child with an OTS was told that shelter and school talk, and on what ground (E-16). */
@Entity
@Immutable
@Table(name = "rs_family_institution_note")
public class InstitutionNote {

    @Id
    private UUID id;

    private UUID caseId;
    private boolean parentsAgree;
    private boolean duty;
    private LocalDate informedOn;

    @Column(length = 1500)
    private String reason;

    private String recordedBy;
    private Instant recordedAt;

    protected InstitutionNote() {}

    InstitutionNote(CaseId id, NewInstitutionNote note, String by, Instant at) {
        this.id = UUID.randomUUID();
        this.caseId = id.value();
        this.parentsAgree = note.parentsAgree();
        this.duty = note.duty();
        this.informedOn = note.informedOn();
        this.reason = note.reason();
        this.recordedBy = by;
        this.recordedAt = at;
    }

    public boolean parentsAgree() {
        return parentsAgree;
    }

    public boolean duty() {
        return duty;
    }

    /** Empty when it was not told. */
    public Optional<LocalDate> informedOn() {
        return Optional.ofNullable(informedOn);
    }

    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    public String recordedBy() {
        return recordedBy;
    }

    Instant recordedAt() {
        return recordedAt;
    }
}
