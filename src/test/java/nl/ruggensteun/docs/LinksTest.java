package nl.ruggensteun.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every link and picture inside the project leads to a file that is there, and to a heading that is in it. */
class LinksTest {

    private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");
    private static final Pattern CODE = Pattern.compile("(?s)```.*?```|`[^`\n]*`");
    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} +(.+)$");

    static Stream<Path> pages() throws IOException {
        try (Stream<Path> docs = Files.walk(Path.of("docs"))) {
            List<Path> pages = docs.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
            return Stream.concat(Stream.of(Path.of("README.md"), Path.of("processes", "README.md")), pages.stream());
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyLink_leadsSomewhere(Path page) throws IOException {
        List<String> broken = new ArrayList<>();
        Matcher link = LINK.matcher(withoutCode(Files.readString(page)));
        while (link.find()) {
            if (!isElsewhere(link.group(1)) && !leadsSomewhere(page, link.group(1))) {
                broken.add(link.group(1));
            }
        }
        assertThat(broken).as("broken links in %s", page).isEmpty();
    }

    private static boolean isElsewhere(String link) {
        return link.matches("[a-z]+:.*");
    }

    private static boolean leadsSomewhere(Path page, String link) throws IOException {
        String[] fileAndHeading = link.split("#", 2);
        Path target = fileAndHeading[0].isEmpty()
                ? page
                : page.resolveSibling(fileAndHeading[0]).normalize();
        return Files.exists(target) && (fileAndHeading.length == 1 || hasHeading(target, fileAndHeading[1]));
    }

    private static boolean hasHeading(Path page, String anchor) throws IOException {
        Matcher heading = HEADING.matcher(Files.readString(page).replaceAll("(?s)```.*?```", ""));
        while (heading.find()) {
            if (anchorOf(heading.group(1)).equals(anchor)) {
                return true;
            }
        }
        return false;
    }

    /** As GitHub and GitLab make them: lower case, blanks become hyphens, signs go. */
    private static String anchorOf(String heading) {
        return heading.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} _-]", "")
                .strip()
                .replace(' ', '-');
    }

    private static String withoutCode(String text) {
        return CODE.matcher(text).replaceAll("");
    }
}
