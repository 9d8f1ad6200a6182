package nl.ruggensteun.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.ruggensteun.browser.Browser;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Opens every diagram with bpmn-js in a real browser, as Modeler and Cockpit do, and draws the pictures that {@code
 * processes/README.md} shows: {@code ./mvnw test -Dtest='ProcessP*Test' -Dupdate.docs=true}.
 */
class ProcessPicturesTest {

    @RegisterExtension
    static final Browser browser = new Browser();

    private static final boolean UPDATE = Boolean.getBoolean("update.docs");
    private static final Path PICTURES = Path.of("docs", "images", "processes");
    private static final String BPMN_JS = "/META-INF/resources/webjars/bpmn-js/8.0.0/dist/";

    static Stream<Diagram> diagrams() {
        return Diagram.all();
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void everyDiagram_opensWithoutAWarning_andIsDrawn(Diagram diagram) throws IOException {
        Page page = browser.page();
        page.setContent("<div id='canvas' style='width:3000px;height:1200px;background:#fff'></div>");
        page.addStyleTag(new Page.AddStyleTagOptions().setContent(resource(BPMN_JS + "assets/diagram-js.css")));
        page.addScriptTag(
                new Page.AddScriptTagOptions().setContent(resource(BPMN_JS + "bpmn-viewer.production.min.js")));
        Object warnings = page.evaluate(
                """
                async xml => {
                  window.viewer = new BpmnJS({ container: '#canvas' });
                  const { warnings } = await window.viewer.importXML(xml);
                  const box = window.viewer.get('canvas').viewbox().inner;
                  const canvas = document.getElementById('canvas');
                  canvas.style.width = Math.ceil(box.width + 40) + 'px';
                  canvas.style.height = Math.ceil(box.height + 40) + 'px';
                  window.viewer.get('canvas').resized();
                  window.viewer.get('canvas').viewbox({ x: box.x - 20, y: box.y - 20,
                      width: box.width + 40, height: box.height + 40 });
                  document.querySelector('.bjs-powered-by').remove();
                  return warnings.map(warning => warning.message);
                }""",
                diagram.xml());
        assertThat((List<?>) warnings).isEmpty();
        if (UPDATE) {
            Files.createDirectories(PICTURES);
            page.locator("#canvas").screenshot(new Locator.ScreenshotOptions().setPath(picture(diagram)));
        }
        assertThat(picture(diagram)).as("run with -Dupdate.docs=true").exists();
    }

    private static Path picture(Diagram diagram) {
        return PICTURES.resolve(diagram.id() + ".png");
    }

    private static String resource(String name) throws IOException {
        try (InputStream stream = ProcessPicturesTest.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
