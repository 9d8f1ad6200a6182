package nl.ruggensteun.walker;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.ruggensteun.family.ChildCase;
import nl.ruggensteun.family.Families;
import nl.ruggensteun.family.Family;
import nl.ruggensteun.family.FamilyId;

/** The family of one walk, as our own tables know it. */
final class WalkedFamily {

    private final Families families;
    private final Clock clock;
    private final Set<String> others = new LinkedHashSet<>();
    private FamilyId id;

    WalkedFamily(Families families, Clock clock) {
        this.families = families;
        this.clock = clock;
    }

    /** The first process that starts is the intake; its business key is the family. */
    void knows(String businessKey) {
        if (id == null) {
            id = FamilyId.of(businessKey);
        } else if (businessKey != null && !keys().contains(businessKey)) {
            others.add(businessKey);
        }
    }

    Family family() {
        return families.get(id);
    }

    /** In the order of the children. */
    List<ChildCase> cases() {
        return id == null ? List.of() : families.casesOf(id);
    }

    List<String> openCaseIds() {
        return cases().stream()
                .filter(ChildCase::isOpen)
                .map(open -> open.id().toString())
                .toList();
    }

    /** The business keys of everything that runs for it, always in the same order. */
    List<String> keys() {
        List<String> keys = new ArrayList<>();
        if (id != null) {
            keys.add(id.toString());
        }
        cases().forEach(found -> keys.add(found.id().toString()));
        keys.addAll(others);
        return keys;
    }

    String number() {
        return id == null ? "2026-0000" : family().number();
    }

    int adults() {
        return id == null ? 0 : family().guardians().size();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
