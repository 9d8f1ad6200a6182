package nl.ruggensteun.absence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** A time in which one begeleider is away and one colleague acts. Why somebody is away is nobody's business here. */
@Entity
@Table(name = "rs_absence_absence")
public class Absence {

    @Id
    private UUID id;

    @Version
    private Integer version;

    private String begeleider;
    private String substitute;
    private LocalDate fromDate;
    private LocalDate untilDate;
    private LocalDate returnedOn;
    private String reportedBy;

    protected Absence() {}

    Absence(String begeleider, String substitute, LocalDate from, LocalDate until, String by) {
        this.id = UUID.randomUUID();
        this.begeleider = begeleider;
        this.substitute = substitute;
        this.fromDate = from;
        this.untilDate = until;
        this.reportedBy = by;
    }

    /** Back before the last day: from this day on the begeleider acts again. */
    void returned(LocalDate on) {
        returnedOn = on;
    }

    boolean isOn(LocalDate day) {
        return overlaps(day, day);
    }

    /** Whether there is a day in both; an absence that was called off has none. */
    boolean overlaps(LocalDate from, LocalDate until) {
        LocalDate first = fromDate.isAfter(from) ? fromDate : from;
        LocalDate last = lastDay().isBefore(until) ? lastDay() : until;
        return !first.isAfter(last);
    }

    boolean isOf(String away, String acting) {
        return begeleider.equals(away) && substitute.equals(acting);
    }

    public AbsenceId id() {
        return new AbsenceId(id);
    }

    /** User id of who is away. */
    public String begeleider() {
        return begeleider;
    }

    /** User id of who acts. */
    public String substitute() {
        return substitute;
    }

    public LocalDate firstDay() {
        return fromDate;
    }

    /** The last day on which the substitute acts; before the first day when it was called off. */
    public LocalDate lastDay() {
        return returnedOn != null && !returnedOn.isAfter(untilDate) ? returnedOn.minusDays(1) : untilDate;
    }

    public String reportedBy() {
        return reportedBy;
    }
}
