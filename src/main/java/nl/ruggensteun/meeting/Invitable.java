package nl.ruggensteun.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.ruggensteun.family.Child;
import nl.ruggensteun.family.Guardian;
import nl.ruggensteun.family.GuardianId;

/** Who can be invited to a talk about one child today: adults with gezag who may be informed (E-05, E-06). */
record Invitable(List<Guardian> adults) {

    static Invitable of(Child child, LocalDate today) {
        return new Invitable(child.guardiansWithAuthorityOn(today).stream()
                .filter(child.family()::mayBeInformed)
                .toList());
    }

    Optional<Guardian> withNumber(Integer number) {
        return adults.stream()
                .filter(adult -> number != null && adult.number() == number)
                .findFirst();
    }

    boolean holds(GuardianId id) {
        return adults.stream().anyMatch(adult -> adult.id().equals(id));
    }

    boolean areTwo() {
        return adults.size() > 1;
    }

    boolean isNobody() {
        return adults.isEmpty();
    }
}
