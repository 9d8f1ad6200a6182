package nl.ruggensteun.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.ruggensteun.platform.identity.DemoUsers;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Gives a test class the Chromium or Chrome of this machine; without one the class is skipped. Each page is a person of
 * its own, with an English browser, so that nothing is Dutch by accident. A static field with {@code @RegisterExtension}.
 */
public final class Browser implements ExecutionCondition, AfterEachCallback, AfterAllCallback {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final List<Path> ELSEWHERE = List.of(
            Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
            Path.of("/Applications/Chromium.app/Contents/MacOS/Chromium"),
            Path.of("C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe"));
    private static final Path SEEN = Path.of("target", "browser");
    private static final String INSTALL = "No Chromium or Chrome found. Install it: apt-get install chromium";

    private final List<BrowserContext> open = new ArrayList<>();
    private Playwright playwright;
    private com.microsoft.playwright.Browser chromium;

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return executable()
                .map(path -> ConditionEvaluationResult.enabled("uses " + path))
                .orElseGet(() -> ConditionEvaluationResult.disabled(INSTALL));
    }

    /** A new browser window of somebody who has not logged in, of 1366 by 800. */
    public Page page() {
        return page(1366, 800);
    }

    public Page page(int width, int height) {
        BrowserContext context = chromium()
                .newContext(new NewContextOptions()
                        .setViewportSize(width, height)
                        .setLocale("en-US")
                        .setTimezoneId("Europe/Amsterdam"));
        context.setDefaultTimeout(60_000);
        open.add(context);
        return context.newPage();
    }

    /** A new window of a demo user, at the page where this role starts. */
    public Page as(String user, int port) {
        return as(user, port, page());
    }

    public Page as(String user, int port, Page page) {
        page.navigate("http://localhost:" + port + "/login");
        page.fill("#username", user);
        page.fill("#password", DemoUsers.PASSWORD);
        page.click("button[type=submit]");
        page.waitForURL("**/camunda/app/**");
        return page;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        context.getExecutionException().ifPresent(failure -> keepWhatWasSeen(context));
        open.forEach(BrowserContext::close);
        open.clear();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (playwright != null) {
            playwright.close();
            playwright = null;
        }
    }

    /** A picture of every window, in {@code target/browser}. */
    private void keepWhatWasSeen(ExtensionContext failed) {
        String name = failed.getRequiredTestClass().getSimpleName() + "."
                + failed.getRequiredTestMethod().getName();
        List<Page> pages =
                open.stream().flatMap(window -> window.pages().stream()).toList();
        for (int i = 0; i < pages.size(); i++) {
            Path picture = SEEN.resolve(name + "-" + i + ".png");
            pages.get(i).screenshot(new Page.ScreenshotOptions().setPath(picture));
        }
    }

    private com.microsoft.playwright.Browser chromium() {
        if (playwright == null) {
            playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            chromium = playwright
                    .chromium()
                    .launch(new LaunchOptions()
                            .setExecutablePath(executable().orElseThrow())
                            .setArgs(List.of("--no-sandbox", "--disable-quic", "--disable-background-networking")));
        }
        return chromium;
    }

    private static Optional<Path> executable() {
        Stream<Path> onPath = Arrays.stream(
                        Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
        return Stream.concat(onPath, ELSEWHERE.stream())
                .filter(Files::isExecutable)
                .findFirst();
    }
}
