package nl.ruggensteun.meeting;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import nl.ruggensteun.problem.Problems;

/**
 * When, where and how a meeting will be.
 *
 * @param informedOn the day on which the parents heard of it
 * @param parent number of the adult who is spoken at this moment; only where the parents are not spoken together
 * @param other the talk with the other parent; only where both are spoken apart
 */
public record MeetingPlan(
        LocalDate date,
        LocalTime time,
        String place,
        MeetingMode mode,
        boolean teacherInvited,
        LocalDate informedOn,
        Integer parent,
        OtherTalk other) {

    private static final String NOT_TO_BE_INVITED = "Kies het nummer van een ouder met gezag die het mag weten.";

    /** Two parents who are spoken apart do not meet in the corridor. */
    private static final Duration APART = Duration.ofHours(1);

    /** With all parents at one table. */
    public MeetingPlan(
            LocalDate date,
            LocalTime time,
            String place,
            MeetingMode mode,
            boolean teacherInvited,
            LocalDate informedOn) {
        this(date, time, place, mode, teacherInvited, informedOn, null, null);
    }

    void check(LocalDateTime now, Set<MeetingMode> allowed, Invitable parents) {
        Problems problems = new Problems();
        checkMoment(problems, date, "date", time, "time", now);
        problems.text("place", place, 120);
        problems.isGiven("informedOn", informedOn);
        if (problems.isGiven("mode", mode)) {
            checkMode(problems, allowed, parents);
        }
        problems.rejectIfAny();
        if (mode == MeetingMode.SEPARATE) {
            checkOther(now, parents);
        }
    }

    private void checkMode(Problems problems, Set<MeetingMode> allowed, Invitable parents) {
        problems.addIf(
                mode == MeetingMode.WITHOUT_PARENTS,
                "mode",
                "Een gesprek zonder ouders plant u niet. Het kan alleen bij een bijzonder geval, nadat twee mensen het"
                        + " hebben afgewogen. U legt het vast in de taak 'Bel alleen wat nodig is'.");
        problems.addIf(
                mode == MeetingMode.JOINT && !allowed.contains(mode),
                "mode",
                "Samen aan één tafel is niet veilig voor dit gezin. Kies 'apart' of 'met één ouder'.");
        problems.addIf(
                mode == MeetingMode.SEPARATE && !parents.areTwo(),
                "mode",
                "Er is nu maar één ouder die u kunt uitnodigen. Kies 'met één ouder'.");
        boolean oneIsChosen = mode == MeetingMode.SEPARATE && parents.areTwo()
                || mode == MeetingMode.ONE_PARENT && !parents.isNobody();
        problems.addIf(oneIsChosen && parents.withNumber(parent).isEmpty(), "parent", NOT_TO_BE_INVITED);
    }

    private void checkOther(LocalDateTime now, Invitable parents) {
        Problems problems = new Problems();
        problems.addIf(
                other == null
                        || parents.withNumber(other.parent()).isEmpty()
                        || other.parent().equals(parent),
                "otherParent",
                "Kies het nummer van de andere ouder met gezag die het mag weten.");
        LocalDate otherDate = other == null ? null : other.date();
        LocalTime otherTime = other == null ? null : other.time();
        checkMoment(problems, otherDate, "otherDate", otherTime, "otherTime", now);
        problems.text("otherPlace", other == null ? null : other.place(), 120);
        problems.addIf(
                otherDate != null
                        && otherTime != null
                        && Duration.between(date.atTime(time), otherDate.atTime(otherTime))
                                        .abs()
                                        .compareTo(APART)
                                < 0,
                "otherTime",
                "Kies minstens een uur verschil. Zo komen de ouders elkaar niet tegen.");
        problems.rejectIfAny();
    }

    private static void checkMoment(
            Problems problems, LocalDate date, String dateField, LocalTime time, String timeField, LocalDateTime now) {
        boolean hasDate = problems.isGiven(dateField, date);
        boolean hasTime = problems.isGiven(timeField, time);
        if (hasDate) {
            problems.addIf(
                    date.isBefore(now.toLocalDate()),
                    dateField,
                    "Deze dag is voorbij. Kies vandaag of een latere dag.");
            problems.addIf(date.isAfter(now.toLocalDate().plusYears(1)), dateField, "Kies een dag binnen een jaar.");
            problems.addIf(
                    hasTime && date.equals(now.toLocalDate()) && time.isBefore(now.toLocalTime()),
                    timeField,
                    "Dit tijdstip is voorbij. Kies een later tijdstip.");
        }
    }

    /** One for each parent who is spoken apart, the first one first; none where the parents are spoken together. */
    List<Appointment> appointments(Invitable parents) {
        List<Appointment> apart = new ArrayList<>();
        if (mode == MeetingMode.SEPARATE || mode == MeetingMode.ONE_PARENT) {
            parents.withNumber(parent)
                    .ifPresent(adult -> apart.add(new Appointment(adult.id().value(), date.atTime(time), place)));
        }
        if (mode == MeetingMode.SEPARATE) {
            parents.withNumber(other.parent())
                    .ifPresent(adult -> apart.add(
                            new Appointment(adult.id().value(), other.date().atTime(other.time()), other.place())));
        }
        apart.sort(Comparator.comparing(Appointment::plannedFor));
        return apart;
    }
}
