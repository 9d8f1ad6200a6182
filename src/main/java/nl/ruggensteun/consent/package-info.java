/** Consent of parents and child for one school: who has to sign by law, what each answered, and whether it holds today. */
package nl.ruggensteun.consent;
