/** "Dagelijkse herinneringen": who is past a target date hears it once, later the achtervang or the team. */
package nl.ruggensteun.process.reminder;
