package nl.ruggensteun.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Keeps the Dutch texts of the four web apps whole, against the English ones in the webjar: a missing key shows as a raw
 * code on the screen, a missing placeholder as a sentence without the name it is about.
 */
class DutchLocaleTest {

    private static final Pattern PLACEHOLDER = Pattern.compile(
            "\\{\\{\\s*\\w+\\s*}}|\\{\\w*}|%[ds]|&\\w+;|</?(?:a|b|br|code|em|i|p|span|strong)(?=[\\s/>])[^>]*>");

    /** The "s" is a text of its own: it makes a plural of instantie as it does of instance. */
    private static final Set<String> SAME_IN_BOTH_LANGUAGES = Set.of(
            "<", "<=", ">", ">=", "Account", "Cockpit", "Filter", "Filters", "ID", "ID*", "JSON", "Links", "OK",
            "Start", "Status", "s");

    /** Our own words: the originals send people to pages of the vendor. */
    private static final Set<String> OWN_TEXTS = Set.of("labels/BANNER_CE_EOL_TEXT", "labels/FIRST_LOGIN_INFO");

    /** Words nobody in a shelter says. Admin and Cockpit may use them, Tasklist may not. */
    private static final Pattern JARGON = Pattern.compile(
            "(?i)engine|proces|instantie|variabele|definitie|deploy|publicatie|claim|batch|bulk|job|query"
                    + "|filter|incident|object|tenant|serial|json|\\b(?:API|ID)\\b");

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome", "admin", "cockpit"})
    void keys_areThoseOfTheEnglishTexts(String app) {
        assertThat(keysOnlyIn("en", "nl", app)).as("missing").isEmpty();
        assertThat(keysOnlyIn("nl", "en", app)).as("unknown").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome", "admin", "cockpit"})
    void noText_isEmpty(String app) {
        assertThat(textsOf(app, text -> text.dutch.isBlank() && !text.english.isBlank()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome", "admin", "cockpit"})
    void noLabel_isLeftInEnglish(String app) {
        assertThat(textsOf(
                        app,
                        text -> text.path.startsWith("labels/")
                                && text.dutch.equals(text.english)
                                && !text.english.isBlank()
                                && !SAME_IN_BOTH_LANGUAGES.contains(text.english.strip())))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome", "admin", "cockpit"})
    void placeholdersAndTags_areKept(String app) {
        assertThat(textsOf(
                        app,
                        text -> !placeholders(text.dutch).equals(placeholders(text.english))
                                && !OWN_TEXTS.contains(text.path)))
                .isEmpty();
    }

    /** Pages glue some texts together: without the space at its end two words become one. */
    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome", "admin", "cockpit"})
    void spacesAtTheEnds_areKept(String app) {
        assertThat(textsOf(app, text -> !ends(text.dutch).equals(ends(text.english))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome", "admin", "cockpit"})
    void noText_namesTheVendor(String app) {
        assertThat(textsOf(app, text -> text.dutch.toLowerCase().contains("camunda")))
                .isEmpty();
    }

    @Test
    void tasklist_speaksNoJargon() {
        assertThat(textsOf("tasklist", text -> JARGON.matcher(withoutPlaceholders(text.dutch))
                        .find()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "admin", "cockpit"})
    void dates_areDutch(String app) {
        assertThat(read(app, "nl"))
                .containsEntry("dateLocales/longDateFormat/L", "DD-MM-YYYY")
                .containsEntry("dateLocales/longDateFormat/LT", "HH:mm")
                .containsEntry("dateLocales/week/dow", "1")
                .containsEntry("dateLocales/months/2", "maart")
                .containsEntry("dateLocales/monthsShort/2", "mrt")
                .containsEntry("dateLocales/weekdays/1", "maandag")
                .containsEntry("dateLocales/relativeTime/past", "%s geleden");
    }

    /** Dutch texts of the app that match, each with its English original ("" for a key the original lacks). */
    private static List<Text> textsOf(String app, Predicate<Text> matching) {
        Map<String, String> english = read(app, "en");
        return read(app, "nl").entrySet().stream()
                .map(dutch -> new Text(dutch.getKey(), english.getOrDefault(dutch.getKey(), ""), dutch.getValue()))
                .filter(matching)
                .toList();
    }

    private static Set<String> keysOnlyIn(String language, String otherLanguage, String app) {
        Set<String> keys = new LinkedHashSet<>(read(app, language).keySet());
        keys.removeAll(read(app, otherLanguage).keySet());
        return keys;
    }

    private static List<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .map(found -> found.startsWith("{{") ? found.replace(" ", "") : found)
                .sorted()
                .toList();
    }

    private static String withoutPlaceholders(String text) {
        return PLACEHOLDER.matcher(text).replaceAll("");
    }

    private static String ends(String text) {
        return text.isBlank() ? text : text.replace(text.strip(), "|");
    }

    /** Texts of a locale file by path, such as {@code labels/CLAIM_TASK} or {@code dateLocales/months/0}. */
    private static Map<String, String> read(String app, String language) {
        String file = "/META-INF/resources/webjars/camunda/app/" + app + "/locales/" + language + ".json";
        try (var in = DutchLocaleTest.class.getResourceAsStream(file)) {
            assertThat(in).as(file).isNotNull();
            String json = new String(in.readAllBytes(), UTF_8).replace("\uFEFF", "");
            Map<String, String> texts = new LinkedHashMap<>();
            collect("", new ObjectMapper().readTree(json), texts);
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    private static void collect(String path, JsonNode node, Map<String, String> texts) {
        if (node.isObject()) {
            node.properties().forEach(child -> collect(path + child.getKey() + "/", child.getValue(), texts));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(path + i + "/", node.get(i), texts);
            }
        } else {
            texts.put(path.substring(0, path.length() - 1), node.asText());
        }
    }

    private record Text(String path, String english, String dutch) {}
}
