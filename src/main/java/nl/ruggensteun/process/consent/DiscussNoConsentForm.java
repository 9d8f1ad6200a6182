package nl.ruggensteun.process.consent;

import java.time.LocalDate;
import nl.ruggensteun.platform.form.KeptWithCase;
import nl.ruggensteun.platform.form.Route;

/** Answers of "Bespreek hoe het verder gaat". What was said more is kept with the case as it is. */
@KeptWithCase("remark")
record DiscussNoConsentForm(@Route FollowUp followUp, LocalDate askAgainFrom) {

    enum FollowUp {
        ASK_AGAIN,
        STOP
    }
}
