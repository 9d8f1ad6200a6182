/** Who may see what of a case, who looked, and how staff can be reached. */
package nl.ruggensteun.access;
