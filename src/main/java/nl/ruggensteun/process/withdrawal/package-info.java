/** The diagram {@code withdrawal}: somebody takes a consent back, and everybody concerned knows it (R-132, E-10). */
package nl.ruggensteun.process.withdrawal;
