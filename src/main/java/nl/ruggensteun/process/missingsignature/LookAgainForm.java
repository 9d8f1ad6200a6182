package nl.ruggensteun.process.missingsignature;

import java.time.LocalDate;
import java.util.List;
import nl.ruggensteun.consent.MissingSignatureGround;
import nl.ruggensteun.consent.NewMissingSignature;
import nl.ruggensteun.platform.form.Route;
import nl.ruggensteun.process.YesNo;

/** Answers of "Kijk opnieuw naar de handtekening"; all but the first are for a new decision. */
record LookAgainForm(
        @Route FollowUp followUp,
        MissingSignatureGround ground,
        List<AttemptRow> attempts,
        YesNo lawyerAsked,
        LocalDate lawyerAskedOn,
        String authorityCheck,
        String reason) {

    enum FollowUp {
        NEW_DECISION,
        ASK_PERSON,
        LET_LAPSE
    }

    NewMissingSignature toDomain() {
        return new SignatureMissingForm(
                        null, null, ground, attempts, lawyerAsked, lawyerAskedOn, authorityCheck, reason)
                .toDomain();
    }
}
