package nl.ruggensteun.tasklist;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.ruggensteun.childtalk.ChildTalk;
import nl.ruggensteun.childtalk.ChildTalks;
import nl.ruggensteun.consent.Consent;
import nl.ruggensteun.consent.ConsentStatus;
import nl.ruggensteun.consent.Consents;
import nl.ruggensteun.disclosure.Disclosures;
import nl.ruggensteun.disclosure.Verdict;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.family.ChildCase;
import nl.ruggensteun.family.Enrolment;
import nl.ruggensteun.family.Family;
import nl.ruggensteun.family.Guardian;
import nl.ruggensteun.family.GuardianId;
import nl.ruggensteun.meeting.Agreement;
import nl.ruggensteun.meeting.Appointment;
import nl.ruggensteun.meeting.Meeting;
import nl.ruggensteun.meeting.MeetingMode;
import nl.ruggensteun.meeting.Meetings;
import nl.ruggensteun.school.Brin6;
import nl.ruggensteun.school.ContactRole;
import nl.ruggensteun.school.Contacts;
import nl.ruggensteun.school.School;
import nl.ruggensteun.school.SchoolContact;
import nl.ruggensteun.school.Schools;
import org.springframework.stereotype.Component;

/** The parts of a dossier that shelter and school both see, each as far as it may. */
@Component
class CaseParts {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM");

    private final Schools schools;
    private final Consents consents;
    private final Disclosures disclosures;
    private final Meetings meetings;
    private final ChildTalks talks;
    private final SchoolNotes notes;
    private final Clock clock;

    CaseParts(
            Schools schools,
            Consents consents,
            Disclosures disclosures,
            Meetings meetings,
            ChildTalks talks,
            SchoolNotes notes,
            Clock clock) {
        this.schools = schools;
        this.consents = consents;
        this.disclosures = disclosures;
        this.meetings = meetings;
        this.talks = talks;
        this.notes = notes;
        this.clock = clock;
    }

    /** The child's present school; null without one. Why sharing is not allowed is for the shelter only. */
    Dossier.SchoolPart school(ChildCase childCase, boolean forShelter) {
        Optional<School> found = childCase.brin6().flatMap(schools::find);
        if (found.isEmpty()) {
            return null;
        }
        School school = found.get();
        Contacts contacts = school.contactsOn(LocalDate.now(clock));
        Verdict verdict = disclosures.explain(childCase.id(), school.brin6());
        return new Dossier.SchoolPart(
                school.name(),
                address(school),
                school.brin6().value(),
                contacts.contact()
                        .map(person -> contact(person, contacts.until()))
                        .orElse(null),
                contacts.backup()
                        .map(person -> contact(person, Optional.empty()))
                        .orElse(null),
                school.whoContacts().map(ContactRole::label).orElse(null),
                trustedAdult(childCase),
                forShelter ? notes.of(school) : null,
                forShelter ? sharing(verdict) : null,
                forShelter ? verdict.reasons() : null);
    }

    /** Whom the child can turn to at school: named in the talk there, or later at the start of a school year. */
    private String trustedAdult(ChildCase childCase) {
        Optional<ChildTalk> named = talks.of(childCase.id()).stream()
                .filter(talk -> talk.trustedAdult().isPresent())
                .reduce((earlier, later) -> later);
        return childCase
                .child()
                .enrolment()
                .filter(enrolment -> enrolment
                        .teacherToldOn()
                        .filter(day -> named.map(ChildTalk::heldOn)
                                .filter(day::isBefore)
                                .isEmpty())
                        .isPresent())
                .flatMap(Enrolment::trustedAdult)
                .or(() -> named.flatMap(ChildTalk::trustedAdult))
                .orElse(null);
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

    /** The talk that lies ahead; null without one. In which form parents come, and who when, is for the shelter only. */
    Dossier.MeetingPart plannedMeeting(ChildCase childCase, Brin6 school, boolean forShelter) {
        return meetings.of(childCase.id()).stream()
                .filter(meeting -> meeting.school().equals(school) && meeting.isPlanned())
                .reduce((earlier, later) -> later)
                .map(meeting -> meetingPart(meeting, childCase.family(), forShelter))
                .orElse(null);
    }

    /** What was agreed in the talks with this school, and with which parent when they were spoken apart; oldest first. */
    List<Dossier.Agreement> agreements(ChildCase childCase, Brin6 school) {
        return meetings.of(childCase.id()).stream()
                .filter(meeting -> meeting.school().equals(school))
                .flatMap(meeting -> meeting.agreements().stream())
                .map(agreement -> agreement(
                        agreement,
                        agreement
                                .talkWith()
                                .map(parent -> label(childCase.family(), parent))
                                .orElse(null)))
                .toList();
    }

    /** For the school: what is older than the consent that runs is history to whoever works there now (E-11). */
    List<Dossier.Agreement> agreementsForSchool(CaseId id, Brin6 school, Instant since) {
        return meetings.of(id).stream()
                .filter(meeting -> meeting.school().equals(school))
                .filter(meeting -> !meeting.recordedAt().isBefore(since))
                .flatMap(meeting -> meeting.agreements().stream())
                .map(agreement -> agreement(agreement, null))
                .toList();
    }

    private static Dossier.Agreement agreement(Agreement agreement, String with) {
        return new Dossier.Agreement(
                agreement.who().label(),
                agreement.what(),
                agreement.byDate().orElse(null),
                agreement.noEndDate(),
                with);
    }

    private static Dossier.MeetingPart meetingPart(Meeting meeting, Family family, boolean forShelter) {
        List<Appointment> apart = meeting.appointments();
        return new Dossier.MeetingPart(
                meeting.kind().label(),
                meeting.plannedFor().orElse(null),
                meeting.place().orElse(null),
                forShelter ? meeting.mode().map(MeetingMode::label).orElse(null) : null,
                forShelter || apart.size() > 1
                        ? apart.stream()
                                .map(one -> new Dossier.Talk(
                                        one.plannedFor(), one.place(), forShelter ? label(family, one.parent()) : null))
                                .toList()
                        : List.of(),
                meeting.state().label(),
                forShelter ? meeting.schoolRemark().orElse(null) : null);
    }

    private static String label(Family family, GuardianId parent) {
        return family.guardians().stream()
                .filter(adult -> adult.id().equals(parent))
                .map(Guardian::label)
                .findFirst()
                .orElse(null);
    }

    private static String sharing(Verdict verdict) {
        return verdict.mayShare() ? "U mag nu delen met deze school." : "U mag nu niets delen met deze school.";
    }

    private static String address(School school) {
        return school.street() == null ? school.town() : school.street() + ", " + school.town();
    }

    /** @param until the last day on which this person stands in */
    private static Dossier.Contact contact(SchoolContact contact, Optional<LocalDate> until) {
        String when = until.map(day -> "tot en met " + day.format(DAY) + ": ").orElse("");
        return new Dossier.Contact(when + contact.name(), contact.email(), contact.phone());
    }
}
