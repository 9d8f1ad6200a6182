package nl.ruggensteun.notification;

/**
 * The mail could not be handed over; trying again later may help. Cockpit shows the message, so it holds no address and
 * no name, and there is no cause: mail servers quote addresses in theirs.
 */
public class NotSent extends RuntimeException {

    NotSent(String dutchReason) {
        super(dutchReason);
    }
}
