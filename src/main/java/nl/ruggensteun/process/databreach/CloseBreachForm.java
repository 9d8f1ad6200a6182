package nl.ruggensteun.process.databreach;

/** Answers of "Rond het datalek af". */
record CloseBreachForm(String learned) {}
