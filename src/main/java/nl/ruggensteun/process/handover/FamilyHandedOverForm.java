package nl.ruggensteun.process.handover;

/**
 * Answers of the start form "Gezin wordt overgedragen".
 *
 * @param caseId a child of the family, from the begeleider's own list
 * @param familyNumber for a kwartiermaker, who sees no cases
 * @param newBegeleider login name
 */
record FamilyHandedOverForm(String caseId, String familyNumber, String newBegeleider) {}
