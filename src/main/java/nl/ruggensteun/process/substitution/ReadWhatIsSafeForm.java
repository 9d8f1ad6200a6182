package nl.ruggensteun.process.substitution;

/** Answers of "Lees wat veilig is voor dit gezin". */
record ReadWhatIsSafeForm(boolean safetyRead) {}
