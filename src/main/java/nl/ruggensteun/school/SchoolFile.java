package nl.ruggensteun.school;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ruggensteun.calendar.HolidayRegion;
import nl.ruggensteun.calendar.HolidayRegions;
import nl.ruggensteun.problem.FieldProblem;
import nl.ruggensteun.problem.InputRejected;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads the list of primary schools of DUO ({@code vestigingenbo.csv}). Columns count by their name, not by their place;
 * a comma or a semicolon lies between them. One wrong line, and nothing of the file is used.
 */
final class SchoolFile {

    /** So many problems are named; a file that is wrong everywhere needs no list of thousands. */
    private static final int MOST_PROBLEMS = 20;

    private final HolidayRegions regions;
    private final SchoolFileColumns columns;
    private final List<FieldProblem> problems = new ArrayList<>();
    private final Map<Brin6, ListedSchool> schools = new LinkedHashMap<>();

    private SchoolFile(SchoolFileColumns columns, HolidayRegions regions) {
        this.columns = columns;
        this.regions = regions;
    }

    /**
     * Every school of the file, in its order.
     *
     * @throws InputRejected at field {@code file}, naming each wrong line and why
     */
    static List<ListedSchool> read(byte[] content, HolidayRegions regions) {
        String text = SchoolFileText.of(content);
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(SchoolFileText.delimiterOf(text))
                .setIgnoreEmptyLines(true)
                .setTrim(true)
                .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            var records = parser.iterator();
            if (!records.hasNext()) {
                throw broken("Dit bestand is leeg.");
            }
            SchoolFile file = new SchoolFile(SchoolFileColumns.of(records.next()), regions);
            try {
                while (records.hasNext()) {
                    CSVRecord row = records.next();
                    file.readRow(row, parser.getCurrentLineNumber());
                }
            } catch (UncheckedIOException | IllegalStateException e) {
                file.problem(parser.getCurrentLineNumber(), "hier kloppen de aanhalingstekens niet");
            }
            return file.result();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void readRow(CSVRecord row, long line) {
        if (row.size() != columns.count()) {
            problem(line, "%d kolommen in plaats van %d".formatted(row.size(), columns.count()));
            return;
        }
        Optional<Brin6> brin6 = columns.brin6(row);
        String name = columns.name(row);
        String town = columns.town(row);
        Optional<HolidayRegion> region = regions.of(columns.province(row), columns.municipality(row), town);
        if (brin6.isEmpty()) {
            problem(line, "de code van de school klopt niet");
        } else if (schools.containsKey(brin6.get())) {
            problem(line, "deze school staat er twee keer in (" + brin6.get() + ")");
        } else if (name == null || town == null) {
            problem(line, "naam of plaats ontbreekt");
        } else if (region.isEmpty()) {
            problem(line, "deze provincie kennen wij niet");
        } else {
            schools.put(
                    brin6.get(),
                    new ListedSchool(
                            brin6.get(),
                            shorten(name, 120),
                            shorten(columns.street(row), 120),
                            shorten(columns.postcode(row), 10),
                            shorten(town, 80),
                            shorten(columns.phone(row), 20),
                            region.get()));
        }
    }

    private List<ListedSchool> result() {
        if (!problems.isEmpty()) {
            throw new InputRejected(problems.subList(0, Math.min(MOST_PROBLEMS, problems.size())));
        }
        if (schools.isEmpty()) {
            throw broken("Er staat geen school in dit bestand.");
        }
        return List.copyOf(schools.values());
    }

    private void problem(long line, String what) {
        problems.add(new FieldProblem("file", "Regel %d: %s.".formatted(line, what)));
    }

    static InputRejected broken(String what) {
        return new InputRejected("file", what + " Haal het bestand opnieuw op bij DUO. Er is niets veranderd.");
    }

    private static String shorten(String text, int longest) {
        return text == null || text.length() <= longest ? text : text.substring(0, longest);
    }
}
