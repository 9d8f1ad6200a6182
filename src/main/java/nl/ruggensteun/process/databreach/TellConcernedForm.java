package nl.ruggensteun.process.databreach;

import java.time.LocalDate;
import java.util.List;
import nl.ruggensteun.family.Channel;

/**
 * Answers of "Vertel het aan wie het aangaat".
 *
 * @param toldPeople numbers of adults, and {@code CHILD}
 */
record TellConcernedForm(
        Outcome outcome, List<String> toldPeople, LocalDate toldOn, Channel channel, String toldRemark) {

    enum Outcome {
        TOLD,
        NOT_SAFE
    }
}
