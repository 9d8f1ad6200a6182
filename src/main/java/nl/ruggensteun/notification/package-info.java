/**
 * Tells people that something waits for them, by a mail that says nothing else: the outbox, the letters and the sending.
 */
package nl.ruggensteun.notification;
