/** The diagram {@code exitInterview}: what parents and children thought of it. */
package nl.ruggensteun.process.exitinterview;
