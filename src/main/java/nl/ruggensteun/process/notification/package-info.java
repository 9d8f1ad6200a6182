/** "Bericht versturen": sends each message of the outbox, and tells who must do something that there is something. */
package nl.ruggensteun.process.notification;
