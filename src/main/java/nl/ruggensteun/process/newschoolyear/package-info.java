/** The diagram {@code newSchoolYear}: what a new school year, or the end of one, asks of school and shelter (E-13, E-09). */
package nl.ruggensteun.process.newschoolyear;
