package nl.ruggensteun.timeline;

import java.time.Clock;
import java.util.List;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.family.ChildCase;
import nl.ruggensteun.family.Families;
import nl.ruggensteun.family.FamilyId;
import nl.ruggensteun.problem.InputRejected;
import nl.ruggensteun.problem.Problems;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what happened, for the staff of the shelter. */
@Service
@Transactional
public class Timeline {

    /** In the place of a user, for what happened by itself; staff read it as it is. */
    public static final String AUTOMATIC = "automatisch";

    private final TimelineEntryRepository entries;
    private final KeptAnswerRepository answers;
    private final Families families;
    private final Clock clock;

    Timeline(TimelineEntryRepository entries, KeptAnswerRepository answers, Families families, Clock clock) {
        this.entries = entries;
        this.answers = answers;
        this.families = families;
        this.clock = clock;
    }

    public void add(CaseId id, TimelineKind kind, String by) {
        entries.save(new TimelineEntry(familyOf(id), id, kind, clock.instant(), by));
    }

    /** For what concerns the whole family. */
    public void add(FamilyId id, TimelineKind kind, String by) {
        entries.save(new TimelineEntry(id, null, kind, clock.instant(), by));
    }

    /** @throws InputRejected at the field of an answer that is too long; then none is kept */
    public void keepExtraAnswers(CaseId id, String formKey, List<ExtraAnswer> extra, String by) {
        keep(familyOf(id), id, formKey, extra, by);
    }

    /** For a form about the whole family. */
    public void keepExtraAnswers(FamilyId id, String formKey, List<ExtraAnswer> extra, String by) {
        keep(id, null, formKey, extra, by);
    }

    /** Of the case and of its family, oldest first. */
    @Transactional(readOnly = true)
    public List<TimelineEntry> of(CaseId id) {
        return entries.ofCase(familyOf(id).value(), id.value());
    }

    /** Of the family and all its cases, oldest first. */
    @Transactional(readOnly = true)
    public List<TimelineEntry> of(FamilyId id) {
        return entries.findByFamilyIdOrderByHappenedAt(id.value());
    }

    /** Of the case and of its family, oldest first. */
    @Transactional(readOnly = true)
    public List<KeptAnswer> extraAnswersOf(CaseId id) {
        return answers.ofCase(familyOf(id).value(), id.value());
    }

    /** Of the family and all its cases, oldest first. */
    @Transactional(readOnly = true)
    public List<KeptAnswer> extraAnswersOf(FamilyId id) {
        return answers.findByFamilyIdOrderByAnsweredAt(id.value());
    }

    private void keep(FamilyId family, CaseId childCase, String formKey, List<ExtraAnswer> extra, String by) {
        Problems problems = new Problems();
        extra.forEach(answer -> problems.optionalText(answer.field(), answer.value(), ExtraAnswer.LONGEST_VALUE));
        problems.rejectIfAny();
        extra.stream()
                .filter(answer -> answer.value() != null && !answer.value().isBlank())
                .map(answer -> new KeptAnswer(family, childCase, formKey, answer, clock.instant(), by))
                .forEach(answers::save);
    }

    private FamilyId familyOf(CaseId id) {
        ChildCase childCase = families.getCase(id);
        return childCase.familyId();
    }
}
