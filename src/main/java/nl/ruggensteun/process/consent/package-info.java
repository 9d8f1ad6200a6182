/** The diagram {@code consent}: ask everyone who must sign, per child and school. */
package nl.ruggensteun.process.consent;
