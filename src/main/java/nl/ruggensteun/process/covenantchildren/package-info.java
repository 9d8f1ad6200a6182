/** The diagram {@code covenantChildren}: what a covenant that begins or ends asks about each child. */
package nl.ruggensteun.process.covenantchildren;
