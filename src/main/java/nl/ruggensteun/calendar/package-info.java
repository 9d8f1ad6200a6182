/** Which days count: school days per holiday region and school, working days and public holidays, in the Netherlands. */
package nl.ruggensteun.calendar;
