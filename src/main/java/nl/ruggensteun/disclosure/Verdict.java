package nl.ruggensteun.disclosure;

import java.util.List;

/**
 * Whether a school may get anything about a child now.
 *
 * @param reasons why not, in Dutch and without names, for staff of the shelter; empty when it may
 */
public record Verdict(List<String> reasons) {

    public Verdict {
        reasons = List.copyOf(reasons);
    }

    public boolean mayShare() {
        return reasons.isEmpty();
    }
}
