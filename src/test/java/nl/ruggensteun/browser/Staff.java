package nl.ruggensteun.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Somebody at work in Tasklist: opens a task, fills in any form field by field as its file shows them, hands it in. */
final class Staff {

    private static final Path PICTURES = Path.of("docs", "images", "handboek");
    private static final DateTimeFormatter DUTCH_DATE = DateTimeFormatter.ofPattern("dd-MM-yyyy");
    private static final Pattern ISO_DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Page page;
    private final Tasklist tasklist;
    private final Set<String> pictures = new HashSet<>();

    Staff(Page page) {
        this.page = page;
        this.tasklist = new Tasklist(page);
        page.setDefaultTimeout(60_000);
    }

    Staff start(String process) {
        tasklist.start(process);
        return this;
    }

    /** Opens the first task in the list of the case with this label. */
    Staff open(String task, String label) {
        page.reload();
        tasklist.open(task, label);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        takeUp();
        return this;
    }

    /** A task of the group is taken up first ("Ik pak dit op"); until then its form is shut. */
    private void takeUp() {
        Locator shut = page.locator(".disabled-form");
        if (shut.count() > 0) {
            page.locator("[ng-click='claim()']").first().click();
            shut.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        }
    }

    /**
     * @param form {@code <process>/<task in kebab case>}
     * @param answers by field, as in {@code nl.ruggensteun.demo.Answers}
     */
    Staff fill(String form, Map<String, Object> answers) {
        try {
            JsonNode schema = JSON.readTree(Path.of("forms", form + ".form").toFile());
            fill(schema.path("components"), answers, "", "");
        } catch (IOException e) {
            throw new IllegalStateException("No form " + form, e);
        }
        return this;
    }

    Staff press() {
        tasklist.done().click();
        return this;
    }

    /** Hands the form in and waits until it is gone. */
    void handIn() {
        press();
        try {
            tasklist.form().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        } catch (TimeoutError stuck) {
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "stuck.png")));
            throw stuck;
        }
    }

    /** Looks at the list once more and waits until it shows its tasks, or that there are none. */
    boolean seesInTheList(String text) {
        page.waitForResponse(answer -> answer.url().contains("/list?") && answer.ok(), page::reload);
        page.locator("li.task, :text('Er staan geen taken in deze lijst.')")
                .first()
                .waitFor();
        return page.locator("body").innerText().contains(text);
    }

    Staff waitFor(String text) {
        page.locator("text=" + text).first().waitFor();
        return this;
    }

    /** Leaves a picture for the handbook, with {@code -Dupdate.docs=true}: of the first time that this step is seen. */
    Staff picture(String name) {
        if (Boolean.getBoolean("update.docs") && pictures.add(name)) {
            letItBeDrawn();
            page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
        }
        return this;
    }

    /** Cockpit never stops asking for numbers; after some seconds it is drawn. */
    private void letItBeDrawn() {
        try {
            page.waitForLoadState(LoadState.NETWORKIDLE, new Page.WaitForLoadStateOptions().setTimeout(6_000));
        } catch (TimeoutError stillAsking) {
            page.waitForLoadState(LoadState.LOAD);
        }
    }

    private void fill(JsonNode components, Map<String, Object> answers, String list, String row) {
        for (JsonNode component : components) {
            if (component.path("type").asText().equals("dynamiclist")) {
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
            Locator anyField = tasklist.form().locator("[id*='-Field_" + path + "_'][id*='_" + row + "']");
            if (anyField.count() == 0) {
                tasklist.form()
                        .locator(".fjs-form-field-dynamiclist, .fjs-form-field-grouplike")
                        .filter(new Locator.FilterOptions().setHas(page.locator("[id*='-Field_" + path + "_']")))
                        .last()
                        .locator("button:has-text('Regel erbij')")
                        .click();
                anyField.first().waitFor();
            }
            @SuppressWarnings("unchecked")
            Map<String, Object> cells = (Map<String, Object>) rows.get(row);
            fill(list.path("components"), cells, path + "_", "_" + row);
        }
    }

    private void fillField(JsonNode component, String id, Object answer) {
        if (component.has("conditional") && !appears(id)) {
            return;
        }
        switch (component.path("type").asText()) {
            case "checkbox" -> {
                if (Boolean.TRUE.equals(answer)) {
                    tasklist.field(id).check();
                }
            }
            case "radio" -> tasklist.field(id + "-" + option(component, answer)).check();
            case "checklist" ->
                ((List<?>) answer).forEach(one -> tasklist.field(id + "-" + option(component, one))
                        .check());
            case "select" -> select(id, option(component, answer));
            case "datetime" -> dateOrTime(id, answer.toString());
            default -> tasklist.field(id).fill(answer.toString());
        }
    }

    /** A date field that has just appeared forgets what is typed before it is ready; a person types it again. */
    private void date(String id, String date) {
        for (int attempt = 0; attempt < 10; attempt++) {
            tasklist.date(id, date);
            page.waitForTimeout(200);
            if (tasklist.field(id + "-date").inputValue().equals(date)) {
                return;
            }
        }
        throw new IllegalStateException("The date does not stay in field " + id);
    }

    /**
     * A field that depends on an earlier answer is there a moment after it, or not at all. The browser itself says when
     * that moment is over, so that a slow machine takes its time.
     */
    private boolean appears(String id) {
        page.evaluate("() => new Promise(drawn =>"
                + " requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(drawn, 400))))");
        return tasklist.form().locator("[id*='-" + id + "']").count() > 0;
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

    private void select(String id, int option) {
        Locator items = tasklist.around(id).locator(".fjs-dropdownlist-item");
        // The list opens when the field gets the focus; a click on an open one closes it.
        while (items.count() == 0) {
            tasklist.field(id + "-display").click();
            page.waitForTimeout(100);
        }
        items.nth(option).click();
    }

    private void dateOrTime(String id, String answer) {
        if (ISO_DATE.matcher(answer).matches()) {
            date(id, LocalDate.parse(answer).format(DUTCH_DATE));
        } else {
            Locator time = tasklist.field(id + "-time");
            time.fill(answer);
            time.press("Enter");
            time.blur();
        }
    }
}
