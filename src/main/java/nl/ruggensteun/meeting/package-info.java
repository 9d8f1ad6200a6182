/** Talks of parents, shelter and school: planned in a safe form, held, with agreements on who does what. */
package nl.ruggensteun.meeting;
