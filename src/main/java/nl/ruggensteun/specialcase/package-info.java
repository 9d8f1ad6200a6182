/** Special cases (R-163…R-172): what was reported, on which road it may be shared, how it ended. */
package nl.ruggensteun.specialcase;
