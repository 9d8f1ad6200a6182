/** The situations of working practice (E-01 to E-20), each as one class that reads like its row. */
package nl.ruggensteun.situations;
