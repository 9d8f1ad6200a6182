package nl.ruggensteun.breach;

/** Identifies a breach; it is also its number in the register. */
public record BreachId(long value) {

    /** @throws NumberFormatException for text that is no number */
    public static BreachId of(String text) {
        return new BreachId(Long.parseLong(text));
    }

    /** What staff call it: {@code Datalek 12}. */
    public String label() {
        return "Datalek " + value;
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
