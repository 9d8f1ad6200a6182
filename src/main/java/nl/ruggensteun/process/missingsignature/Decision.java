package nl.ruggensteun.process.missingsignature;

/** What one of the two decides. */
enum Decision {
    APPROVED,
    DECLINED
}
