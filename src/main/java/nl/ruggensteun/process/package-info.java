/** What all processes share: the names of their variables. Each process has a package of its own below. */
package nl.ruggensteun.process;
