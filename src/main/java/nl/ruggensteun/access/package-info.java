/** Who may see what of a case, and who looked. */
package nl.ruggensteun.access;
