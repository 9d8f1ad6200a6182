package nl.ruggensteun.process.absence;

/** What is reported about a begeleider. */
enum AwayOrBack {
    AWAY,
    BACK
}
