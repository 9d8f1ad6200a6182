/** The pages of the school register, for kwartiermakers and administrators: find, add, keep up to date, import; their draaiboek and covenant. */
package nl.ruggensteun.web.schools;
