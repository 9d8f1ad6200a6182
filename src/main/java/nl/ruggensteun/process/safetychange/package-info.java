/** The diagram {@code safetyChange}: what is safe for a family is recorded anew, and counts at once (E-05, E-06). */
package nl.ruggensteun.process.safetychange;
