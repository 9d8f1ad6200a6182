package nl.ruggensteun.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the borders between the holiday regions do not follow those of the provinces. */
class HolidayRegionsTest {

    private final HolidayRegions regions = ShippedCalendar.regions();

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "Utrecht, Utrecht, Utrecht, MIDDLE",
                "UTRECHT, EEMNES, EEMNES, NORTH",
                "Gelderland, Hattem, Hattem, NORTH",
                "Gelderland, Apeldoorn, Ugchelen, MIDDLE",
                "Gelderland, Nijmegen, Lent, SOUTH",
                "Gelderland, Montferland, 's-Heerenberg, MIDDLE",
                "Gelderland, Montferland, Didam, SOUTH",
                "Noord-Brabant, Altena, Woudrichem, MIDDLE",
                "Noord-Brabant, Altena, Hank, SOUTH",
                "Noord-Brabant, Breda, Breda, SOUTH",
                "Flevoland, Zeewolde, Zeewolde, MIDDLE",
                "Fryslân, Leeuwarden, Leeuwarden, NORTH"
            })
    void thePlaceDecides_beforeTheMunicipalityAndTheProvince(
            String province, String municipality, String town, HolidayRegion region) {
        assertThat(regions.of(province, municipality, town)).contains(region);
    }

    @Test
    void withoutMunicipality_mostOfTheProvinceCounts() {
        assertThat(regions.of("Gelderland", null, "Arnhem")).contains(HolidayRegion.MIDDLE);
    }

    @Test
    void aProvinceThatDoesNotExist_hasNoRegion() {
        assertThat(regions.of("Gelreland", "Arnhem", "Arnhem")).isEmpty();
        assertThat(regions.of(null, null, null)).isEmpty();
    }
}
