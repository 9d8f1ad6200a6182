/** The two ways in which the domain says no to a person: the input is wrong, or a rule forbids it now. */
package nl.ruggensteun.problem;
