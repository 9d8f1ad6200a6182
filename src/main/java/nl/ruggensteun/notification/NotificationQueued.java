package nl.ruggensteun.notification;

import java.util.UUID;

/**
 * A message lies in the outbox. Published in the transaction that wrote it; whoever listens makes sure, in that same
 * transaction, that {@link PostOffice#send} is called after it.
 */
public record NotificationQueued(UUID notificationId) {}
