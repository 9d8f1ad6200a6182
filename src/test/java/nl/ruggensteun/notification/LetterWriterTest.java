package nl.ruggensteun.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every mail that exists says in Dutch that something waits, gives the link, and nothing else. */
class LetterWriterTest {

    private static final String TASK = "6f9619ff-8b86-d011-b42d-00c04fc964ff";

    /** Whatever tells an onlooker what this is about, or whom. */
    private static final Pattern TELLING = Pattern.compile(
            "school|leerling|kind|gezin|ouder|opvang|begeleid|ruggensteun|toestemming|gesprek|IB-er|leerkracht|gestopt",
            Pattern.CASE_INSENSITIVE);

    private final LetterWriter letters = new LetterWriter("https://taken.example/");

    @ParameterizedTest
    @EnumSource
    void everyMail_hasAShortDutchSubject(Template template) {
        Letter letter = letters.write(template, Optional.of(TASK));

        assertThat(letter.subject()).isNotBlank().hasSizeLessThanOrEqualTo(60).containsPattern("(?i)\\b(u|uw)\\b");
    }

    @ParameterizedTest
    @EnumSource
    void everyMail_givesTheLinkToTheTaskOnALineOfItsOwn(Template template) {
        Letter letter = letters.write(template, Optional.of(TASK));

        assertThat(letter.text().lines()).containsOnlyOnce("https://taken.example/taak/" + TASK);
    }

    @ParameterizedTest
    @EnumSource
    void mailAboutNoTask_givesTheLinkToTheList(Template template) {
        Letter letter = letters.write(template, Optional.empty());

        assertThat(letter.text().lines()).containsOnlyOnce("https://taken.example/");
    }

    @ParameterizedTest
    @EnumSource
    void noMail_tellsWhatOrWhomItIsAbout(Template template) {
        Letter letter = letters.write(template, Optional.of(TASK));

        assertThat(letter.subject() + "\n" + letter.text()).doesNotContainPattern(TELLING);
    }

    @ParameterizedTest
    @EnumSource
    void everyMail_isPlainDutchAndComplete(Template template) {
        Letter letter = letters.write(template, Optional.of(TASK));

        assertThat(letter.text())
                .startsWith("Goedendag,")
                .contains("Log in", "automatisch bericht")
                .doesNotContain("[#", "[(", "[/", "${", "&#", "null")
                .doesNotContainPattern("\n\n\n");
        assertThat(letter.text().lines().filter(line -> !line.startsWith("https:")))
                .as("short sentences, B1")
                .allSatisfy(line -> assertThat(line.split("[.?:!]"))
                        .allSatisfy(sentence ->
                                assertThat(sentence.strip().split("\\s+")).hasSizeLessThanOrEqualTo(15)));
    }

    @Test
    void supportEnded_looksLikeAnyOtherMessage() {
        Letter letter = letters.write(Template.SUPPORT_ENDED, Optional.empty());

        assertThat(letter.subject()).isEqualTo("Er staat een bericht voor u klaar");
    }
}
