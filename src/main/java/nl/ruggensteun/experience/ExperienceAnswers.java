package nl.ruggensteun.experience;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import nl.ruggensteun.problem.Problems;

/**
 * The answers of an exit interview. Scores go from 1 (not at all) to 5 (very much) and are needed from who took part.
 *
 * @param remark at most 2,000 characters; may be missing
 */
@Embeddable
public record ExperienceAnswers(
        boolean tookPart,
        Integer knewWhatWasShared,
        Integer feltHeard,
        Integer schoolHelped,
        Integer knewWhomToAsk,
        Integer childWasBetterOff,
        @Column(length = 2000) String remark) {

    void check() {
        Problems problems = new Problems();
        checkScore(problems, "knewWhatWasShared", knewWhatWasShared);
        checkScore(problems, "feltHeard", feltHeard);
        checkScore(problems, "schoolHelped", schoolHelped);
        checkScore(problems, "knewWhomToAsk", knewWhomToAsk);
        checkScore(problems, "childWasBetterOff", childWasBetterOff);
        problems.optionalText("remark", remark, 2_000);
        problems.rejectIfAny();
    }

    private void checkScore(Problems problems, String field, Integer score) {
        if (tookPart) {
            problems.isGiven(field, score);
        }
        problems.addIf(score != null && (score < 1 || score > 5), field, "Kies een cijfer van 1 tot en met 5.");
    }
}
