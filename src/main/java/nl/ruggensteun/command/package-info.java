/** What IT runs from the command line instead of the application: {@code java -jar ruggensteun.jar <command>}. */
package nl.ruggensteun.command;
