package nl.ruggensteun.process.contactchange;

/** What is reported about the contact person of a school. */
enum ContactStatus {
    AWAY,
    LEAVES,
    BACK
}
