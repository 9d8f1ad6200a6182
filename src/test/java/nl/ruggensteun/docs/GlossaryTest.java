package nl.ruggensteun.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The code speaks English, except for the closed list of Dutch words in {@code docs/glossary.md}. That page names the
 * words which people would slip into by habit; none of them is in the name of a package, class, field or method.
 */
class GlossaryTest {

    private static final Path GLOSSARY = Path.of("docs", "glossary.md");
    private static final Pattern WORD = Pattern.compile("`([A-Za-z0-9]+)`");

    @Test
    void code_hasNoDutchWordsButThoseOfTheGlossary() throws IOException {
        Set<String> allowed = words("## Dutch words in code");
        Set<String> refused = words("## Never in code");
        assertThat(allowed).contains("begeleider", "driegesprek");
        assertThat(refused).contains("toestemming", "gezin");

        Set<String> dutch = new TreeSet<>();
        names().forEach(name -> {
            String rest = name.toLowerCase(Locale.ROOT);
            for (String word : allowed) {
                rest = rest.replace(word, " ");
            }
            if (refused.stream().anyMatch(rest::contains)) {
                dutch.add(name);
            }
        });
        assertThat(dutch).as("docs/glossary.md has an English word for these").isEmpty();
    }

    private static Stream<String> names() {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("nl.ruggensteun");
        return classes.stream().flatMap(GlossaryTest::names).distinct();
    }

    private static Stream<String> names(JavaClass type) {
        Stream<String> members = type.getMembers().stream().map(JavaMember::getName);
        return Stream.concat(Stream.of(type.getPackageName(), type.getSimpleName()), members);
    }

    /** The words between backticks in one chapter, in lower case. */
    private static Set<String> words(String chapter) throws IOException {
        String page = Files.readString(GLOSSARY);
        String from = page.substring(page.indexOf(chapter) + chapter.length());
        int next = from.indexOf("\n## ");
        return WORD.matcher(next < 0 ? from : from.substring(0, next))
                .results()
                .map(found -> found.group(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }
}
