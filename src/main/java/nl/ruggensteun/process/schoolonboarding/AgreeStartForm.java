package nl.ruggensteun.process.schoolonboarding;

import java.time.LocalDate;

/** Answers of "Spreek de eerste dag af". */
record AgreeStartForm(LocalDate startOn) {}
