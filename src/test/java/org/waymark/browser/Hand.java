package org.waymark.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.net.URI;
import org.waymark.rehearsal.PlayedFortnight.ForTheScreen;

/** Fills in a form of Tasklist as the person whose task it is. */
final class Hand {

    /** Chooses, ticks and types, and says so to the page as a browser does when a person works in it. */
    private static final String FILL = """
        (form, text) => {
          const answers = JSON.parse(text);
          const told = (field) => ['input', 'change'].forEach((what) => field.dispatchEvent(new Event(what, { bubbles: true })));
          const set = (field, value) => {
            if (field.dataset.choices !== undefined) {
              const wanted = [].concat(value === null ? [] : value).map(String);
              field.querySelectorAll('input').forEach((box) => { if (box.checked !== wanted.includes(box.value)) box.click(); });
            } else if (field.type === 'checkbox') {
              if (field.checked !== Boolean(value)) field.click();
            } else {
              field.value = value === null ? '' : String(value);
              told(field);
            }
          };
          const fillRow = (row, item) => Object.entries(item).forEach(([key, part]) => {
            const cell = row.querySelector(`[data-item="${key}"]`);
            if (cell) set(cell, part);
            fillList(row.querySelector(`[data-list="${key}"]`), part);
          });
          const fillList = (list, items) => {
            if (!list || !Array.isArray(items)) return;
            const rows = () => [...list.querySelectorAll(':scope > [data-row="item"]')];
            while (rows().length < items.length) list.querySelector(':scope > [data-add]').click();
            items.forEach((item, place) => fillRow(rows()[place], item));
          };
          // Twice: what is asked only because of another answer stands there the second time.
          ['at first', 'again'].forEach(() => Object.entries(answers).forEach(([name, value]) => {
            const field = form.querySelector(`[data-field="${name}"]`);
            if (field) set(field, value);
            fillList(form.querySelector(`[data-list="${name}"]`), value);
          }));
        }
        """;

    private final Visitor visitor;

    Hand(Visitor visitor) {
        this.visitor = visitor;
    }

    /** Opens the task, and claims it where nobody has it. */
    Locator open(ForTheScreen task) {
        Page page = visitor.page();
        String address = URI.create(page.url())
                .resolve("/camunda/app/tasklist/default/#/?task=" + task.taskId())
                .toString();
        // As one who comes by a letter: a Tasklist that has only just come in goes to a list of its own accord.
        page.navigate("about:blank");
        page.navigate(address);
        Locator form = page.locator("form.waymark.wm-loaded");
        form.waitFor();
        if (form.locator(".wm-start").isVisible()) {
            visitor.claimAndStart();
        }
        return form;
    }

    void fill(Locator form, JsonNode answers) {
        form.evaluate(FILL, answers.toString());
    }

    /** Completes the task; when the form is refused, says with what. */
    void complete(Locator form) {
        visitor.complete();
        Locator refused = form.locator(".wm-summary");
        Locator gone = visitor.page().locator("form.waymark");
        visitor.page().waitForCondition(() -> {
            visitor.agree();
            return gone.count() == 0 || refused.isVisible();
        });
        if (gone.count() > 0 && refused.isVisible()) {
            throw new AssertionError(form.getAttribute("name") + " was refused: " + refused.innerText());
        }
        gone.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }
}
