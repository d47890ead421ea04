package org.waymark.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.waymark.inspection.InspectionView;
import org.waymark.rehearsal.PlayedFortnight.ForTheScreen;
import org.waymark.rehearsal.PlayedRelay;

/** A morning on site, at the screens of those who are there, and of those who look from afar. */
final class OnSiteJourney {

    private final Cast cast;
    private final PlayedRelay relay;
    private final GuidePictures pictures;
    private final InspectionView inspection;

    OnSiteJourney(Cast cast, PlayedRelay relay, GuidePictures pictures) {
        this.cast = cast;
        this.relay = relay;
        this.pictures = pictures;
        this.inspection = relay.inspection();
    }

    /** Sees what presses, evaluates a stage, is told what is missing, and completes it. */
    void anInspectorEvaluates() {
        ForTheScreen task = relay.waiting("evaluate-stage");
        Page page = cast.atTheList(task.user());
        Hand hand = new Hand(cast.of(task.user()));
        Locator form = hand.open(task);
        page.locator(".waymark-group", new Page.LocatorOptions().setHasText(inspection.reference()))
                .first()
                .waitFor();
        pictures.take(page, "inspector-list");
        page.locator("button.maximize[data-region=task]").click();
        pictures.take(form.locator(".wm-intro"), "inspector-stage");
        page.locator("button.reset-regions:visible").first().click();
        Cast.button(page, "Complete").click();
        Locator summary = form.locator(".wm-summary");
        assertThat(summary).isFocused();
        assertThat(page.locator(".waymark-next")).hasCount(0);
        pictures.take(summary, "inspector-errors");
        hand.fill(form, task.answers());
        hand.complete(form);
        assertThat(page.locator(".waymark-next")).containsText("Recorded: ");
    }

    void anInspectorAddsWhatTheySaw(String user) {
        Page page = cast.atTheList(user);
        Cast.button(page, "Add what I saw").click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Shadowing the duty team"))
                .first()
                .waitFor();
        pictures.take(page, "inspector-add-what-i-saw", "dialog section");
        dialog.getByText("Cancel").click();
        assertThat(dialog).hasCount(0);
    }

    void anInspectorRaisesAConcern(String user) {
        Page page = cast.atTheList(user);
        Cast.button(page, "Raise a concern").click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByText("Use this the moment you see it.").waitFor();
        Locator which = dialog.locator("select");
        if (which.count() > 0) {
            which.selectOption(which.locator("option", new Locator.LocatorOptions().setHasText(inspection.reference()))
                    .getAttribute("value"));
        }
        dialog.getByLabel("a child may be at risk now").first().check();
        dialog.locator("textarea").fill("A child was seen alone at home in the evening, for the third time.");
        pictures.take(page, "inspector-concern", ".wm-field:has(#wm-concern-inspection)");
        Cast.button(page, "Raise the concern").click();
        assertThat(dialog.locator(".wm-raised")).containsText("has been raised");
        Cast.button(page, "Close").click();
    }

    void theDirectorAcknowledgesIt() {
        ForTheScreen task = relay.waiting("acknowledge-concern");
        Hand hand = new Hand(cast.of(task.user()));
        Locator form = hand.open(task);
        hand.fill(form, task.answers());
        pictures.take(form.page(), "dcs-concern");
        hand.complete(form);
        pictures.take(cast.at(task.user(), "authority.html"), "dcs-asked");
    }

    void theLeadSeesHowFarTheyAre(String lead) {
        pictures.take(section(lead, "today"), "lead-today");
        Page map = section(lead, "coverage");
        map.locator("table").first().waitFor();
        pictures.take(map, "lead-coverage");
        pictures.take(section(lead, "deadlines"), "lead-line");
        pictures.take(section(lead, "timetable"), "lead-timetable");
        pictures.take(section(lead, "case"), "lead-cases");
        Page cases = section(lead, "case");
        cases.locator("main a[href*='#case/']").first().click();
        cases.locator(".wmp-place svg").first().waitFor();
        pictures.take(cases, "case-journey", "table");
    }

    void theLinkOfficerArranges(String officer) {
        pictures.take(section(officer, "timetable"), "link-timetable");
        ForTheScreen task = relay.waiting("arrange-family-meeting");
        Hand hand = new Hand(cast.of(officer));
        Locator form = hand.open(task);
        hand.fill(form, task.answers());
        pictures.take(form.locator(".wm-intro"), "link-family-meeting");
        hand.complete(form);
    }

    void theManagerLooks() {
        Page page = cast.at("manager", "oversight.html");
        pictures.take(page, "manager-start", "table");
        pictures.take(page.locator("#calendar"), "manager-calendar", "table");
        Page cockpit = cast.in("manager", "cockpit", "processes");
        cockpit.locator("table a")
                .filter(new Locator.FilterOptions().setHasText("A child's journey"))
                .first()
                .click();
        cockpit.locator(".waymark-waits").first().waitFor();
        pictures.take(cockpit, "manager-cockpit", "table");
    }

    private Page section(String user, String section) {
        return cast.at(user, "inspection.html?inspection=" + inspection.id() + "#" + section);
    }
}
