package nl.ruggensteun.process.specialcase;

import java.time.LocalDate;

/** Answers of "Bel alleen wat nodig is". */
record ShareMinimumForm(LocalDate sharedOn, Way way, String toldTo, String told) {

    enum Way {
        PHONE,
        TALK_WITHOUT_PARENTS
    }
}
