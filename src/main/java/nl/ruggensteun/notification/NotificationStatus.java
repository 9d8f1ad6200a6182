package nl.ruggensteun.notification;

/** Where a message stands. */
enum NotificationStatus {
    /** Not sent yet. With attempts above zero, the last one was cut off and may or may not have arrived. */
    QUEUED,
    /** Handed to the mail server; never sent again. */
    SENT,
    /** Must not be sent any more: the consent ended before it left. */
    PURGED,
    /** The last attempt was refused; the engine tries again, and after the last time an administrator can, in Cockpit. */
    FAILED,
    /** The mail server says that there is no such mailbox (E-11); sent again after somebody corrected the address. */
    BOUNCED;

    boolean isWaiting() {
        return this == QUEUED || this == FAILED;
    }
}
