package nl.ruggensteun.process.consent;

import nl.ruggensteun.platform.form.KeptWithCase;
import nl.ruggensteun.platform.form.Route;

/** Answers of "Bespreek hoe het verder gaat". What was said more is kept with the case as it is. */
@KeptWithCase("remark")
record DiscussNoConsentForm(@Route FollowUp followUp) {

    enum FollowUp {
        ASK_AGAIN,
        STOP
    }
}
