package nl.ruggensteun.timeline;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.family.FamilyId;
import org.hibernate.annotations.Immutable;

/** An extra answer as it was given once; a task that is done again adds to it. */
@Entity
@Immutable
@Table(name = "rs_timeline_extra_answer")
public class KeptAnswer {

    private static final int LONGEST_LABEL = 1_000;

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    private UUID familyId;
    private UUID caseId;
    private String formKey;

    @Column(name = "field_key")
    private String field;

    @Column(name = "question", length = LONGEST_LABEL)
    private String label;

    @Column(name = "answer", length = ExtraAnswer.LONGEST_VALUE)
    private String value;

    private Instant answeredAt;
    private String answeredBy;

    protected KeptAnswer() {}

    KeptAnswer(FamilyId familyId, CaseId caseId, String formKey, ExtraAnswer answer, Instant at, String by) {
        this.familyId = familyId.value();
        this.caseId = caseId == null ? null : caseId.value();
        this.formKey = formKey;
        this.field = answer.field();
        String question = answer.label() == null ? answer.field() : answer.label();
        this.label = question.substring(0, Math.min(question.length(), LONGEST_LABEL));
        this.value = answer.value();
        this.answeredAt = at;
        this.answeredBy = by;
    }

    public String formKey() {
        return formKey;
    }

    public String field() {
        return field;
    }

    public String label() {
        return label;
    }

    public String value() {
        return value;
    }

    public Instant answeredAt() {
        return answeredAt;
    }

    public String answeredBy() {
        return answeredBy;
    }
}
