package nl.ruggensteun.covenant;

/** What was decided about one child because of a covenant, and why it was asked. */
public enum ChildStep {
    /** The child was there before the covenant. */
    CATCH_UP,
    /** The covenant is over and the child is still there. */
    AFTER_END
}
