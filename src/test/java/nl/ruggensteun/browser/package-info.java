/** The application as people see it, in a real browser. */
package nl.ruggensteun.browser;
