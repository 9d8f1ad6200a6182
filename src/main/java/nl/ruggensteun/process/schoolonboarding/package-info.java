/** The diagram {@code schoolOnboarding}: one school, from the first talk to its covenant (R-060…R-080, E-08). */
package nl.ruggensteun.process.schoolonboarding;
