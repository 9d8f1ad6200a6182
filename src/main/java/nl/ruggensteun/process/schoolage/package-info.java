/** The diagram {@code schoolAge}: the case of a young child waits until it can go to school (E-09). */
package nl.ruggensteun.process.schoolage;
