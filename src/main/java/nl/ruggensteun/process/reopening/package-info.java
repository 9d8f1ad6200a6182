/** The diagram {@code reopening}: a case was closed by mistake and begins anew; no consent comes back (E-15). */
package nl.ruggensteun.process.reopening;
