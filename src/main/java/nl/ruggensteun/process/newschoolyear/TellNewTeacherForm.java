package nl.ruggensteun.process.newschoolyear;

import java.time.LocalDate;

/**
 * Answers of "Vertel de nieuwe leerkracht van de afspraken".
 *
 * @param trustedAdult may be missing: then it is the same person as before
 */
record TellNewTeacherForm(String groupName, String trustedAdult, LocalDate toldOn) {}
