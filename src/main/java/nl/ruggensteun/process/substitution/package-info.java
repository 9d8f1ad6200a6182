/** The diagram {@code substitution}: who acts for a colleague reads per family what is safe (E-12). */
package nl.ruggensteun.process.substitution;
