package nl.ruggensteun.consent;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.ruggensteun.problem.Problems;

/**
 * What the begeleider writes down for those who decide about a missing signature.
 *
 * @param attempts to reach the person; none when asking is a danger
 * @param authorityCheck what was done to be sure that this person has gezag; at most 1,500 characters
 * @param reason why the child cannot wait for this signature; at most 1,500 characters
 * @param lawyerAsked whether a lawyer was asked; needed when asking is a danger. What was said is never kept
 * @param lawyerAskedOn needed after a yes
 */
public record NewMissingSignature(
        MissingSignatureGround ground,
        List<Attempt> attempts,
        String authorityCheck,
        String reason,
        Boolean lawyerAsked,
        LocalDate lawyerAskedOn) {

    static final int LONGEST = 1_500;
    private static final String TOO_EARLY = "Deze datum ligt voor de intake van het gezin.";

    public NewMissingSignature {
        attempts = attempts == null ? List.of() : List.copyOf(attempts);
    }

    /** The attempts that were written down before count too; none when asking is a danger. */
    NewMissingSignature withEarlier(List<Attempt> earlier) {
        if (ground == MissingSignatureGround.UNSAFE_TO_ASK) {
            return this;
        }
        List<Attempt> all =
                Stream.concat(earlier.stream(), attempts.stream()).distinct().toList();
        return new NewMissingSignature(ground, all, authorityCheck, reason, lawyerAsked, lawyerAskedOn);
    }

    /** @param earliest the first day on which anything can have happened: the intake of the family */
    void check(LocalDate earliest, LocalDate today) {
        Problems problems = new Problems();
        problems.text("authorityCheck", authorityCheck, LONGEST);
        problems.text("reason", reason, LONGEST);
        if (ground == MissingSignatureGround.UNSAFE_TO_ASK) {
            problems.addIf(
                    !attempts.isEmpty(), "attempts", "Vraag deze persoon niets. Bij gevaar vult u geen pogingen in.");
            problems.isGiven("lawyerAsked", lawyerAsked);
        } else {
            checkAttempts(problems, earliest, today);
        }
        if (Boolean.TRUE.equals(lawyerAsked)) {
            problems.pastDay("lawyerAskedOn", lawyerAskedOn, earliest, today, TOO_EARLY);
        }
        problems.rejectIfAny();
    }

    private void checkAttempts(Problems problems, LocalDate earliest, LocalDate today) {
        for (int row = 0; row < attempts.size(); row++) {
            Attempt attempt = attempts.get(row);
            problems.pastDay("attempts." + row + ".triedOn", attempt.triedOn(), earliest, today, TOO_EARLY);
            problems.isGiven("attempts." + row + ".channel", attempt.channel());
        }
    }
}
