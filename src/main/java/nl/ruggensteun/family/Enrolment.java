package nl.ruggensteun.family;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.ruggensteun.school.Brin6;

/**
 * A child at one school during one period. A consent belongs to an enrolment: a child that comes back to an earlier
 * school, or whose case is reopened, has a new enrolment, and nothing old revives (E-01, E-15).
 */
@Entity
@Table(name = "rs_family_enrolment")
public class Enrolment {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "child_id")
    private Child child;

    private String brin6;
    private String groupName;
    private LocalDate sinceDate;

    /** The first day without this school; empty while it lasts. */
    private LocalDate untilDate;

    /** The last time the school told a new teacher, at the start of a school year. */
    private LocalDate teacherToldOn;

    private String trustedAdult;

    protected Enrolment() {}

    Enrolment(Child child, Brin6 school, String groupName, LocalDate since) {
        this.id = UUID.randomUUID();
        this.child = child;
        this.brin6 = school.value();
        this.groupName = groupName;
        this.sinceDate = since;
    }

    void correct(String groupName, LocalDate since) {
        this.groupName = groupName;
        this.sinceDate = since;
    }

    /** @param trustedAdult null or blank when it stays the same person */
    void newTeacher(String groupName, String trustedAdult, LocalDate toldOn) {
        this.groupName = groupName.strip();
        this.teacherToldOn = toldOn;
        this.trustedAdult = trustedAdult == null || trustedAdult.isBlank() ? this.trustedAdult : trustedAdult.strip();
    }

    void end(LocalDate on) {
        untilDate = on;
    }

    boolean isCurrent() {
        return untilDate == null;
    }

    public UUID id() {
        return id;
    }

    public Brin6 brin6() {
        return new Brin6(brin6);
    }

    public Optional<String> groupName() {
        return Optional.ofNullable(groupName);
    }

    public Optional<LocalDate> teacherToldOn() {
        return Optional.ofNullable(teacherToldOn);
    }

    /** Whom the child can turn to, when the school named somebody at the start of a school year. */
    public Optional<String> trustedAdult() {
        return Optional.ofNullable(trustedAdult);
    }

    public Optional<LocalDate> since() {
        return Optional.ofNullable(sinceDate);
    }

    Optional<LocalDate> until() {
        return Optional.ofNullable(untilDate);
    }
}
