package nl.ruggensteun.process;

/** The answer to a question that has two. A missing answer is neither. */
public enum YesNo {
    YES,
    NO;

    /** @return null when the question was not answered */
    public static Boolean toBoolean(YesNo answer) {
        return answer == null ? null : answer == YES;
    }
}
