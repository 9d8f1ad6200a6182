/** What production must be told before it may start. */
package nl.ruggensteun.platform.settings;
