package nl.ruggensteun.process.covenant;

import java.time.LocalDate;

/**
 * Answers of "Beslis of het convenant doorloopt".
 *
 * @param evaluatedOn the day of the evaluation; may be missing
 * @param noticeOn the day on which the letter reached the school; only when the shelter stops
 */
record ReviewCovenantForm(Decision decision, LocalDate evaluatedOn, LocalDate noticeOn) {

    enum Decision {
        GOES_ON,
        STOPS
    }
}
