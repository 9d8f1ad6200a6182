package nl.ruggensteun.process.specialcase;

import nl.ruggensteun.specialcase.Outcome;

/** Answers of "Rond bijzonder geval af". */
record CloseSpecialCaseForm(Outcome outcome, String reason, String support) {}
