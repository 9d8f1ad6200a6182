/** The diagram {@code cancellation}: a case was started by mistake. */
package nl.ruggensteun.process.cancellation;
