package nl.ruggensteun.process.authoritychange;

/** Which way gezag changed. */
enum AuthorityChangeKind {
    GRANTED,
    ENDED
}
