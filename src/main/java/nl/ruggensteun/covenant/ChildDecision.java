package nl.ruggensteun.covenant;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import nl.ruggensteun.family.CaseId;

/** What was decided about one child because of one covenant; once for each step. */
@Entity
@Table(name = "rs_covenant_child")
class ChildDecision {

    @Id
    private UUID id;

    private UUID caseId;
    private UUID covenantId;

    @Enumerated(EnumType.STRING)
    private ChildStep step;

    /** The name of a {@link CatchUpOutcome} or {@link AfterEndOutcome}. */
    private String outcome;

    private String remark;
    private LocalDate decidedOn;
    private String decidedBy;

    protected ChildDecision() {}

    ChildDecision(
            CaseId about,
            CovenantId covenant,
            ChildStep step,
            Enum<?> outcome,
            String remark,
            LocalDate on,
            String by) {
        this.id = UUID.randomUUID();
        this.caseId = about.value();
        this.covenantId = covenant.value();
        this.step = step;
        this.outcome = outcome.name();
        this.remark = remark;
        this.decidedOn = on;
        this.decidedBy = by;
    }
}
