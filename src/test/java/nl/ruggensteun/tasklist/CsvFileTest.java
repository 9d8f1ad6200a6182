package nl.ruggensteun.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {

    @Test
    void quotesAndSemicolons_stayInTheirCell() {
        assertThat(text("Zij zei \"ja\"; later nee")).isEqualTo("\uFEFF\"Zij zei \"\"ja\"\"; later nee\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+31 6", "-1", "@SUM(A1)", "\t=1", "\r=1"})
    void whatASpreadsheetWouldRun_staysText(String formula) {
        assertThat(text(formula)).isEqualTo("\uFEFF\"'" + formula + "\"\r\n");
    }

    private static String text(String cell) {
        return new String(CsvFile.of(List.of(List.of(cell))), StandardCharsets.UTF_8);
    }
}
