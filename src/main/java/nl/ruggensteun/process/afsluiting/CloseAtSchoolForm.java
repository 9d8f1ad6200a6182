package nl.ruggensteun.process.afsluiting;

import java.time.LocalDate;

/** Answers of "Rond af op school". */
record CloseAtSchoolForm(LocalDate pupilToldOn, LocalDate filedOn) {}
