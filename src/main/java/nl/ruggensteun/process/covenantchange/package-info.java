/** The diagram {@code covenantChange}: a notice, an end by both, a new text, or no term any more (R-086…R-089). */
package nl.ruggensteun.process.covenantchange;
