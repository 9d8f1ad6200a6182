/** The diagram {@code familyReturn}: a family comes back and gets a new file, linked to the earlier one (E-15). */
package nl.ruggensteun.process.familyreturn;
