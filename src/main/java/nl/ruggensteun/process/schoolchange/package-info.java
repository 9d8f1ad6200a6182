/** The diagram {@code schoolChange}: the child goes to another school, or to none for now (E-01). */
package nl.ruggensteun.process.schoolchange;
