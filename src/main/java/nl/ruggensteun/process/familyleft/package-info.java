/** The diagram {@code familyLeft}: a family is gone without a word, and after some days its cases are closed (E-14). */
package nl.ruggensteun.process.familyleft;
