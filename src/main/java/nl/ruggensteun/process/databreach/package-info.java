/** The diagram {@code dataBreach}: safety first, exchange off, 72 hours for the authority, and what we learn (E-20). */
package nl.ruggensteun.process.databreach;
