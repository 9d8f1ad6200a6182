/** Who may see what of a case, staff and family, who looked, and how staff can be reached. */
package nl.ruggensteun.access;
