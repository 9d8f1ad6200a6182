/** The diagram {@code authorityChange}: somebody gets gezag over a child, or turns out to have none (E-16). */
package nl.ruggensteun.process.authoritychange;
