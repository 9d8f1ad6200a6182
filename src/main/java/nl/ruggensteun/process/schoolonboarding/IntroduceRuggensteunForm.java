package nl.ruggensteun.process.schoolonboarding;

import java.time.LocalDate;
import nl.ruggensteun.platform.form.Route;

/**
 * Answers of "Leg Ruggensteun uit aan de school".
 *
 * @param askAgainOn the day of the next talk; only for a school that answers later
 */
record IntroduceRuggensteunForm(@Route SchoolAnswer schoolAnswer, LocalDate askAgainOn) {

    enum SchoolAnswer {
        JOINS,
        LATER,
        NO
    }
}
