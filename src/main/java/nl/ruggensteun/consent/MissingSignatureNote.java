package nl.ruggensteun.consent;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Something added to a missing signature later; what was written and decided stays as it was. */
@Entity
@Immutable
@Table(name = "rs_consent_missing_note")
public class MissingSignatureNote {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    private UUID missingSignatureId;
    private String text;
    private String writtenBy;
    private Instant writtenAt;

    protected MissingSignatureNote() {}

    MissingSignatureNote(MissingSignatureId missing, String text, String by, Instant at) {
        this.missingSignatureId = missing.value();
        this.text = text;
        this.writtenBy = by;
        this.writtenAt = at;
    }

    public String text() {
        return text;
    }

    public String writtenBy() {
        return writtenBy;
    }

    public Instant writtenAt() {
        return writtenAt;
    }
}
