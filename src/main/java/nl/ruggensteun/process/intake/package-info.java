/** The diagram {@code intake}: a family comes in; people, safety and schools are recorded; each child gets a case. */
package nl.ruggensteun.process.intake;
