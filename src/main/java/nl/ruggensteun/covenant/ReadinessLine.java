package nl.ruggensteun.covenant;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;

/** One item of the checklist of one school: who does it, when, a remark, and since when it is done. */
@Entity
@Table(name = "rs_covenant_readiness")
public class ReadinessLine {

    @EmbeddedId
    private Key key;

    @Version
    private Integer version;

    private String who;
    private LocalDate plannedOn;
    private String remark;
    private LocalDate doneOn;

    protected ReadinessLine() {}

    ReadinessLine(String brin6, ReadinessItem item) {
        this.key = new Key(brin6, item);
    }

    void fill(ReadinessAnswer answer, LocalDate today) {
        who = answer.who();
        plannedOn = answer.plannedOn();
        remark = answer.remark();
        if (!answer.done()) {
            doneOn = null;
        } else if (doneOn == null) {
            doneOn = today;
        }
    }

    void done(LocalDate today) {
        if (doneOn == null) {
            doneOn = today;
        }
    }

    public ReadinessItem item() {
        return key.item();
    }

    public Optional<String> who() {
        return Optional.ofNullable(who);
    }

    public Optional<LocalDate> plannedOn() {
        return Optional.ofNullable(plannedOn);
    }

    public Optional<String> remark() {
        return Optional.ofNullable(remark);
    }

    /** The day on which somebody ticked it. */
    public Optional<LocalDate> doneOn() {
        return Optional.ofNullable(doneOn);
    }

    public boolean isDone() {
        return doneOn != null;
    }

    @Embeddable
    record Key(String brin6, @Enumerated(EnumType.STRING) ReadinessItem item) implements Serializable {}
}
