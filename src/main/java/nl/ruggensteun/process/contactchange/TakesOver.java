package nl.ruggensteun.process.contactchange;

/** Who is the contact instead. */
enum TakesOver {
    BACKUP,
    OTHER
}
