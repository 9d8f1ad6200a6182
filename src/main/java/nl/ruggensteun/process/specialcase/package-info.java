/** The diagram {@code specialCase}: report, road, talk or weighing, and a recorded end. */
package nl.ruggensteun.process.specialcase;
