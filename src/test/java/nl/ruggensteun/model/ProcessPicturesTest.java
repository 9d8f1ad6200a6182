package nl.ruggensteun.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import nl.ruggensteun.browser.Browser;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Opens every diagram in a real browser with the bpmn-js of Cockpit itself (16.5, in Camunda's webjar; Maven Central has
 * no newer one), and draws the pictures that {@code processes/README.md} shows:
 * {@code ./mvnw test -Dtest='ProcessP*Test' -Dupdate.docs=true}.
 */
class ProcessPicturesTest {

    @RegisterExtension
    static final Browser browser = new Browser();

    private static final boolean UPDATE = Boolean.getBoolean("update.docs");
    private static final String WEBJAR = "/META-INF/resources/webjars/camunda/";

    /** The libraries of the webapps are one bundle: a list of modules, and nothing that starts one. This finds bpmn-js. */
    private static final String FIND_BPMN_JS =
            """
            const modules = self.webpackChunkcamunda_bpm_webapp[0][1];
            const made = {};
            function load(id) {
              if (!made[id]) {
                made[id] = {exports: {}};
                modules[id].call(made[id].exports, made[id], made[id].exports, load);
              }
              return made[id].exports;
            }
            load.o = (object, name) => Object.prototype.hasOwnProperty.call(object, name);
            load.d = (exports, getters) => Object.keys(getters).filter(name => !load.o(exports, name))
              .forEach(name => Object.defineProperty(exports, name, {enumerable: true, get: getters[name]}));
            load.r = exports => Object.defineProperty(exports, '__esModule', {value: true});
            load.n = module => {
              const get = () => module && module.__esModule ? module.default : module;
              load.d(get, {a: get});
              return get;
            };
            load.g = self;
            const [viewer] = Object.keys(modules)
              .filter(id => modules[id].toString().includes('prototype.importXML=async'));
            self.BpmnJS = load(viewer).A;
            """;

    static Stream<Diagram> diagrams() {
        return Diagram.all();
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void everyDiagram_opensWithoutAWarning_andIsDrawn(Diagram diagram) throws IOException {
        Page page = browser.page();
        page.setContent("<div id='canvas' style='width:3000px;height:1200px;background:#fff'></div>");
        page.addStyleTag(new Page.AddStyleTagOptions()
                .setContent(resource(WEBJAR + "app/cockpit/camunda-cockpit-bootstrap.css")));
        page.addScriptTag(new Page.AddScriptTagOptions().setContent(resource(WEBJAR + "lib/deps.js")));
        page.addScriptTag(new Page.AddScriptTagOptions().setContent("{" + FIND_BPMN_JS + "}"));
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
                  document.querySelectorAll('.bjs-powered-by, .bjs-breadcrumbs').forEach(extra => extra.remove());
                  return warnings.map(warning => warning.message);
                }""",
                diagram.xml());
        assertThat((List<?>) warnings).isEmpty();
        assertThat(page.locator("#canvas [data-element-id]").count()).isGreaterThan(3);
        if (UPDATE) {
            Files.createDirectories(Picture.FOLDER);
            page.locator("#canvas").screenshot(new Locator.ScreenshotOptions().setPath(Picture.of(diagram)));
            Files.writeString(Picture.hashOf(diagram), Picture.hash(diagram) + "\n");
        }
    }

    private static String resource(String name) throws IOException {
        try (InputStream stream = ProcessPicturesTest.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
