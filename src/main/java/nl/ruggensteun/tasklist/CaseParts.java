package nl.ruggensteun.tasklist;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.ruggensteun.childtalk.ChildTalks;
import nl.ruggensteun.consent.Consent;
import nl.ruggensteun.consent.ConsentStatus;
import nl.ruggensteun.consent.Consents;
import nl.ruggensteun.disclosure.Disclosures;
import nl.ruggensteun.disclosure.Verdict;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.family.ChildCase;
import nl.ruggensteun.meeting.Meeting;
import nl.ruggensteun.meeting.MeetingMode;
import nl.ruggensteun.meeting.Meetings;
import nl.ruggensteun.school.Brin6;
import nl.ruggensteun.school.ContactRole;
import nl.ruggensteun.school.School;
import nl.ruggensteun.school.SchoolContact;
import nl.ruggensteun.school.Schools;
import org.springframework.stereotype.Component;

/** The parts of a dossier that shelter and school both see, each as far as it may. */
@Component
class CaseParts {

    private final Schools schools;
    private final Consents consents;
    private final Disclosures disclosures;
    private final Meetings meetings;
    private final ChildTalks talks;

    CaseParts(Schools schools, Consents consents, Disclosures disclosures, Meetings meetings, ChildTalks talks) {
        this.schools = schools;
        this.consents = consents;
        this.disclosures = disclosures;
        this.meetings = meetings;
        this.talks = talks;
    }

    /** The child's present school; null without one. Why sharing is not allowed is for the shelter only. */
    Dossier.SchoolPart school(ChildCase childCase, boolean forShelter) {
        Optional<School> found = childCase.brin6().flatMap(schools::find);
        if (found.isEmpty()) {
            return null;
        }
        School school = found.get();
        Verdict verdict = disclosures.explain(childCase.id(), school.brin6());
        return new Dossier.SchoolPart(
                school.name(),
                address(school),
                school.brin6().value(),
                school.contact().map(CaseParts::contact).orElse(null),
                school.backup().map(CaseParts::contact).orElse(null),
                school.whoContacts().map(ContactRole::label).orElse(null),
                talks.of(childCase.id()).stream()
                        .flatMap(talk -> talk.trustedAdult().stream())
                        .reduce((earlier, later) -> later)
                        .orElse(null),
                forShelter ? sharing(verdict) : null,
                forShelter ? verdict.reasons() : null);
    }

    /** The day of the last yes; null unless the consent is valid today. */
    LocalDate validSince(Consent consent) {
        if (consents.status(consent.id()) != ConsentStatus.VALID) {
            return null;
        }
        return consent.signatures().stream()
                .flatMap(signature -> signature.signedOn().stream())
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** The talk that lies ahead; null without one. In which form parents come is for the shelter only. */
    Dossier.MeetingPart plannedMeeting(CaseId id, Brin6 school, boolean forShelter) {
        return meetings.of(id).stream()
                .filter(meeting -> meeting.school().equals(school) && meeting.isPlanned())
                .reduce((earlier, later) -> later)
                .map(meeting -> meetingPart(meeting, forShelter))
                .orElse(null);
    }

    /** What was agreed in the talks with this school, oldest first. */
    List<Dossier.Agreement> agreements(CaseId id, Brin6 school) {
        return meetings.of(id).stream()
                .filter(meeting -> meeting.school().equals(school))
                .flatMap(meeting -> meeting.agreements().stream())
                .map(agreement -> new Dossier.Agreement(
                        agreement.who().label(),
                        agreement.what(),
                        agreement.byDate().orElse(null),
                        agreement.noEndDate()))
                .toList();
    }

    private static Dossier.MeetingPart meetingPart(Meeting meeting, boolean forShelter) {
        return new Dossier.MeetingPart(
                meeting.kind().label(),
                meeting.plannedFor().orElse(null),
                meeting.place().orElse(null),
                forShelter ? meeting.mode().map(MeetingMode::label).orElse(null) : null,
                meeting.state().label(),
                forShelter ? meeting.schoolRemark().orElse(null) : null);
    }

    private static String sharing(Verdict verdict) {
        return verdict.mayShare() ? "U mag nu delen met deze school." : "U mag nu niets delen met deze school.";
    }

    private static String address(School school) {
        return school.street() == null ? school.town() : school.street() + ", " + school.town();
    }

    private static Dossier.Contact contact(SchoolContact contact) {
        return new Dossier.Contact(contact.name(), contact.email(), contact.phone());
    }
}
