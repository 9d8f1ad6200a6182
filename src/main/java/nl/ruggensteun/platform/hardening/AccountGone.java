package nl.ruggensteun.platform.hardening;

/** Hears that an account was deleted, so that what belonged to that person only goes too. */
public interface AccountGone {

    /** After the deletion is saved. */
    void accountGone(String userId);
}
