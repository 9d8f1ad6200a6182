/** What staff see around a task: the lists of each role, the dossier beside the form, the register of data breaches. */
package nl.ruggensteun.tasklist;
