package nl.ruggensteun.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The languages in which parents can read the consent form and the explanation (E-17). Dutch and English come with the
 * product; the organisation adds others, which somebody checked, as {@code parents_<language>.properties} in a folder of
 * its own, and may replace ours. A text that lacks a line, or a name that Dutch fills in, stops the start: a parent must
 * not sign half of what is asked.
 */
@Component
class ParentTexts {

    static final String DUTCH = "nl";

    private static final String SHIPPED = "classpath:parent-texts/";
    private static final String FILES = "parents_*.properties";
    private static final Pattern FILE = Pattern.compile("parents_([a-z]{2,3}(?:-[A-Za-z]{2,8})?)\\.properties");
    private static final Pattern FILLED_IN = Pattern.compile("\\{\\w+}");

    private final Map<String, ParentText> byLanguage = new TreeMap<>();

    /** @param folder of the organisation, such as {@code file:/etc/ruggensteun/parent-texts}; empty for none */
    ParentTexts(@Value("${ruggensteun.parent-texts}") String folder) throws IOException {
        var files = new PathMatchingResourcePatternResolver();
        read(files.getResources(SHIPPED + FILES));
        if (!folder.isBlank()) {
            String own = folder.replaceAll("/+$", "") + "/";
            if (!files.getResource(own).exists()) {
                throw new IllegalStateException("ruggensteun.parent-texts: there is no folder %s".formatted(own));
            }
            read(files.getResources(own + FILES));
        }
        byLanguage.values().forEach(this::refuseHalf);
    }

    ParentText dutch() {
        return byLanguage.get(DUTCH);
    }

    /** Empty where nobody supplied a text in this language: then the interpreter explains from the Dutch one. */
    Optional<ParentText> find(String language) {
        return Optional.ofNullable(language).map(byLanguage::get);
    }

    /** Dutch first, then by code. */
    List<ParentText> all() {
        return byLanguage.values().stream()
                .sorted((one, other) -> Boolean.compare(other == dutch(), one == dutch()))
                .toList();
    }

    private void read(Resource[] files) throws IOException {
        for (Resource file : files) {
            Matcher name = FILE.matcher(String.valueOf(file.getFilename()));
            if (!name.matches()) {
                throw new IllegalStateException(
                        "%s: call it parents_<language>.properties, such as parents_ar.properties"
                                .formatted(file.getDescription()));
            }
            Properties lines = new Properties();
            try (Reader text = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                lines.load(text);
            }
            Map<String, String> byKey = lines.stringPropertyNames().stream()
                    .collect(Collectors.toMap(
                            key -> key, key -> lines.getProperty(key).strip()));
            byLanguage.put(name.group(1), new ParentText(name.group(1), byKey));
        }
    }

    private void refuseHalf(ParentText text) {
        List<String> wrong = dutch().lines().entrySet().stream()
                .filter(dutch -> !isWhole(dutch.getValue(), text.line(dutch.getKey())))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        if (!wrong.isEmpty()) {
            throw new IllegalStateException(
                    "parents_%s.properties: missing, or without the names that Dutch fills in: %s"
                            .formatted(text.language(), wrong));
        }
    }

    private static boolean isWhole(String dutch, String other) {
        return other != null
                && !other.isEmpty()
                && FILLED_IN.matcher(dutch).results().allMatch(name -> other.contains(name.group()));
    }
}
