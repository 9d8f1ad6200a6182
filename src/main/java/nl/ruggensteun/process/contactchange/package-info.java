/** The diagram {@code contactChange}: the contact person of a school is away for a time, or leaves (E-11). */
package nl.ruggensteun.process.contactchange;
