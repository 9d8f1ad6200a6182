package nl.ruggensteun.school;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;

/** Where the columns of a file of DUO are: by the names of today or those of older files. */
final class SchoolFileColumns {

    private static final List<String> INSTITUTION = List.of("INSTELLINGSCODE", "BRIN NUMMER", "BRINNUMMER");
    private static final List<String> LOCATION = List.of("VESTIGINGSCODE", "VESTIGINGSNUMMER");
    private static final List<String> NAME = List.of("VESTIGINGSNAAM");
    private static final List<String> STREET = List.of("STRAATNAAM");
    private static final List<String> NUMBER = List.of("HUISNUMMER-TOEVOEGING", "HUISNUMMER");
    private static final List<String> POSTCODE = List.of("POSTCODE");
    private static final List<String> TOWN = List.of("PLAATSNAAM");
    private static final List<String> PROVINCE = List.of("PROVINCIE");
    private static final List<String> MUNICIPALITY = List.of("GEMEENTENAAM");
    private static final List<String> PHONE = List.of("TELEFOONNUMMER");

    private static final Pattern FIRST_LETTER = Pattern.compile("(?<![\\p{L}'’])\\p{L}");
    private static final Pattern SMALL_WORD =
            Pattern.compile("(?<=[ -])(Aan|Bij|De|Den|Der|En|Het|In|Op|Ten|Ter|Van)(?=[ -])");

    private final Map<String, Integer> places = new HashMap<>();
    private final int count;

    private SchoolFileColumns(CSVRecord header) {
        count = header.size();
        for (int place = 0; place < count; place++) {
            places.putIfAbsent(header.get(place).strip().replaceAll("\\s+", " ").toUpperCase(Locale.ROOT), place);
        }
    }

    /** @throws nl.ruggensteun.problem.InputRejected at field {@code file}, naming every column that is missing */
    static SchoolFileColumns of(CSVRecord header) {
        var columns = new SchoolFileColumns(header);
        List<String> missing = new ArrayList<>();
        for (List<String> names : List.of(LOCATION, NAME, TOWN, PROVINCE)) {
            if (columns.place(names).isEmpty()) {
                missing.add(names.get(0));
            }
        }
        if (!missing.isEmpty()) {
            throw SchoolFile.broken("Regel 1: deze kolommen ontbreken: " + String.join(", ", missing) + ".");
        }
        return columns;
    }

    int count() {
        return count;
    }

    /** DUO writes the code of the location in six characters, or as the two digits after that of the institution. */
    Optional<Brin6> brin6(CSVRecord row) {
        String location = upper(cell(row, LOCATION));
        String code = location.length() > 2 ? location : upper(cell(row, INSTITUTION)) + twoDigits(location);
        return Brin6.isCode(code) ? Optional.of(new Brin6(code)) : Optional.empty();
    }

    String name(CSVRecord row) {
        return cell(row, NAME);
    }

    String street(CSVRecord row) {
        String street = cell(row, STREET);
        String number = cell(row, NUMBER);
        return street == null || number == null ? street : street + " " + number;
    }

    String postcode(CSVRecord row) {
        return cell(row, POSTCODE);
    }

    /** DUO writes towns in capitals; people do not. */
    String town(CSVRecord row) {
        String town = cell(row, TOWN);
        return town == null || !town.equals(town.toUpperCase(Locale.ROOT)) ? town : withCapitals(town);
    }

    String province(CSVRecord row) {
        return cell(row, PROVINCE);
    }

    String municipality(CSVRecord row) {
        return cell(row, MUNICIPALITY);
    }

    String phone(CSVRecord row) {
        return cell(row, PHONE);
    }

    private Optional<Integer> place(List<String> names) {
        return names.stream().map(places::get).filter(place -> place != null).findFirst();
    }

    /** Null where the file has nothing, or a dash. */
    private String cell(CSVRecord row, List<String> names) {
        return place(names)
                .map(place -> row.get(place).strip())
                .filter(text -> !text.isEmpty() && !text.equals("-"))
                .orElse(null);
    }

    private static String upper(String text) {
        return text == null ? "" : text.toUpperCase(Locale.ROOT);
    }

    private static String twoDigits(String location) {
        return location.length() == 1 ? "0" + location : location;
    }

    private static String withCapitals(String town) {
        String capitals = FIRST_LETTER.matcher(town.toLowerCase(Locale.ROOT)).replaceAll(found -> found.group()
                .toUpperCase(Locale.ROOT));
        return SMALL_WORD.matcher(capitals.replaceAll("\\bIj", "IJ")).replaceAll(found -> found.group()
                .toLowerCase(Locale.ROOT));
    }
}
