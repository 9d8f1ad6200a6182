package nl.ruggensteun.covenant;

/** How long a covenant runs. */
public enum TermType {
    /** One year, renewed by itself each time nobody gives notice. */
    YEARLY,
    /** Until somebody gives notice; only after a completed evaluation that both agreed to. */
    INDEFINITE
}
