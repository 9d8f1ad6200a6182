package nl.ruggensteun.proof;

/** Something that happens to a family, or that somebody tries; {@code number} holds the details ({@link Dice}). */
record Step(What what, long number) {

    enum What {
        ASK,
        EVERYBODY_SAYS_YES,
        SOMEBODY_ANSWERS,
        GIVE_FORM,
        TELL_PARENTS,
        KEEP_PERMIT,
        USE_KEPT_PERMIT,
        TAKE_BACK,
        END_CONSENT,
        WANT_IT_AGAIN,
        MOVE,
        GET_GEZAG,
        NEWCOMER,
        LOSE_GEZAG,
        DECIDE_GEZAG,
        CORRECT_BIRTH,
        JUDGE,
        CHANGE_SAFETY,
        DAYS_PASS,
        TO_A_BIRTHDAY,
        HAND_OVER,
        FAMILY_LEAVES,
        START_CLOSING,
        CLOSE,
        CANCEL,
        WEIGH
    }
}
