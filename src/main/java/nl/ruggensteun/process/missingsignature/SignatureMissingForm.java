package nl.ruggensteun.process.missingsignature;

import java.time.LocalDate;
import java.util.List;
import nl.ruggensteun.consent.MissingSignatureGround;
import nl.ruggensteun.consent.NewMissingSignature;
import nl.ruggensteun.process.YesNo;

/**
 * Answers of the start form "Handtekening ontbreekt".
 *
 * @param adult the number of an adult
 */
record SignatureMissingForm(
        String caseId,
        String adult,
        MissingSignatureGround ground,
        List<AttemptRow> attempts,
        YesNo lawyerAsked,
        LocalDate lawyerAskedOn,
        String authorityCheck,
        String reason) {

    NewMissingSignature toDomain() {
        return new NewMissingSignature(
                ground,
                AttemptRow.toDomain(attempts),
                authorityCheck,
                reason,
                lawyerAsked == null ? null : lawyerAsked == YesNo.YES,
                lawyerAskedOn);
    }
}
