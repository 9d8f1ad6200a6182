package nl.ruggensteun.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Tasklist as one person uses it: log in, start, open a task, fill in its form as a hand and an eye would, hand in. */
final class TasklistPage {

    private static final Path PICTURES = Path.of("docs", "images", "handboek");
    private static final DateTimeFormatter DUTCH_DATE = DateTimeFormatter.ofPattern("dd-MM-yyyy");
    private static final Pattern ISO_DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Page page;
    private final String address;

    private TasklistPage(Page page, String address) {
        this.page = page;
        this.address = address;
    }

    static TasklistPage open(BrowserContext person, int port) {
        Page page = person.newPage();
        page.setDefaultTimeout(60_000);
        TasklistPage tasklist = new TasklistPage(page, "http://localhost:" + port);
        page.navigate(tasklist.address + "/");
        return tasklist;
    }

    TasklistPage login(String user) {
        page.fill("#username", user);
        page.fill("#password", "demo");
        page.click("button[type=submit]");
        page.waitForLoadState(LoadState.NETWORKIDLE);
        return this;
    }

    /** Starts a process with its form; the form stays open for {@link #handInStart}. */
    TasklistPage start(String processName) {
        page.click("a:has-text('Start')");
        page.click(".modal-dialog >> text=" + processName);
        page.waitForSelector(".modal-dialog .fjs-form");
        return this;
    }

    void handInStart() {
        page.click(".modal-footer button:has-text('Start')");
        page.waitForSelector(
                ".modal-dialog",
                new Page.WaitForSelectorOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
    }

    /** Opens the first task of this name in the list, of the case with this label. */
    TasklistPage openTask(String name, String label) {
        page.navigate(address + "/camunda/app/tasklist/default/#/");
        page.reload();
        Locator task = page.locator(".tasks-list li.task, [cam-tasks] li")
                .filter(new Locator.FilterOptions().setHasText(name))
                .filter(new Locator.FilterOptions().setHasText(label))
                .first();
        task.locator("a").first().click();
        page.waitForSelector(".fjs-form");
        page.waitForLoadState(LoadState.NETWORKIDLE);
        return this;
    }

    /**
     * Fills in a form field by field, in the order in which the form shows them.
     *
     * @param form {@code <process>/<task in kebab case>}
     * @param answers by field, as in {@code nl.ruggensteun.demo.Answers}
     */
    TasklistPage fill(String form, Map<String, Object> answers) {
        try {
            JsonNode schema = JSON.readTree(Path.of("forms", form + ".form").toFile());
            fill(schema.path("components"), answers, "", "");
        } catch (IOException e) {
            throw new IllegalStateException("No form " + form, e);
        }
        return this;
    }

    /** Presses "Klaar" and waits until the form is gone. */
    void handIn() {
        pressReady();
        page.waitForSelector(
                "form .fjs-form",
                new Page.WaitForSelectorOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
    }

    TasklistPage pressReady() {
        page.locator("button:has-text('Klaar')").last().click();
        return this;
    }

    TasklistPage picture(String name) {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        if (Boolean.getBoolean("update.docs")) {
            page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
        }
        return this;
    }

    Page page() {
        return page;
    }

    private void fill(JsonNode components, Map<String, Object> answers, String list, String row) {
        for (JsonNode component : components) {
            String type = component.path("type").asText();
            if (type.equals("dynamiclist")) {
                fillRows(component, answers.get(component.path("path").asText()));
            } else if (component.has("key")) {
                Object answer = answers.get(component.path("key").asText());
                if (answer != null) {
                    fillField(component, "Field_" + list + component.path("key").asText() + row, answer);
                }
            } else {
                fill(component.path("components"), answers, list, row);
            }
        }
    }

    private void fillRows(JsonNode list, Object answer) {
        if (!(answer instanceof List<?> rows)) {
            return;
        }
        String path = list.path("path").asText();
        for (int row = 0; row < rows.size(); row++) {
            String anyField = "[id*='-Field_" + path + "_'][id*='_" + row + "']";
            if (page.locator(anyField).count() == 0) {
                page.locator(".fjs-repeat-render-add, button:has-text('Regel erbij')")
                        .nth(indexOfList(path))
                        .click();
                page.waitForSelector(anyField);
            }
            @SuppressWarnings("unchecked")
            Map<String, Object> cells = (Map<String, Object>) rows.get(row);
            fill(list.path("components"), cells, path + "_", "_" + row);
        }
    }

    /** Each list has one button for another row, in the order of the form. */
    private int indexOfList(String path) {
        return path.equals("children") ? 1 : 0;
    }

    private void fillField(JsonNode component, String id, Object answer) {
        switch (component.path("type").asText()) {
            case "checkbox" -> {
                if (Boolean.TRUE.equals(answer)) {
                    page.locator("[id$='-" + id + "']").check();
                }
            }
            case "radio" ->
                page.locator("[id$='-" + id + "-" + option(component, answer) + "']")
                        .check();
            case "checklist" ->
                ((List<?>) answer).forEach(one -> page.locator("[id$='-" + id + "-" + option(component, one) + "']")
                        .check());
            case "select" -> select(component, id, answer);
            case "datetime" -> dateOrTime(component, id, answer.toString());
            default -> text(component, id, answer.toString());
        }
    }

    /** The place of a value among the choices; choices that follow another field are numbered from 1. */
    private static int option(JsonNode component, Object value) {
        JsonNode options = component.path("values");
        for (int i = 0; i < options.size(); i++) {
            if (options.get(i).path("value").asText().equals(value.toString())) {
                return i;
            }
        }
        return Integer.parseInt(value.toString()) - 1;
    }

    private void select(JsonNode component, String id, Object answer) {
        Locator field = page.locator(".fjs-form-field:has([id$='-" + id + "'])").last();
        // The list opens when the field gets the focus; a click on an open one would close it.
        if (field.locator(".fjs-dropdownlist-item").count() == 0) {
            field.locator(".fjs-input-group").click();
        }
        field.locator(".fjs-dropdownlist-item").nth(option(component, answer)).click();
    }

    private void dateOrTime(JsonNode component, String id, String answer) {
        boolean date = ISO_DATE.matcher(answer).matches();
        Locator field = page.locator("[id$='-" + id + (date ? "-date" : "-time") + "']");
        field.fill(date ? LocalDate.parse(answer).format(DUTCH_DATE) : answer);
        field.press("Enter");
        field.press("Tab");
    }

    private void text(JsonNode component, String id, String answer) {
        Locator field = page.locator("[id$='-" + id + "']");
        field.fill(answer);
        if (component.path("key").asText().equals("brin6")) {
            page.locator("[role=option]").first().click();
        }
    }
}
