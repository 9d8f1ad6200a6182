package nl.ruggensteun.experience;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.ruggensteun.family.Families;
import nl.ruggensteun.family.FamilyId;
import nl.ruggensteun.problem.NotAllowed;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records the exit interviews: one with the parents and one with the children of a family. */
@Service
@Transactional
public class ExitInterviews {

    private final ExitInterviewRepository interviews;
    private final Families families;
    private final Clock clock;

    ExitInterviews(ExitInterviewRepository interviews, Families families, Clock clock) {
        this.interviews = interviews;
        this.families = families;
        this.clock = clock;
    }

    public void record(FamilyId id, Respondent respondent, ExperienceAnswers answers, String by) {
        answers.check();
        FamilyId family = families.get(id).id();
        if (interviews.existsByFamilyIdAndRespondent(family.value(), respondent)) {
            throw new NotAllowed("Dit gesprek is al vastgelegd.");
        }
        interviews.save(new ExitInterview(family, respondent, answers, LocalDate.now(clock), by));
    }

    @Transactional(readOnly = true)
    public List<ExitInterview> of(FamilyId id) {
        return interviews.findByFamilyIdOrderByRespondent(id.value());
    }
}
