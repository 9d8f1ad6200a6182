/** The diagram {@code informSchool}: the parents know first, then the school, then the child. */
package nl.ruggensteun.process.informschool;
