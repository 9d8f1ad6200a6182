/** The diagram {@code childCorrection}: the name or birth date was wrong, or the child can decide after all (E-07). */
package nl.ruggensteun.process.childcorrection;
