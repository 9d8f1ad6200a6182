package nl.ruggensteun.tasklist;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ruggensteun.childtalk.ChildTalk;
import nl.ruggensteun.childtalk.ChildTalks;
import nl.ruggensteun.childtalk.TalkPlace;
import nl.ruggensteun.consent.Consent;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.family.ChildCase;
import nl.ruggensteun.family.Families;
import nl.ruggensteun.meeting.Closing;
import nl.ruggensteun.meeting.Closings;
import nl.ruggensteun.meeting.Meeting;
import nl.ruggensteun.meeting.MeetingMode;
import nl.ruggensteun.meeting.Meetings;
import nl.ruggensteun.meeting.SchoolAttendee;
import org.springframework.stereotype.Component;

/** What people wrote down along the way, for the begeleider: talks with the child, talks that are over, papers, closing. */
@Component
class CaseRecord {

    private final Families families;
    private final ChildTalks talks;
    private final Meetings meetings;
    private final Closings closings;
    private final SpecialCaseParts specialCases;
    private final BreachParts breaches;
    private final MissingSignatureParts missingSignatures;

    CaseRecord(
            Families families,
            ChildTalks talks,
            Meetings meetings,
            Closings closings,
            SpecialCaseParts specialCases,
            BreachParts breaches,
            MissingSignatureParts missingSignatures) {
        this.families = families;
        this.talks = talks;
        this.meetings = meetings;
        this.closings = closings;
        this.specialCases = specialCases;
        this.breaches = breaches;
        this.missingSignatures = missingSignatures;
    }

    Dossier.Recorded of(CaseId id) {
        return new Dossier.Recorded(
                talks.of(id).stream().map(CaseRecord::talk).toList(),
                meetings.of(id).stream()
                        .filter(meeting -> meeting.state().isOver())
                        .map(CaseRecord::meeting)
                        .toList(),
                Stream.concat(
                                reopening(families.getCase(id)),
                                closings.of(id).map(CaseRecord::closing).stream()
                                        .flatMap(List::stream))
                        .toList(),
                specialCases.of(id),
                breaches.of(id),
                missingSignatures.of(id));
    }

    /** Where the signed form went, as far as it is known. */
    static List<Dossier.Fact> papers(Consent consent) {
        return facts(
                onDay("Opnieuw vragen mag vanaf", consent.askAgainFrom()),
                onDay("Formulier opgeborgen bij de school", consent.filedAtSchoolOn()),
                onDay("Kopie van de school terug", consent.copyReturnedOn()),
                onDay("Formulier opgeborgen bij de opvang", consent.filedAtShelterOn()),
                onDay("School vertelde ouders over de drie momenten", consent.parentsToldBySchoolOn()));
    }

    private static Dossier.Fact talk(ChildTalk talk) {
        boolean atSchool = talk.place() == TalkPlace.SCHOOL;
        String more = atSchool ? "Wil het ook aan iemand anders vertellen" : "Wil meer weten";
        return new Dossier.Fact(
                atSchool ? "Gesprek met het kind op school" : "Gesprek met het kind in de opvang",
                talk.heldOn(),
                lines(
                        talk.childWantsMore().map(wants -> more + ": " + yesOrNo(wants)),
                        talk.childWantsHelp().map(wants -> "Wil daar hulp bij: " + yesOrNo(wants)),
                        talk.remark()));
    }

    private static Dossier.Fact meeting(Meeting meeting) {
        Optional<String> school = Optional.of(meeting.schoolPresent().stream()
                        .sorted()
                        .map(SchoolAttendee::label)
                        .collect(Collectors.joining(", ")))
                .filter(names -> !names.isEmpty());
        return new Dossier.Fact(
                meeting.kind().label() + ": " + meeting.state().label(),
                meeting.heldOn()
                        .or(() -> meeting.plannedFor().map(moment -> moment.toLocalDate()))
                        .orElse(null),
                lines(
                        meeting.mode().filter(mode -> mode != MeetingMode.JOINT).map(mode -> "Vorm: " + mode.label()),
                        meeting.parentsPresent()
                                .map(present -> present ? "Ouders waren erbij" : "Ouders waren er niet bij"),
                        meeting.interpreter().map(who -> "Tolk: " + who.label()),
                        meeting.interpreterReason().map(reason -> "Waarom geen tolk: " + reason),
                        meeting.parentsAbsentReason().map(reason -> "Waarom niet: " + reason),
                        school.map(names -> "Van de school: " + names),
                        meeting.reason().map(reason -> "Reden: " + reason)));
    }

    /** A closing that was a mistake. */
    private static Stream<Dossier.Fact> reopening(ChildCase childCase) {
        return childCase.reopenedOn().stream()
                .map(on -> new Dossier.Fact("Zaak heropend", on, lines(childCase.reopenReason())));
    }

    private static List<Dossier.Fact> closing(Closing closing) {
        var chosen = new Dossier.Fact("Afronding met school: " + closing.kind().label(), null, lines(closing.reason()));
        return facts(
                Optional.of(chosen),
                onDay("School vertelde het de leerling", closing.pupilToldOn()),
                onDay("Dossier op school in orde", closing.filedAtSchoolOn()));
    }

    private static Optional<Dossier.Fact> onDay(String what, Optional<LocalDate> day) {
        return day.map(known -> new Dossier.Fact(what, known, List.of()));
    }

    @SafeVarargs
    private static List<Dossier.Fact> facts(Optional<Dossier.Fact>... known) {
        return Stream.of(known).flatMap(Optional::stream).toList();
    }

    @SafeVarargs
    private static List<String> lines(Optional<String>... known) {
        return Stream.of(known).flatMap(Optional::stream).toList();
    }

    private static String yesOrNo(boolean answer) {
        return answer ? "ja" : "nee";
    }
}
