package nl.ruggensteun.process.specialcase;

import nl.ruggensteun.specialcase.Outcome;
import nl.ruggensteun.specialcase.Visibility;

/** Answers of "Rond bijzonder geval af". */
record CloseSpecialCaseForm(
        Outcome outcome,
        String reason,
        String support,
        Visibility visibility,
        String readingParent,
        String whyVisible) {}
