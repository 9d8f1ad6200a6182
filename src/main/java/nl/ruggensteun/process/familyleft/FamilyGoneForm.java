package nl.ruggensteun.process.familyleft;

import nl.ruggensteun.platform.form.KeptWithCase;

/** Answers of the start form "Gezin is weg": which family, and that somebody looked whether the children are safe. */
@KeptWithCase({"lastSeenOn", "childrenAtSchool", "meldcode", "leerplicht"})
record FamilyGoneForm(String caseId) {}
