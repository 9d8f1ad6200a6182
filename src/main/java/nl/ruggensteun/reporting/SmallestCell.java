package nl.ruggensteun.reporting;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Writes a number so that it never points at a few children: below the smallest cell only "minder dan 5". */
@Component
public class SmallestCell {

    private static final String TOO_FEW = "te weinig om te tonen";

    private final int smallest;

    SmallestCell(@Value("${ruggensteun.reporting.smallest-cell}") int smallest) {
        this.smallest = smallest;
    }

    /** Zero is shown: it is about nobody. */
    public String show(long count) {
        return isSmall(count) ? "minder dan " + smallest : Long.toString(count);
    }

    /** A part of {@code whole}; what is small as a whole says nothing about its parts either. */
    public String showPart(long part, long whole) {
        return isSmall(whole) ? show(whole) : show(part);
    }

    /**
     * A share in whole percents. Hidden where the whole, the part or the rest is small: from the share and the whole anybody
     * could count them.
     */
    public String showShare(long part, long whole) {
        if (whole == 0) {
            return "geen";
        }
        return isSmall(whole) || isSmall(part) || isSmall(whole - part)
                ? TOO_FEW
                : Math.round(100.0 * part / whole) + "%";
    }

    /** The middle of these numbers, as people write it; hidden where they are few. */
    public String showMedian(List<Integer> numbers) {
        if (numbers.isEmpty()) {
            return "geen";
        }
        if (isSmall(numbers.size())) {
            return TOO_FEW;
        }
        List<Integer> sorted = numbers.stream().sorted().toList();
        int twice = sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2);
        return twice % 2 == 0 ? Integer.toString(twice / 2) : twice / 2 + ",5";
    }

    private boolean isSmall(long count) {
        return count > 0 && count < smallest;
    }
}
