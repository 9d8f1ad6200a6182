/** The demo organisation: invented schools and families, in the default profile only. */
package nl.ruggensteun.demo;
