package nl.ruggensteun.tasklist;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A file that a Dutch spreadsheet opens with a double click: semicolons, UTF-8 with its mark. A cell that would be run as
 * a formula is preceded by an apostrophe, so that it stays text.
 */
final class CsvFile {

    private static final String UTF_8_MARK = "\uFEFF";
    private static final String STARTS_A_FORMULA = "=+-@\t\r\n";

    private CsvFile() {}

    static byte[] of(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(CsvFile::cell).collect(Collectors.joining(";")))
                .collect(Collectors.joining("\r\n", UTF_8_MARK, "\r\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String cell(String text) {
        boolean formula = !text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + text.replace("\"", "\"\"") + '"';
    }
}
