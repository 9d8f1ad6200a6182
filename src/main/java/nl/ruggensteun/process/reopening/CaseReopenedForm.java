package nl.ruggensteun.process.reopening;

/**
 * Answers of the start form "Zaak heropenen".
 *
 * @param closedCaseId from the begeleider's own cases that were closed lately
 */
record CaseReopenedForm(String closedCaseId, String reason) {}
