package nl.ruggensteun.school;

import java.util.Comparator;
import java.util.List;

/**
 * What the list of DUO does, or would do, to the register.
 *
 * @param looksCutOff more schools vanished than is likely in one go
 */
public record SchoolImportReport(
        List<Line> added, List<Line> changed, List<Line> vanished, int unchanged, boolean looksCutOff) {

    static final Comparator<School> BY_TOWN = Comparator.comparing(School::town).thenComparing(School::name);

    public boolean changesNothing() {
        return added.isEmpty() && changed.isEmpty() && vanished.isEmpty();
    }

    /** One sentence in Dutch. */
    public String summary() {
        return "%d nieuw, %d veranderd, %d verdwenen, %d gelijk."
                .formatted(added.size(), changed.size(), vanished.size(), unchanged);
    }

    /** @param what which columns changed, in Dutch; empty for a school that is new or vanished */
    public record Line(Brin6 brin6, String name, String town, String what) {}
}
