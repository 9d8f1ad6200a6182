package nl.ruggensteun.notification;

import java.util.UUID;

/**
 * The mail could not be handed over; trying again later may help. Cockpit shows the reason, so it holds no address and
 * no name, and there is no cause: mail servers quote addresses in theirs.
 */
public class NotSent extends RuntimeException {

    private static final String NUMBER = " Bericht ";

    /** @param dutchReason why not, in one sentence that is the same for every message */
    NotSent(String dutchReason, UUID notification) {
        super(dutchReason + NUMBER + notification + ".");
    }

    /** The reason alone, for a list of what went wrong with many messages. Other texts stay as they are. */
    public static String withoutNumber(String message) {
        int number = message.indexOf(NUMBER);
        return number < 0 ? message : message.substring(0, number);
    }
}
