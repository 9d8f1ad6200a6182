/** What people see and do, in a real Chromium. Skipped, with the line that installs it, where none is found. */
package nl.ruggensteun.browser;
