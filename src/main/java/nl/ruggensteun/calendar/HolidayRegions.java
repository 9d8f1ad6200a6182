package nl.ruggensteun.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** Tells in which holiday region a place lies, from the file {@code calendar/holiday-regions.csv}. */
@Component
public class HolidayRegions {

    private static final String ANY = "*";

    private final Map<List<String>, HolidayRegion> regions = new HashMap<>();

    HolidayRegions(@Value("classpath:calendar/holiday-regions.csv") Resource file) {
        try {
            file.getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The region of a place, capitals do not matter.
     *
     * @param municipality null or unknown: what holds for most of the province
     * @return empty for a province that the file does not have
     */
    public Optional<HolidayRegion> of(String province, String municipality, String town) {
        return Stream.of(
                        List.of(key(province), key(municipality), key(town)),
                        List.of(key(province), key(municipality), ANY),
                        List.of(key(province), ANY, ANY))
                .map(regions::get)
                .filter(region -> region != null)
                .findFirst();
    }

    private void add(String line) {
        String[] cells = line.split(";");
        HolidayRegion region =
                cells.length == 4 ? HolidayRegion.labelled(cells[3].strip()).orElse(null) : null;
        if (region == null) {
            throw new IllegalStateException(
                    "holiday-regions.csv: '" + line + "' is not province;municipality;town;region");
        }
        regions.put(List.of(key(cells[0]), key(cells[1]), key(cells[2])), region);
    }

    private static String key(String name) {
        return name == null ? "" : name.strip().toLowerCase(Locale.ROOT);
    }
}
