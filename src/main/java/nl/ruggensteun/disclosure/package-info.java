/** The one rule about what may leave for a school, and the record of everything that did. There is no second road. */
package nl.ruggensteun.disclosure;
