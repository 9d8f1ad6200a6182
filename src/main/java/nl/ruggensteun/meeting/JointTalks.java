package nl.ruggensteun.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.ruggensteun.disclosure.Disclosures;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.family.Child;
import nl.ruggensteun.family.ChildCase;
import nl.ruggensteun.family.Families;
import nl.ruggensteun.family.Guardian;
import nl.ruggensteun.family.GuardianId;
import nl.ruggensteun.school.Brin6;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which brothers and sisters can have their startgesprek at the same table (E-02). Everything else stays per child: each
 * has a meeting of its own, with its own agreements, and neither record names the other.
 */
@Service
@Transactional(readOnly = true)
public class JointTalks {

    private final Meetings meetings;
    private final Families families;
    private final Disclosures disclosures;
    private final Clock clock;

    JointTalks(Meetings meetings, Families families, Disclosures disclosures, Clock clock) {
        this.meetings = meetings;
        this.families = families;
        this.disclosures = disclosures;
        this.clock = clock;
    }

    /** In the order of the children. */
    public List<ChildCase> siblings(CaseId id) {
        ChildCase childCase = families.getCase(id);
        return families.casesOf(childCase.familyId()).stream()
                .filter(other -> mayJoin(childCase, other))
                .toList();
    }

    /**
     * A child of the same family at the same school, whose startgesprek is not planned; the school knows of both children
     * and may know now; and the same people decide about both, so that nobody who may not hear of one of them is invited
     * for the other.
     */
    private boolean mayJoin(ChildCase one, ChildCase other) {
        return !one.id().equals(other.id())
                && one.brin6().isPresent()
                && other.brin6().equals(one.brin6())
                && disclosures.schoolSees(one.id(), one.brin6().get())
                && disclosures.schoolSees(other.id(), one.brin6().get())
                && sameDeciders(one.child(), other.child())
                && hasNoStartgesprekAhead(other, one.brin6());
    }

    private boolean sameDeciders(Child one, Child other) {
        LocalDate today = LocalDate.now(clock);
        return one.decidesAloneOn(today) == other.decidesAloneOn(today)
                && withAuthority(one, today).equals(withAuthority(other, today));
    }

    private static Set<GuardianId> withAuthority(Child child, LocalDate on) {
        return child.guardiansWithAuthorityOn(on).stream().map(Guardian::id).collect(Collectors.toSet());
    }

    private boolean hasNoStartgesprekAhead(ChildCase childCase, Optional<Brin6> school) {
        return meetings.of(childCase.id()).stream()
                .noneMatch(meeting -> meeting.kind() == MeetingKind.START
                        && school.filter(meeting.school()::equals).isPresent()
                        && meeting.stands());
    }
}
