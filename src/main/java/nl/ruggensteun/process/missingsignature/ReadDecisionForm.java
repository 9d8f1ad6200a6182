package nl.ruggensteun.process.missingsignature;

/** Answers of "Lees het besluit". */
record ReadDecisionForm(String howToGoOn) {}
