/** What staff see around a task: the lists of tasks of each role, and the dossier beside the form. */
package nl.ruggensteun.tasklist;
