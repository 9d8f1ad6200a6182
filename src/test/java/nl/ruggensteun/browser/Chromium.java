package nl.ruggensteun.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a test the machine's own Chromium or Chrome: a {@link BrowserContext} with an empty profile per parameter, Dutch
 * and in the Dutch time zone. One browser serves the whole run. Without a browser the test is skipped and says how to
 * get one.
 */
public final class Chromium implements ExecutionCondition, ParameterResolver, AfterEachCallback {

    private static final String MISSING =
            "No Chromium or Chrome found, browser tests are skipped. Install it: apt-get install chromium";
    private static final Namespace NAMESPACE = Namespace.create(Chromium.class);
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");
    private static final List<String> ELSEWHERE = List.of(
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe");

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return executable().isPresent()
                ? ConditionEvaluationResult.enabled("browser found")
                : ConditionEvaluationResult.disabled(MISSING);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == BrowserContext.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        BrowserContext person = browser(context)
                .newContext(new Browser.NewContextOptions()
                        .setLocale("nl-NL")
                        .setTimezoneId("Europe/Amsterdam")
                        .setViewportSize(1440, 900));
        return person;
    }

    /** Nothing of one test reaches the next. */
    @Override
    public void afterEach(ExtensionContext context) {
        browser(context).contexts().forEach(BrowserContext::close);
    }

    private static Browser browser(ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(Running.class, type -> new Running(), Running.class)
                .browser;
    }

    private static Optional<Path> executable() {
        Stream<Path> onPath = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
        return Stream.concat(onPath, ELSEWHERE.stream().map(Path::of))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static final class Running implements ExtensionContext.Store.CloseableResource {
        private final Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(java.util.Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        private final Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable().orElseThrow())
                        .setArgs(List.of("--no-sandbox", "--disable-quic", "--disable-background-networking")));

        @Override
        public void close() {
            playwright.close();
        }
    }
}
