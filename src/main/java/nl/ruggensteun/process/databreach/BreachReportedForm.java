package nl.ruggensteun.process.databreach;

import java.time.LocalDate;
import java.time.LocalTime;
import nl.ruggensteun.breach.BreachKind;
import nl.ruggensteun.breach.NewBreach;
import nl.ruggensteun.process.YesNo;

/**
 * Answers of the start form "Datalek gemeld".
 *
 * @param caseId may be missing; otherwise as the list of one's own children gives it
 */
record BreachReportedForm(
        BreachKind kind,
        LocalDate discoveredOn,
        LocalTime discoveredAt,
        YesNo safetyInvolved,
        String caseId,
        String whatWasSeen,
        String seenBy,
        String alreadyDone) {

    NewBreach toDomain() {
        return new NewBreach(
                kind, discoveredOn, discoveredAt, YesNo.toBoolean(safetyInvolved), whatWasSeen, seenBy, alreadyDone);
    }
}
