/** What happens to every user task, whatever diagram it is in. */
package nl.ruggensteun.platform.task;
