package nl.ruggensteun.process.informschool;

import java.time.LocalDate;

/** Answers of "Berg het formulier op". */
record FileFormForm(LocalDate filedOn) {}
