package org.waymark.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.waymark.inspection.Inspections;
import org.waymark.inspection.PlayedInspection;
import org.waymark.platform.engine.rules.EngineByHand.WaitingTask;

/** The days on site at the screen: what is added on the spot, the timetable, the set-up and what was seen. */
class FieldworkScreensIT extends AtTheScreen {

    @Autowired
    private ApplicationContext context;

    @Test
    void twoPressesOpenTheFormOfWhatWasSeen() {
        PlayedInspection inspection = PlayedInspection.onSite(context);
        inspection.clock("2012-12-04T16:00:00Z");
        try (Visitor inspector = visitor("inspector1")) {
            Page page = inspector.page();
            button(page, "Add what I saw").click();
            Locator dialog = page.locator("dialog.waymark-activity");
            strategyMeeting(dialog, inspection).waitFor();
            picture(page, "on-the-spot");
            page.keyboard().press("Escape");
            assertThat(dialog).hasCount(0);
            button(page, "Add what I saw").click();
            dialog.getByText("Cancel").click();
            assertThat(dialog).hasCount(0);
            Assertions.assertThat(inspection.waiting())
                    .extracting(WaitingTask::elementId)
                    .doesNotContain("task-record-observation");
            int before = waiting(page, "My tasks");
            button(page, "Add what I saw").click();
            strategyMeeting(dialog, inspection).click();
            Locator form = page.locator("form.waymark.wm-loaded");
            form.waitFor();
            assertThat(form).containsText("Observing a strategy meeting");
            assertThat(form.locator("[data-field=notHappenedReason]")).isHidden();
            form.getByText("It did not take place").click();
            assertThat(form.locator("[data-field=notHappenedReason]")).isVisible();
            assertThat(form.locator("[data-field=minutes]")).isHidden();
            picture(page, "record-activity");
            form.getByText("I added this by mistake").click();
            assertThat(form.locator("[data-field=notHappenedReason]")).isHidden();
            picture(page, "taken-away");
            assertThat(count(page, "My tasks")).hasText(String.valueOf(before + 1));
            page.route("**/record", Route::abort);
            button(page, "Complete").click();
            assertThat(form.locator("> .wm-status")).containsText("is sent by itself once the line is back");
            page.unroute("**/record");
            assertThat(form).hasCount(0);
            assertThat(count(page, "My tasks")).hasText(String.valueOf(before));
            Assertions.assertThat(inspection.waiting())
                    .extracting(WaitingTask::elementId)
                    .doesNotContain("task-record-observation");
        }
    }

