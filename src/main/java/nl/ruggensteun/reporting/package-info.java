/** Numbers about all cases together, for managers and kwartiermakers; never so small that they point at one child. */
package nl.ruggensteun.reporting;
