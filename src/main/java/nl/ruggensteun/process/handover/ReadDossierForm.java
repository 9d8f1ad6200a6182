package nl.ruggensteun.process.handover;

/** Answers of "Lees dossier en wat veilig is". */
record ReadDossierForm(boolean safetyRead) {}
