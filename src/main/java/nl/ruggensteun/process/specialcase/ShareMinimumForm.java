package nl.ruggensteun.process.specialcase;

import java.time.LocalDate;

/**
 * Answers of "Bel alleen wat nodig is".
 *
 * @param way missing in a form from before it was asked: then it was a call
 */
record ShareMinimumForm(LocalDate sharedOn, Way way, String toldTo, String told) {

    enum Way {
        PHONE,
        TALK_WITHOUT_PARENTS
    }
}
