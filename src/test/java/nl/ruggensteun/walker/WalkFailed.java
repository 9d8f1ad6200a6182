package nl.ruggensteun.walker;

/** A rule that did not hold during a walk. */
final class WalkFailed extends AssertionError {

    private static final long serialVersionUID = 1L;

    WalkFailed(String what) {
        super(what);
    }

    WalkFailed(String what, Throwable cause) {
        super(what, cause);
    }
}
