/** The diagram {@code absence}: a begeleider is away for a time, a colleague acts, and afterwards all is as before (E-12). */
package nl.ruggensteun.process.absence;
