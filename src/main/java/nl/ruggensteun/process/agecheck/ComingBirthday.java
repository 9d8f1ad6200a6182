package nl.ruggensteun.process.agecheck;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.ruggensteun.consent.Consents;
import nl.ruggensteun.family.Child;
import nl.ruggensteun.family.ChildCase;
import nl.ruggensteun.family.Families;
import nl.ruggensteun.family.OccasionKind;
import nl.ruggensteun.process.SideTask;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * "Praat alvast met het kind": once per birthday from which a child decides too, or alone. Only while a consent runs that
 * this birthday would end, and for a child that can oversee it. Reads the birth date each time, so a corrected one counts.
 */
@Component
class ComingBirthday implements SideTask {

    private final Families families;
    private final Consents consents;
    private final Clock clock;
    private final int daysAhead;

    ComingBirthday(
            Families families,
            Consents consents,
            Clock clock,
            @Value("${ruggensteun.consent.talk-with-child-days-ahead}") int daysAhead) {
        this.families = families;
        this.consents = consents;
        this.clock = clock;
        this.daysAhead = daysAhead;
    }

    @Override
    public String process() {
        return "ageCheck";
    }

    @Override
    public String box() {
        return "userTask_talkWithChild";
    }

    @Override
    public String startedBy() {
        return "birthdayComes";
    }

    @Override
    public List<ChildCase> candidates() {
        LocalDate today = LocalDate.now(clock);
        return families.openCasesBornBetween(
                today.minusYears(Child.AGE_TO_DECIDE_ALONE),
                today.plusDays(daysAhead).minusYears(Child.AGE_TO_DECIDE));
    }

    @Override
    public boolean isNeeded(ChildCase childCase) {
        return childCase.child().canDecide()
                && birthday(childCase.child())
                        .filter(day -> !childCase.isDone(OccasionKind.COMING_BIRTHDAY, day))
                        .isPresent()
                && consents.isValid(childCase.id());
    }

    /** The birthday that is near; empty on the day itself, when the child is asked. */
    Optional<LocalDate> birthday(Child child) {
        LocalDate today = LocalDate.now(clock);
        return Stream.of(Child.AGE_TO_DECIDE, Child.AGE_TO_DECIDE_ALONE)
                .map(child::dayOfAge)
                .filter(day -> today.isBefore(day) && !today.isBefore(day.minusDays(daysAhead)))
                .findFirst();
    }
}
