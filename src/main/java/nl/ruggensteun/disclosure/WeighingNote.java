package nl.ruggensteun.disclosure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Something added to a weighing later; the weighing itself stays as it was. */
@Entity
@Immutable
@Table(name = "rs_disclosure_weighing_note")
public class WeighingNote {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    private UUID weighingId;

    @Column(length = 1500)
    private String text;

    private String writtenBy;
    private Instant writtenAt;

    protected WeighingNote() {}

    WeighingNote(WeighingId weighing, String text, String by, Instant at) {
        this.weighingId = weighing.value();
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
