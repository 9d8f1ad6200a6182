package nl.ruggensteun.process;

/** The answer to a question that has two. A missing answer is neither. */
public enum YesNo {
    YES,
    NO
}
