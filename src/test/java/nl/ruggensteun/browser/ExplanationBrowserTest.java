package nl.ruggensteun.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import java.util.List;
import nl.ruggensteun.process.CaseFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** E-18: begeleider and parents go through the explanation on a tablet, and the device reads it aloud. */
@BrowserTest
class ExplanationBrowserTest {

    private static final Path PICTURES = Path.of("target", "papers");

    /** A device with a Dutch voice of its own and one over the network; what it says is kept. */
    private static final String VOICES =
            """
            window.said = [];
            const voices = %s;
            Object.defineProperty(window, 'speechSynthesis', {value: {
              getVoices: () => voices, speak: one => said.push(one), cancel: () => said.push('stop'),
              addEventListener: () => {}}});
            window.SpeechSynthesisUtterance = class extends EventTarget {
              constructor(text) { super(); this.text = text; }
            };
            """;

    private static final String DUTCH_VOICE =
            "[{lang: 'nl-NL', localService: true}, {lang: 'en-US', localService: false}]";

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @LocalServerPort
    private int port;

    @Autowired
    private CaseFixture cases;

    @Test
    void oneIdeaAScreen_byTouch_onATablet() {
        Page page = explanation("nl", "[]");
        assertThat(page.locator(".step:visible")).hasCount(1);
        assertThat(page.locator(".step:visible h2")).hasText("Samen voor uw kind");
        assertThat(page.locator("[data-back]")).isDisabled();
        assertThat(page.locator("[data-next]").boundingBox().height).isGreaterThanOrEqualTo(64);
        readable(page, "explanation-1");

        page.click("[data-next]");
        assertThat(page.locator(".step:visible h2")).hasText("De school kan helpen");
        assertThat(page.locator(".step:visible h2")).isFocused();
        page.keyboard().press("ArrowLeft");
        assertThat(page.locator(".step:visible h2")).hasText("Samen voor uw kind");

        for (int step = 2; step <= 10; step++) {
            page.click("[data-next]");
            assertThat(fits(page)).as("step " + step).isTrue();
            page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("explanation-" + step + ".png")));
        }
        assertThat(page.locator("[data-next]")).isDisabled();
        assertThat(page.locator(".step:visible p")).containsText("in uw eigen woorden vertellen");
    }

    @Test
    void theDeviceReadsTheStepAloud_andStopsWithTheNext() {
        Page page = explanation("nl", DUTCH_VOICE);

        page.click("[data-read-aloud]");

        assertThat(page.locator("[data-read-aloud]")).hasText("Stop met lezen");
        assertThat(said(page))
                .containsExactly(
                        "stop",
                        "Samen voor uw kind",
                        "De opvang en de school willen allebei dat het goed gaat met uw kind.");
        page.click("[data-next]");
        assertThat(page.locator("[data-read-aloud]")).hasText("Lees voor");
        assertThat(said(page)).endsWith("stop");
    }

    @Test
    void withoutAVoiceOfTheDevice_thereIsNoButton() {
        assertThat(explanation("nl", "[]").locator("[data-read-aloud]")).isHidden();
        assertThat(explanation("en", DUTCH_VOICE).locator("[data-read-aloud]")).isHidden();
    }

    @Test
    void fromRightToLeft_nextIsOnTheLeft() {
        Page page = explanation("ar", "[]");

        assertThat(page.locator("[data-next]").boundingBox().x)
                .isLessThan(page.locator("[data-back]").boundingBox().x);
        page.keyboard().press("ArrowLeft");
        assertThat(page.locator("[data-page]")).containsText("2 / 10");
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("explanation-ar.png")));
    }

    @Test
    void onPaper_everythingIsThere_andNoButton() {
        Page page = explanation("nl", "[]");

        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(page.locator(".step:visible")).hasCount(10);
        assertThat(page.locator("button:visible")).hasCount(0);
    }

    @Test
    void theFormToSign_isReachedFromTheDossier_andReadInBothLanguages() {
        var sam = cases.one();
        Page page = BROWSER.as("anna", port);
        page.context()
                .addInitScript(
                        VOICES.formatted("[{lang: 'nl-NL', localService: true}, {lang: 'en-GB', localService: true}]"));
        var tasklist = new Tasklist(page);
        tasklist.openTask(sam.question("Ouder 1").getId());
        page.selectOption("#print-reader", new SelectOption().setLabel("Ouder 1: Mila Voorbeeld"));
        Page paper = page.waitForPopup(
                () -> tasklist.dossier().locator("[data-print='consent']").click());
        paper.click("nav a:text-is('English')");
        assertThat(paper.locator(".title")).hasText("May we talk with the school?");

        paper.click("[data-read-aloud]");

        assertThat((List<?>) paper.evaluate("said.slice(1).map(one => one.lang.slice(0, 2))"))
                .hasSizeGreaterThan(10)
                .extracting(Object::toString)
                .contains("nl", "en");
        readable(paper, "consent-two-languages");
        paper.navigate(paper.url().replaceAll("taal=en", "taal=ar"));
        readable(paper, "consent-ar");
    }

    private Page explanation(String language, String voices) {
        Page page = BROWSER.page(768, 1024);
        page.addInitScript(VOICES.formatted(voices));
        BROWSER.as("anna", port, page);
        page.navigate("http://localhost:" + port + "/gezin/uitleg?taal=" + language);
        return page;
    }

    @SuppressWarnings("unchecked")
    private static List<Object> said(Page page) {
        return (List<Object>) page.evaluate("said.map(one => one.text ?? one)");
    }

    private static boolean fits(Page page) {
        return (boolean) page.evaluate("document.documentElement.scrollHeight <= innerHeight"
                + " && document.documentElement.scrollWidth <= innerWidth");
    }

    private static void readable(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(name + ".png")));
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
    }
}
