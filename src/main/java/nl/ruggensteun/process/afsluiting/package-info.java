/** The diagram {@code afsluiting}: the support ends; the school's access ends with it. */
package nl.ruggensteun.process.afsluiting;
