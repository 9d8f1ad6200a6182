package nl.ruggensteun.school;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.util.List;
import java.util.regex.Matcher;
import nl.ruggensteun.calendar.HolidayRegion;
import nl.ruggensteun.calendar.ShippedCalendar;
import nl.ruggensteun.problem.FieldProblem;
import nl.ruggensteun.problem.InputRejected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** DUO's list of schools as it comes: with other delimiters, encodings, names and orders of columns, and broken. */
class SchoolFileTest {

    private static final String HEADER = "PROVINCIE;INSTELLINGSCODE;VESTIGINGSCODE;VESTIGINGSNAAM;STRAATNAAM;"
            + "HUISNUMMER-TOEVOEGING;POSTCODE;PLAATSNAAM;GEMEENTENAAM;TELEFOONNUMMER\n";
    private static final String REGENBOOG =
            "Gelderland;99AA;99AA00;De Regenboog;Lindelaan;1 a;6811AB;ARNHEM;ARNHEM;026-1234567\n";

    @Test
    void aSchool_hasWhatTheListSays() {
        assertThat(read(HEADER + REGENBOOG))
                .containsExactly(new ListedSchool(
                        new Brin6("99AA00"),
                        "De Regenboog",
                        "Lindelaan 1 a",
                        "6811AB",
                        "Arnhem",
                        "026-1234567",
                        HolidayRegion.SOUTH));
    }

    @Test
    void commasQuotesAndAnotherOrder_areTheSameList() {
        String file = "\"PLAATSNAAM\",\"VESTIGINGSNAAM\",\"VESTIGINGSCODE\",\"PROVINCIE\"\r\n"
                + "\"Voorbeeldstad\",\"School \"\"De Boom\"\", locatie Oost\",\"99AA01\",\"Utrecht\"\r\n";

        assertThat(read(file)).extracting(ListedSchool::name).containsExactly("School \"De Boom\", locatie Oost");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252"})
    void accents_areReadInBothEncodings(String encoding) {
        byte[] file = (HEADER + REGENBOOG.replace("De Regenboog", "De Coöperatie")).getBytes(Charset.forName(encoding));

        assertThat(SchoolFile.read(file, ShippedCalendar.regions()))
                .extracting(ListedSchool::name)
                .containsExactly("De Coöperatie");
    }

    @Test
    void theByteOrderMark_isNoPartOfTheFirstColumn() {
        assertThat(read("\uFEFF" + HEADER + REGENBOOG)).hasSize(1);
    }

    /** DUO's older files call the institution BRIN and number its locations. */
    @ParameterizedTest
    @CsvSource({"00,99AA00", "1,99AA01", "99aa02,99AA02"})
    void theCodeOfTheLocation_getsSixCharacters(String written, String brin6) {
        String file = "BRIN NUMMER;VESTIGINGSNUMMER;VESTIGINGSNAAM;PLAATSNAAM;PROVINCIE\n" + "99AA;" + written
                + ";De Regenboog;Voorbeeldstad;Utrecht\n";

        assertThat(read(file)).extracting(ListedSchool::brin6).containsExactly(new Brin6(brin6));
    }

    @Test
    void aDash_isNothing() {
        assertThat(read(HEADER + REGENBOOG.replace("026-1234567", "-")))
                .extracting(ListedSchool::phone)
                .containsExactly((String) null);
    }

    @ParameterizedTest
    @CsvSource({
        "ALPHEN AAN DEN RIJN, Alphen aan den Rijn",
        "'''S-HERTOGENBOSCH', '''s-Hertogenbosch'",
        "IJSSELSTEIN, IJsselstein",
        "Den Haag, Den Haag",
        "BERGEN OP ZOOM, Bergen op Zoom"
    })
    void townsInCapitals_areWrittenAsPeopleDo(String written, String town) {
        assertThat(read(HEADER + REGENBOOG.replaceFirst("ARNHEM", Matcher.quoteReplacement(written))))
                .extracting(ListedSchool::town)
                .containsExactly(town);
    }

    @Test
    void everyWrongLine_isNamedWithItsReason() {
        String file = HEADER + REGENBOOG
                + REGENBOOG
                + REGENBOOG.replace("99AA00", "99AA0")
                + REGENBOOG.replace("99AA00", "99AA03").replace("De Regenboog", "")
                + REGENBOOG.replace("99AA00", "99AA04").replace("Gelderland", "Gelreland")
                + "Gelderland;99AA\n";

        assertThat(messages(file))
                .containsExactly(
                        "Regel 3: deze school staat er twee keer in (99AA00).",
                        "Regel 4: de code van de school klopt niet.",
                        "Regel 5: naam of plaats ontbreekt.",
                        "Regel 6: deze provincie kennen wij niet.",
                        "Regel 7: 2 kolommen in plaats van 10.");
    }

    @Test
    void aFileThatIsNoList_isRefusedWithWhatToDo() {
        assertThat(messages(""))
                .containsExactly("Dit bestand is leeg. Haal het bestand opnieuw op bij DUO. Er is niets veranderd.");
        assertThat(messages("<html>Niet gevonden</html>\n").get(0))
                .contains("Regel 1")
                .contains("VESTIGINGSCODE")
                .contains("Er is niets veranderd");
        assertThat(messages(HEADER).get(0)).startsWith("Er staat geen school in dit bestand.");
        assertThat(messages(HEADER + "\"Gelderland;99AA;99AA00;De Rege")).hasSize(1);
    }

    private static List<ListedSchool> read(String file) {
        return SchoolFile.read(file.getBytes(UTF_8), ShippedCalendar.regions());
    }

    private static List<String> messages(String file) {
        InputRejected refused = catchThrowableOfType(InputRejected.class, () -> read(file));
        assertThat(refused).as("the file should be refused").isNotNull();
        return refused.problems().stream().map(FieldProblem::message).toList();
    }
}
