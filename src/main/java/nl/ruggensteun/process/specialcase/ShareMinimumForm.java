package nl.ruggensteun.process.specialcase;

import java.time.LocalDate;

/** Answers of "Bel alleen wat nodig is". */
record ShareMinimumForm(LocalDate sharedOn, String toldTo, String told) {}
