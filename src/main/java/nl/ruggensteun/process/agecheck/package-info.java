/** "Dagelijkse controle op leeftijd": a child that turns 12 or 16 is prepared for it, and asked from that day on (R-131, E-07). */
package nl.ruggensteun.process.agecheck;