    @Test
    void theLinkOfficerMovesAnEntryAndTheLeadSeesWhatHasChanged() {
        PlayedInspection inspection = PlayedInspection.onSite(context);
        try (Visitor officer = signedIn("link301");
                Visitor lead = signedIn("lead")) {
            Page page = officer.page();
            page.navigate(address(inspection, "timetable"));
            assertThat(page.locator("main")).containsText("Nothing is planned yet");
            button(page, "Add it").click();
            assertThat(page.locator(".wmp-form").first()).containsText("Choose the day.");
            page.getByLabel("Day (required)").selectOption("2012-12-05");
            page.getByLabel("From (required)").fill("09:30");
            page.getByLabel("To (required)").fill("10:30");
            page.getByLabel("Inspector (required)").selectOption("inspector1");
            page.getByLabel("What (required)").selectOption("duty-team");
            page.getByLabel("Room").fill("Room 4");
            button(page, "Add it").click();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("Change Shadowing.*")))
                    .click();
            assertThat(page.locator("main")).containsText("Change “Shadowing the duty team”");
            page.getByLabel("From (required)").fill("11:00");
            page.getByLabel("To (required)").fill("12:00");
            button(page, "Change it").click();
            assertThat(page.locator("main")).containsText("11:00 to 12:00");
            Locator move =
                    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("Move .*")));
            move.focus();
            page.keyboard().press("Enter");
            page.keyboard().press("ArrowRight");
            page.keyboard().press("ArrowDown");
            assertThat(page.locator(".wmp-place [role=status]").first()).containsText("Not recorded yet");
            page.keyboard().press("Enter");
            assertThat(page.locator("main")).containsText("moved from Wednesday 5 December 2012, 11:00 to 12:00");
            assertThat(move).hasAccessibleName(Pattern.compile("Move .*, Thursday 6 December 2012, 11:15 to 12:15"));
            assertThat(move).isFocused();
            picture(page, "timetable-link");
            button(page, "We agree with the timetable as it stands").click();
            assertThat(page.locator("main")).containsText("Agreed with the timetable as it stands");

            lead.page().navigate(address(inspection, "timetable"));
            assertThat(lead.page().locator("main"))
                    .containsText("moved from Wednesday 5 December 2012, 09:30 to 10:30");
            picture(lead.page(), "timetable-lead");
        }
    }

    @Test
    void theOtherPagesAreThereForThoseTheyAreFor() {
        PlayedInspection inspection = PlayedInspection.onSite(context);
        try (Visitor officer = signedIn("link301");
                Visitor manager = signedIn("manager")) {
            officer.page().navigate(address(inspection, "set-up"));
            assertThat(officer.page().locator("main")).containsText("has not arranged it yet");
            assertThat(officer.page().locator(".wmp-sections")).not().containsText("What was seen");
            Locator places = officer.page().locator(".wmp-places");
            assertThat(places.locator("[aria-current=page]")).containsText("Fieldwork");
            assertThat(places).containsText("Concerns");
            assertThat(places).not().containsText("Judgement and report");
            manager.page().navigate(address(inspection, "activities"));
            assertThat(manager.page().locator("main")).containsText("Nothing has been recorded yet");
            picture(manager.page(), "activities");
            manager.page().navigate(address(inspection, "diary"));
            assertThat(manager.page().locator("main")).containsText("What the authority was told");
        }
    }

    @Test
    void whatIsTypedIsThereAfterAReloadAnotherSectionAndEscape() {
        PlayedInspection inspection = PlayedInspection.onSite(context);
        try (Visitor lead = signedIn("lead")) {
            Page page = lead.page();
            page.navigate(address(inspection, "requests"));
            Locator asked = page.getByLabel("What do you ask for?");
            asked.focus();
            // No pause is long enough for a save that waits for one.
            page.keyboard().type("The minutes of the board", new Keyboard.TypeOptions().setDelay(20));
            page.navigate(address(inspection, "concerns"));
            page.getByText("Use this the moment you see it.").waitFor();
            page.navigate(address(inspection, "requests"));
            assertThat(asked).hasValue("The minutes of the board");
            asked.focus();
            page.keyboard().press("End");
            page.keyboard().type(" of May");
            page.reload();
            assertThat(asked).hasValue("The minutes of the board of May");
            assertThat(page.locator(".wmp-typed")).containsText("did not send it. Saved ");

            page.route("**/drafts/**", Route::abort);
            page.keyboard().press("Tab");
            asked.fill("While nobody answers");
            assertThat(page.locator("form", new Page.LocatorOptions().setHas(asked))
                            .locator(".wm-status"))
                    .containsText("Not saved yet, trying again");
            page.unroute("**/drafts/**");
            assertThat(page.locator("form", new Page.LocatorOptions().setHas(asked))
                            .locator(".wm-status"))
                    .containsText("Saved");

            page.route("**/requests", Route::abort);
            Locator form = page.locator("form", new Page.LocatorOptions().setHas(asked));
            form.locator("button[type=submit]").click();
            assertThat(form.locator(".wmp-outcome")).containsText("Not sent yet: Waymark does not answer.");
            asked.fill("And now it is saved");
            assertThat(form.locator(".wm-status")).containsText("Saved");
            assertThat(form.locator(".wmp-outcome")).containsText("Not sent yet: Waymark does not answer.");
        }
    }

    @Test
    void aConcernOutlivesEscapeAndEndsInItsNumber() {
        PlayedInspection inspection = PlayedInspection.onSite(context);
        try (Visitor inspector = visitor("inspector1")) {
            Page page = inspector.page();
            Locator dialog = openConcern(page, inspection);
            dialog.getByText("A child may be at risk now").click();
            dialog.locator("textarea").fill("A bruise nobody could explain.");
            page.keyboard().press("Escape");
            assertThat(dialog.locator(".wm-warning")).containsText("not raised it");
            dialog.getByText("Keep it for later, and close").click();
            dialog = openConcern(page, inspection);
            assertThat(dialog.locator("textarea")).hasValue("A bruise nobody could explain.");
            dialog.getByText("Raise the concern").click();
            assertThat(dialog.locator(".wm-raised")).containsText("Concern 1 has been raised");
            assertThat(dialog.locator(".wm-raised")).isFocused();
            assertThat(dialog.locator("textarea")).hasCount(0);
            picture(page, "concern-raised");

            dialog.getByText("Raise another concern").click();
            dialog.getByText("A child may be at risk now").click();
            dialog.locator("textarea").fill("A bruise nobody could explain.");
            dialog.getByText("Raise the concern").click();
            assertThat(dialog.locator(".wmp-ask")).containsText("The same words were raised as concern 1");
            assertThat(dialog.locator(".wm-status")).containsText("Saved");
            assertThat(dialog.locator(".wmp-ask")).isVisible();
        }
    }

    private static Locator openConcern(Page page, PlayedInspection inspection) {
        button(page, "Raise a concern").click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        Locator which = dialog.locator("select");
        dialog.getByText("Use this the moment you see it.").waitFor();
        if (which.count() > 0) {
            which.selectOption(inspection.id());
        }
        dialog.locator("textarea").waitFor();
        return dialog;
    }

    @Test
    void onANarrowScreenTheFormComesIntoView() {
        PlayedInspection inspection = PlayedInspection.onSite(context);
        try (Visitor lead = visitor("lead")) {
            Page page = lead.page();
            page.setViewportSize(640, 800);
            page.navigate(page.url().replaceAll("#.*", "") + "#/?task="
                    + inspection.task("task-open-judgement-meeting").id());
            Locator form = page.locator("form.waymark.wm-loaded");
            form.waitFor();
            assertThat(form).isInViewport();
            picture(page, "narrow");
        }
    }

    @Test
    void whatWasPlannedIsCountedAtOnce() {
        PlayedInspection.planned(context);
        try (Visitor manager = visitor("manager")) {
            Page page = manager.page();
            int before = waiting(page, "My team's tasks");
            button(page, "Plan an inspection").click();
            Locator form = page.locator("dialog form.wm-loaded");
            form.locator("[data-field=framework]").selectOption(new SelectOption().setIndex(1));
            form.locator("[data-field=authority]").selectOption("857");
            form.locator("[data-field=firstDay]").fill("2012-12-10");
            button(page, "Plan it").click();
            assertThat(form).hasCount(0);
            assertThat(count(page, "My team's tasks")).hasText(String.valueOf(before + 1));
        }
    }

    @Test
    void theSignInPageThatComesSaysThatWhatWasTypedIsKept() {
        PlayedInspection inspection = PlayedInspection.onSite(context);
        try (Visitor lead = visitor("lead")) {
            Page page = lead.page();
            Locator form = open(lead, inspection, "task-open-judgement-meeting");
            Locator text = form.locator("textarea:visible").first();
            text.fill("Help comes late.");
            assertThat(form.locator("> .wm-status")).containsText("Saved");
            page.context().clearCookies();
            page.locator(".task-filter h4.name a").last().dispatchEvent("click");
            assertThat(page.locator(".wm-signed-out")).containsText("it stands in your form as you left it");
            lead.signInAgain("lead", PASSWORD);
            open(lead, inspection, "task-open-judgement-meeting");
            assertThat(text).hasValue("Help comes late.");
        }
    }

    @Test
    void whatIsWrongOnAPageIsGatheredAtTheTopOfItsFormAndLeadsToItsField() {
        PlayedInspection inspection = PlayedInspection.onSite(context);
        try (Visitor manager = signedIn("manager")) {
            Page page = manager.page();
            page.navigate(address(inspection, "team"));
            button(page, "Replace").click();
            Locator wrong = page.locator(".wm-summary");
            assertThat(wrong).isFocused();
            wrong.locator("button").first().click();
            assertThat(page.getByLabel("Who leaves or is replaced (required)")).isFocused();
        }
    }

    /** The button of this inspection: where the inspector is on several sites, each has its own. */
    private Locator strategyMeeting(Locator dialog, PlayedInspection inspection) {
        Locator sites = dialog.locator("section");
        sites.first().waitFor();
        String reference =
                context.getBean(Inspections.class).byId(inspection.id()).reference();
        Locator own = sites.count() == 1
                ? sites
                : sites.filter(new Locator.FilterOptions().setHasText(Pattern.compile(reference + "(?!-)")));
        return own.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Observing a strategy meeting"));
    }

    /** Opens a task at its address, and claims it unless that was done. */
    private static Locator open(Visitor visitor, PlayedInspection inspection, String elementId) {
        Page page = visitor.page();
        page.navigate(page.url().replaceAll("#.*", "") + "#/?task="
                + inspection.task(elementId).id());
        Locator form = page.locator("form.waymark.wm-loaded");
        form.waitFor();
        if (form.locator(".wm-start").isVisible()) {
            visitor.claimAndStart();
        }
        return form;
    }

    /** How many tasks a list says it holds. */
    private static Locator count(Page page, String list) {
        return page.locator(".task-filter", new Page.LocatorOptions().setHasText(list))
                .locator(".waymark-count");
    }

    private static int waiting(Page page, String list) {
        assertThat(count(page, list)).hasText(Pattern.compile("\\d+"));
        return Integer.parseInt(count(page, list).textContent());
    }

    private Visitor visitor(String user) {
        return visitor("tasklist", user);
    }

    private String address(PlayedInspection inspection, String section) {
        return "%s/camunda/waymark/inspection.html?inspection=%s#%s".formatted(site(), inspection.id(), section);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void picture(Page page, String name) {
        if (picturesAreAskedFor()) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of("target", "fieldwork-screens", name + ".png")));
        }
    }
}
