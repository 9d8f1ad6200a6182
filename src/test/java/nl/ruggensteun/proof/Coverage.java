package nl.ruggensteun.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import nl.ruggensteun.proof.Step.What;

/** Counts what the random families lived through: a proof that never met a situation proves nothing about it. */
final class Coverage {

    private static final Set<What> NEVER_REFUSED =
            EnumSet.of(What.END_CONSENT, What.WANT_IT_AGAIN, What.FAMILY_LEAVES, What.DAYS_PASS, What.TO_A_BIRTHDAY);

    private final Map<What, long[]> tried = new EnumMap<>(What.class);
    private What now = What.ASK;
    private long judged;
    private long shared;
    private long seen;

    void at(What step) {
        now = step;
    }

    void tried(boolean allowed) {
        tried.computeIfAbsent(now, what -> new long[2])[allowed ? 0 : 1]++;
    }

    void judged(boolean mayShare, boolean schoolSees) {
        judged++;
        shared += mayShare ? 1 : 0;
        seen += schoolSees ? 1 : 0;
    }

    /** Every step was done and, where that can be, refused; and a school often saw something and often did not. */
    void assertWide() {
        for (What what : EnumSet.complementOf(EnumSet.of(What.DAYS_PASS, What.TO_A_BIRTHDAY))) {
            long[] counts = tried.getOrDefault(what, new long[2]);
            assertThat(counts[0]).as("%s was done", what).isPositive();
            if (!NEVER_REFUSED.contains(what)) {
                assertThat(counts[1]).as("%s was refused", what).isPositive();
            }
        }
        assertThat(shared).as("may share, of %d", judged).isBetween(judged / 10, judged * 9 / 10);
        assertThat(seen).as("school sees, of %d", judged).isBetween(judged / 20, judged * 9 / 10);
    }

    @Override
    public String toString() {
        StringBuilder text =
                new StringBuilder("judged %d, may share %d, school sees %d%n".formatted(judged, shared, seen));
        tried.forEach(
                (what, counts) -> text.append("%-20s done %8d refused %8d%n".formatted(what, counts[0], counts[1])));
        return text.toString();
    }
}
