package nl.ruggensteun.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.family.Families;
import nl.ruggensteun.family.PersonRef;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What one person of the family gets of the talks about a child: the own appointments, and what was agreed in the talks
 * this person was part of. Where parents are spoken apart, nothing shows that there is another talk (E-06). Who may read
 * at all is for {@code access}.
 */
@Service
@Transactional(readOnly = true)
public class FamilyTalks {

    private final Meetings meetings;
    private final Families families;
    private final Clock clock;

    FamilyTalks(Meetings meetings, Families families, Clock clock) {
        this.meetings = meetings;
        this.families = families;
        this.clock = clock;
    }

    /** Talks that lie ahead to which this person is invited, the first one first. */
    public List<Invitation> invitations(CaseId id, PersonRef person) {
        return meetings.of(id).stream()
                .filter(meeting -> meeting.stands() && !meetings.isUnsafe(meeting.id()))
                .flatMap(meeting -> invitation(meeting, person).stream())
                .sorted(Comparator.comparing(Invitation::plannedFor))
                .toList();
    }

    private Optional<Invitation> invitation(Meeting meeting, PersonRef person) {
        if (meeting.mode().filter(MeetingMode.JOINT::equals).isPresent()) {
            return isAtTheTable(meeting.caseId(), person)
                    ? Optional.of(new Invitation(
                            meeting.kind(),
                            meeting.school(),
                            meeting.plannedFor().orElseThrow(),
                            meeting.place().orElseThrow()))
                    : Optional.empty();
        }
        return meeting.appointments().stream()
                .filter(appointment -> PersonRef.of(appointment.parent()).equals(person))
                .map(appointment ->
                        new Invitation(meeting.kind(), meeting.school(), appointment.plannedFor(), appointment.place()))
                .findFirst();
    }

    /** Parents are; a child is when nobody but the child decides. */
    private boolean isAtTheTable(CaseId id, PersonRef person) {
        return !person.isChild() || families.getCase(id).child().decidesAloneOn(LocalDate.now(clock));
    }

    /** Oldest first. */
    public List<Agreed> agreements(CaseId id, PersonRef person) {
        return meetings.of(id).stream()
                .filter(meeting -> meeting.state() == MeetingState.HELD)
                .flatMap(meeting -> agreed(meeting, person))
                .toList();
    }

    /** Of a talk apart only what was agreed with this person; older agreements of such talks name nobody, and stay inside. */
    private static Stream<Agreed> agreed(Meeting meeting, PersonRef person) {
        boolean together = meeting.mode().filter(MeetingMode.JOINT::equals).isPresent();
        return meeting.agreements().stream()
                .filter(agreement ->
                        together || agreement.talkWith().map(PersonRef::of).equals(Optional.of(person)))
                .map(agreement -> new Agreed(meeting.school(), meeting.heldOn().orElseThrow(), agreement));
    }
}
