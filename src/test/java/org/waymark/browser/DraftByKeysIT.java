package org.waymark.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymark.rehearsal.PlayedFortnight.ForTheScreen;
import org.waymark.rehearsal.PlayedInspections;
import org.waymark.rehearsal.PlayedRelay;

/**
 * A draft report is checked and answered: quality assurance and the Director each sign in, find their task, do it and are told what came of
 * it, by the keyboard alone and by what a screen reader is told.
 */
@Tag("fortnight")
class DraftByKeysIT extends RelayAtTheScreen {

    private static final String RICHMOND = "318";
    private static final LocalDate FIRST_DAY = LocalDate.of(2012, 12, 3);
    private static final int CHILDREN = 12;
    private static final String WRONG = "The paragraph speaks of four teams.";

    @Autowired
    private PlayedInspections inspections;

    @BeforeAll
    void begin() {
        PlayedRelay.comeTogether(context, RICHMOND, FIRST_DAY, PASSWORD);
        inspections.planned(RICHMOND, FIRST_DAY);
        relay = PlayedRelay.of(context, RICHMOND, FIRST_DAY, CHILDREN);
    }

    @Test
    void theDraftIsCheckedAndAnswered() {
        decide("quality-assure", "Check the quality of the draft", "Let it go to the authority", "Let it go", """
                - paragraph: /Check the draft report/
                - region /The draft, \\d+ paragraphs in all/
                - combobox "Can it go to the authority? (required)"
                - group "Comments":
                  - button "Add a comment"
                """);
        theDirectorAnswers();
    }

    /** The first answer of the form's one question is what is decided. */
    private void decide(String form, String task, String act, String yes, String told) {
        ForTheScreen waiting = relay.until(form);
        try (Visitor visitor = atTheTime()) {
            Keys keys = new Keys(visitor.page());
            Locator open = open(visitor, keys, waiting.user(), task, told);
            keys.to("[data-field=decision]");
            keys.press("ArrowDown");
            finish(visitor.page(), keys, open, act, yes);
        }
        relay.settle();
    }

    private void theDirectorAnswers() {
        relay.until("factual-accuracy");
        try (Visitor visitor = atTheTime()) {
            Page page = visitor.page();
            Keys keys = new Keys(page);
            Locator form = open(visitor, keys, "dcs" + RICHMOND, "Comment on factual accuracy", """
                    - paragraph: /Please check the facts in the draft report/
                    - region "The draft report"
                    - group "Files that show what is right"
                    - group "Your comments on its facts":
                      - button "Add a comment"
                    - checkbox "We have no comments on the facts of this draft"
                    """);
            keys.to("[data-add]", "Add a comment");
            keys.press("Enter");
            assertThat(form).matchesAriaSnapshot("""
                    - group "Your comments on its facts":
                      - group /number 1/:
                        - combobox "Section (required)"
                        - textbox "What is not right? (required)"
                        - textbox "What would be right? (required)"
                        - textbox "What shows it?"
                        - combobox "A file that shows it"
                        - button /Remove this comment/
                    """);
            keys.to("[data-item=section]");
            keys.press("ArrowDown");
            keys.to("[data-item=whatIsWrong]");
            keys.type(WRONG);
            keys.to("[data-item=whatIsRight]");
            keys.type("There are five teams.");
            finish(page, keys, form, "Submit the comments", "Submit them");
            theWayBackLeadsToNoForm(page);
        }
        relay.settle();
        assertThat(relay.waiting("answer-comments").answers().toString()).isNotBlank();
    }

    /** As the browser's own button does, after what was done. */
    private static void theWayBackLeadsToNoForm(Page page) {
        page.goBack();
        Locator card = page.locator(".task-card.task-removed");
        assertThat(card).containsText("This task is done");
        assertThat(card.locator(".alert-danger")).isHidden();
        assertThat(card.getByText("Claim", new Locator.GetByTextOptions().setExact(true)))
                .isHidden();
    }

    private Visitor atTheTime() {
        Visitor visitor = new Visitor(browser(), site());
        visitor.page().context().clock().setFixedTime(clock.instant().toEpochMilli());
        return visitor;
    }

    /** @param told what a screen reader is told of the form, in its order */
    private Locator open(Visitor visitor, Keys keys, String user, String task, String told) {
        Page page = visitor.page();
        keys.signIn(visitor, user, PASSWORD);
        keys.to("li.task a", task, relay.inspection().reference());
        keys.press("Enter");
        Locator form = page.locator("form.waymark.wm-loaded");
        form.waitFor();
        assertThat(page).hasTitle(task + " – Waymark Tasks");
        keys.to(".wm-start");
        keys.leaveBy("Enter");
        form.locator(".wm-claim").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        assertThat(form).matchesAriaSnapshot(told);
        return form;
    }

    /** The last question is asked with the cursor on what does nothing; Escape leads back to the button. */
    private static void finish(Page page, Keys keys, Locator form, String act, String yes) {
        keys.to("button", act);
        keys.leaveBy("Enter");
        Locator sure = page.locator("dialog.wm-sure");
        sure.waitFor();
        keys.stands();
        keys.press("Escape");
        assertThat(page.locator(".form-actions .btn-primary")).isFocused();
        keys.leaveBy("Enter");
        sure.waitFor();
        keys.to("dialog button", yes);
        keys.leaveBy("Enter");
        form.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        // On what is next, or where there is nothing on what was recorded.
        page.waitForFunction("document.activeElement.closest('.waymark-next')");
        keys.stands();
    }
}
