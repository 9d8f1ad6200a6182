package nl.ruggensteun.problem;

/** A rule of the domain forbids this step now: no consent, a closed case, somebody else's family. Nothing was changed. */
public class NotAllowed extends RuntimeException {

    /** @param reason Dutch, B1, without names: why not, and what to do */
    public NotAllowed(String reason) {
        super(reason);
    }
}
