package nl.ruggensteun.school;

import java.text.Normalizer;
import java.util.Locale;

/** Text as people search it: "Één" finds "een", "DEN BOSCH" finds "Den Bosch". */
final class SearchText {

    private SearchText() {}

    static String of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
