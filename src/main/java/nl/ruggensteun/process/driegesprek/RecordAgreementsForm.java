package nl.ruggensteun.process.driegesprek;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.ruggensteun.family.Interpretation;
import nl.ruggensteun.family.Interpreter;
import nl.ruggensteun.meeting.AgreementParty;
import nl.ruggensteun.meeting.HeldTalk;
import nl.ruggensteun.meeting.NewAgreement;
import nl.ruggensteun.meeting.SchoolAttendee;
import nl.ruggensteun.platform.form.Route;

/** Answers of "Leg de afspraken vast". */
record RecordAgreementsForm(
        @Route MeetingOutcome outcome,
        LocalDate heldOn,
        Set<SchoolAttendee> schoolPresent,
        boolean parentsPresent,
        String parentsAbsentReason,
        Interpreter interpreter,
        String interpreterReason,
        boolean childInterpreted,
        List<Agreement> agreements,
        String reason) {

    HeldTalk talk() {
        List<NewAgreement> made = agreements == null
                ? List.of()
                : agreements.stream().map(Agreement::toDomain).toList();
        return new HeldTalk(
                heldOn,
                parentsPresent,
                parentsAbsentReason,
                schoolPresent,
                new Interpretation(interpreter, interpreterReason, childInterpreted),
                made);
    }

    enum MeetingOutcome {
        HELD,
        MOVED,
        CANCELLED
    }

    record Agreement(AgreementParty who, String what, LocalDate byDate, boolean noEndDate, Integer talkWith) {
        private NewAgreement toDomain() {
            return new NewAgreement(who, what, byDate, noEndDate, talkWith);
        }
    }
}
