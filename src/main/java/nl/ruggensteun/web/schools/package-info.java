/** The pages of the school register, for kwartiermakers and administrators: find, add, keep up to date, import. */
package nl.ruggensteun.web.schools;
