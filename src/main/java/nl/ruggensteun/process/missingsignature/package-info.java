/** The diagram {@code missingSignature}: two people decide about a signature that cannot be asked (E-04, E-05). */
package nl.ruggensteun.process.missingsignature;
