package nl.ruggensteun.platform.hardening;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How long the engine keeps the history of a finished process: at most a year (R: retention of the engine's traces). */
final class TimeToLive {

    static final String ADVICE =
            " ontbreekt hoe lang de geschiedenis bewaard blijft, of is dat te lang. Zet \"History time to live\" op"
                    + " P365D.";

    private static final int LONGEST_IN_DAYS = 365;
    private static final Pattern DAYS = Pattern.compile("P?([0-9]{1,4})D?");

    private TimeToLive() {}

    static boolean isAllowed(String value) {
        Matcher days = DAYS.matcher(value);
        return days.matches() && Integer.parseInt(days.group(1)) <= LONGEST_IN_DAYS;
    }
}
