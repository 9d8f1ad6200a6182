package nl.ruggensteun.process.notification;

/** Answers of "Verbeter het e-mailadres". */
record CorrectAddressForm(boolean addressCorrected) {}
