package nl.ruggensteun.school;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.ruggensteun.calendar.HolidayRegions;
import nl.ruggensteun.problem.InputRejected;
import nl.ruggensteun.school.SchoolImportReport.Line;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings the register up to date with DUO's list of primary schools. A school that the list no longer has is closed and
 * stays in the register, because cases and agreements belong to it; one that was added by hand stays open.
 */
@Service
public class SchoolImport {

    /** A list that lacks more than one in ten of the schools is more likely cut off than right. */
    private static final int PLAUSIBLE_SHARE = 10;

    private final SchoolRepository repository;
    private final HolidayRegions regions;
    private final Clock clock;

    SchoolImport(SchoolRepository repository, HolidayRegions regions, Clock clock) {
        this.repository = repository;
        this.regions = regions;
        this.clock = clock;
    }

    /**
     * What {@link #run} would do; changes nothing.
     *
     * @throws InputRejected at field {@code file}: which line of the file is wrong, and why
     */
    @Transactional(readOnly = true)
    public SchoolImportReport preview(byte[] file) {
        return new Comparison(SchoolFile.read(file, regions), register()).report();
    }

    /**
     * Brings the register up to date, all of it or nothing.
     *
     * @param manyMayVanish somebody has seen that many schools vanish and says that it is right
     * @throws InputRejected at field {@code file}: which line is wrong; at {@code manyMayVanish}: the list looks cut off
     */
    @Transactional
    public SchoolImportReport run(byte[] file, boolean manyMayVanish) {
        Comparison comparison = new Comparison(SchoolFile.read(file, regions), register());
        SchoolImportReport report = comparison.report();
        if (report.looksCutOff() && !manyMayVanish) {
            throw new InputRejected(
                    "manyMayVanish",
                    "Meer dan een op de tien scholen staat niet meer in dit bestand. Is het bestand compleet? Er is niets "
                            + "veranderd.");
        }
        repository.saveAll(comparison.added.stream().map(School::new).toList());
        comparison.changed.forEach((school, listed) -> school.follow(listed));
        comparison.vanished.forEach(school -> school.close(LocalDate.now(clock)));
        return report;
    }

    private Map<Brin6, School> register() {
        return repository.all().stream().collect(Collectors.toMap(School::brin6, Function.identity()));
    }

    /** The list and the register side by side. */
    private static final class Comparison {

        final List<ListedSchool> added = new ArrayList<>();
        final Map<School, ListedSchool> changed = new LinkedHashMap<>();
        final List<School> vanished;
        private final List<Line> changes = new ArrayList<>();
        private final int listedBefore;
        private int unchanged;

        Comparison(List<ListedSchool> list, Map<Brin6, School> register) {
            for (ListedSchool listed : list) {
                School school = register.get(listed.brin6());
                List<String> differences = school == null ? List.of() : listed.differencesFrom(school);
                if (school == null) {
                    added.add(listed);
                } else if (differences.isEmpty()) {
                    unchanged++;
                } else {
                    changed.put(school, listed);
                    changes.add(new Line(listed.brin6(), listed.name(), listed.town(), String.join(", ", differences)));
                }
            }
            List<School> listedUntilNow = register.values().stream()
                    .filter(school -> !school.isAddedByHand() && !school.isClosed())
                    .toList();
            listedBefore = listedUntilNow.size();
            var codes = list.stream().map(ListedSchool::brin6).collect(Collectors.toSet());
            vanished = listedUntilNow.stream()
                    .filter(school -> !codes.contains(school.brin6()))
                    .sorted(SchoolImportReport.BY_TOWN)
                    .toList();
        }

        SchoolImportReport report() {
            return new SchoolImportReport(
                    added.stream()
                            .map(school -> new Line(school.brin6(), school.name(), school.town(), ""))
                            .toList(),
                    List.copyOf(changes),
                    vanished.stream()
                            .map(school -> new Line(school.brin6(), school.name(), school.town(), ""))
                            .toList(),
                    unchanged,
                    vanished.size() * PLAUSIBLE_SHARE > listedBefore);
        }
    }
}
