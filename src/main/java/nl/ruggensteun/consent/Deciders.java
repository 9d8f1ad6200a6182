package nl.ruggensteun.consent;

/** Who may decide about a missing signature; the application answers from its groups of users. */
public interface Deciders {

    boolean has(String userId, DeciderRole role);
}
