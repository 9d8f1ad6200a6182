/** "Zaak bijwerken": brings the running case of a child in step with what changed around it. */
package nl.ruggensteun.process.caseupdate;
