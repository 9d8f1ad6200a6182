package nl.ruggensteun.experience;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import nl.ruggensteun.family.FamilyId;
import org.hibernate.annotations.Immutable;

/** One interview with the parents or the children of a family. */
@Entity
@Immutable
@Table(name = "rs_experience_interview")
public class ExitInterview {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    private UUID familyId;

    @Enumerated(EnumType.STRING)
    private Respondent respondent;

    @Embedded
    private ExperienceAnswers answers;

    private LocalDate recordedOn;
    private String recordedBy;

    protected ExitInterview() {}

    ExitInterview(FamilyId family, Respondent respondent, ExperienceAnswers answers, LocalDate on, String by) {
        this.familyId = family.value();
        this.respondent = respondent;
        this.answers = answers;
        this.recordedOn = on;
        this.recordedBy = by;
    }

    public Respondent respondent() {
        return respondent;
    }

    public ExperienceAnswers answers() {
        return answers;
    }

    public LocalDate recordedOn() {
        return recordedOn;
    }

    public String recordedBy() {
        return recordedBy;
    }
}
