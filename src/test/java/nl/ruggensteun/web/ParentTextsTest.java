package nl.ruggensteun.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The texts for parents: Dutch and English are there, the organisation adds others, and half a text stops the start. */
class ParentTextsTest {

    private static final Path DUTCH = Path.of("src/main/resources/parent-texts/parents_nl.properties");

    @TempDir
    private Path folder;

    @Test
    void dutchComesFirst_andEnglishIsThereToo() throws IOException {
        assertThat(new ParentTexts("").all()).extracting(ParentText::name).containsExactly("Nederlands", "English");
    }

    @Test
    void aLanguageThatNobodySupplied_isNotThere() throws IOException {
        assertThat(new ParentTexts("").find("ti")).isEmpty();
        assertThat(new ParentTexts("").find("../x")).isEmpty();
        assertThat(new ParentTexts("").find(null)).isEmpty();
    }

    @Test
    void theOrganisationAddsALanguage_andItsDirectionIsKnown() throws IOException {
        write("parents_fa.properties", dutch());

        ParentText persian = texts().find("fa").orElseThrow();

        assertThat(persian.direction()).isEqualTo("rtl");
        assertThat(texts().dutch().direction()).isEqualTo("ltr");
        assertThat(persian.steps()).hasSize(10);
    }

    @Test
    void theOrganisationReplacesOurs() throws IOException {
        write("parents_nl.properties", dutch().replace("= Samen voor uw kind", "= Wij doen het samen"));

        assertThat(texts().dutch().steps().get(0).title()).isEqualTo("Wij doen het samen");
    }

    @Test
    void halfAText_stopsTheStart() throws IOException {
        write("parents_pl.properties", dutch().replaceAll("(?m)^adult.withdraw.*$", ""));

        assertThatThrownBy(this::texts).hasMessageContaining("parents_pl").hasMessageContaining("adult.withdraw");
    }

    @Test
    void aDeclarationWithoutTheNameOfTheSchool_stopsTheStart() throws IOException {
        write("parents_pl.properties", dutch().replace("opvang en {school} over {child}", "opvang over {child}"));

        assertThatThrownBy(this::texts).hasMessageContaining("adult.declare");
    }

    @Test
    void aFileWithAnotherName_andAFolderThatIsNotThere_stopTheStart() throws IOException {
        assertThatThrownBy(() -> new ParentTexts("file:" + folder.resolve("elsewhere")))
                .hasMessageContaining("no folder");
        write("parents_arabic.properties", dutch());
        assertThatThrownBy(this::texts).hasMessageContaining("parents_<language>.properties");
    }

    @Test
    void textsForParents_useNoWordsThatTheyDoNotKnow() throws IOException {
        assertThat(String.join(" ", new ParentTexts("").dutch().lines().values()))
                .doesNotContainIgnoringCase("convenant")
                .doesNotContainIgnoringCase("informatie-uitwisseling")
                .doesNotContainIgnoringCase("betrokkenen")
                .doesNotContainIgnoringCase("monitoring");
    }

    private ParentTexts texts() throws IOException {
        return new ParentTexts("file:" + folder);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private static String dutch() throws IOException {
        return Files.readString(DUTCH);
    }
}
