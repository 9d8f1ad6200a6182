/** The diagram {@code covenant}: the life of one covenant, from the signature to its last day (R-080… ). */
package nl.ruggensteun.process.covenant;
