/** The diagram {@code ruggensteun}: one child's case, from registration to closing. */
package nl.ruggensteun.process.ruggensteun;
