package nl.ruggensteun.reporting;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Writes a number so that it never points at a few children: below the smallest cell only "minder dan 5". */
@Component
public class SmallestCell {

    private final int smallest;

    SmallestCell(@Value("${ruggensteun.reporting.smallest-cell}") int smallest) {
        this.smallest = smallest;
    }

    /** Zero is shown: it is about nobody. */
    public String show(long count) {
        return count > 0 && count < smallest ? "minder dan " + smallest : Long.toString(count);
    }

    /** A part of {@code whole}; what is small as a whole says nothing about its parts either. */
    public String showPart(long part, long whole) {
        return whole > 0 && whole < smallest ? show(whole) : show(part);
    }
}
