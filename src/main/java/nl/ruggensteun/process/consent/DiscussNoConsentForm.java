package nl.ruggensteun.process.consent;

import nl.ruggensteun.platform.form.Route;

/** Answers of "Bespreek hoe het verder gaat". */
record DiscussNoConsentForm(@Route FollowUp followUp, String remark) {

    enum FollowUp {
        ASK_AGAIN,
        STOP
    }
}
