package nl.ruggensteun.timeline;

/**
 * An answer to a question that our code does not know.
 *
 * @param field the key in the form; at most 255 characters
 * @param label the question as the person read it; cut at 1,000 characters
 * @param value at most 10,000 characters
 */
public record ExtraAnswer(String field, String label, String value) {

    static final int LONGEST_VALUE = 10_000;
}
