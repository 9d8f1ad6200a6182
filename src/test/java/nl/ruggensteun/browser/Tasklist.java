package nl.ruggensteun.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;

/** Tasklist as a person uses it: choose a task, fill in its form, look at the dossier. */
final class Tasklist {

    private final Page page;

    Tasklist(Page page) {
        this.page = page;
    }

    /** Opens the dialog of a process that may be started. */
    void start(String process) {
        page.click(".start-process-action a");
        page.click(".modal-dialog .processes a:text-is('" + process + "')");
        form().waitFor();
    }

    /** Opens the first task in the list whose card has all these texts. */
    void open(String... texts) {
        Locator card = page.locator("li.task");
        for (String text : texts) {
            card = card.filter(new FilterOptions().setHasText(text));
        }
        card.first().locator("h4 a").click();
        form().waitFor();
    }

    /** Opens a task that may be on any page of the list. */
    void openTask(String taskId) {
        page.navigate(page.url().split("#")[0] + "#/?task=" + taskId);
        page.reload();
        form().waitFor();
    }

    Locator form() {
        return page.locator(".modal-dialog form.fjs-form, .task-details form.fjs-form")
                .last();
    }

    /** A field by the end of its id, as the form viewer makes it: {@code Field_children_firstName_0}. */
    Locator field(String id) {
        return form().locator("[id$='-" + id + "']");
    }

    /** The part of the form around a field: its label, its texts. */
    Locator around(String id) {
        return form().locator(".fjs-form-field:not(.fjs-form-field-grouplike)")
                .filter(new FilterOptions().setHas(page.locator("[id$='-" + id + "']")));
    }

    void date(String id, String date) {
        Locator field = field(id + "-date");
        field.fill(date);
        field.press("Enter");
        field.blur();
    }

    void choose(String id, String answer) {
        field(id + "-display").click();
        around(id)
                .locator(".fjs-dropdownlist-item")
                .filter(new FilterOptions().setHasText(answer))
                .first()
                .click();
    }

    Locator done() {
        return page.locator(".modal-footer .btn-primary:visible, .form-actions .btn-primary:visible")
                .last();
    }

    Locator dossier() {
        return page.locator("#dossier");
    }
}
