package nl.ruggensteun.process.contactchange;

/** Answers of "Laat account van vertrekker uitzetten". */
record CloseAccountForm(boolean accountClosed) {}
