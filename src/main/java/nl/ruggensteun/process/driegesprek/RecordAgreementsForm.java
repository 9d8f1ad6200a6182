package nl.ruggensteun.process.driegesprek;

import java.time.LocalDate;
import java.util.List;
import nl.ruggensteun.meeting.AgreementParty;
import nl.ruggensteun.meeting.NewAgreement;
import nl.ruggensteun.platform.form.Route;

/** Answers of "Leg de afspraken vast". */
record RecordAgreementsForm(
        @Route MeetingOutcome outcome,
        LocalDate heldOn,
        boolean parentsPresent,
        List<Agreement> agreements,
        String reason) {

    List<NewAgreement> newAgreements() {
        return agreements == null
                ? List.of()
                : agreements.stream()
                        .map(row -> new NewAgreement(row.who(), row.what(), row.byDate()))
                        .toList();
    }

    enum MeetingOutcome {
        HELD,
        MOVED,
        CANCELLED
    }

    record Agreement(AgreementParty who, String what, LocalDate byDate) {}
}
