package org.waymark.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymark.TestPeople;
import org.waymark.platform.engine.rules.EngineByHand;
import org.waymark.rehearsal.PlayedFortnight;
import org.waymark.rehearsal.PlayedFortnight.ForTheScreen;
import org.waymark.rehearsal.PlayedInspections;

/** Two weeks on site, played at the screens by those who would be there, with the clock moved day by day. */
@Tag("fortnight")
class FortnightIT extends AtTheScreen {

    private static final String HAVERING = "311";
    private static final LocalDate FIRST_DAY = LocalDate.of(2012, 12, 3);

    /** Each of these is filled in at a screen the first time it comes. */
    private static final Set<String> AT_THE_SCREEN = Set.of(
            "assemble-team",
            "prepare",
            "record-call",
            "arrange-set-up",
            "agree-timetable",
            "supply-lists",
            "confirm-sample",
            "nominate-good-practice",
            "supply-evidence",
            "record-activity",
            "daily-meeting",
            "keep-in-touch",
            "mid-point-meeting",
            "take-on-case",
            "evaluate-stage",
            "evaluate-sampled-case",
            "conclude-case",
            "moderate-case",
            "arrange-family-meeting",
            "meet-family",
            "acknowledge-concern",
            "respond-to-concern",
            "check-response",
            "open-judgement-meeting",
            "hold-judgement-meeting",
            "give-feedback",
            "record-last-day");

    /** Where the sample has such a case or a family agrees, these come too. */
    private static final Set<String> ONLY_WHERE_THERE_IS_ONE =
            Set.of("evaluate-sampled-case", "take-on-case", "moderate-case", "arrange-family-meeting", "meet-family");

    private static final Set<String> AT_THE_SCREEN_IN_ANY_CASE = AT_THE_SCREEN.stream()
            .filter(form -> !ONLY_WHERE_THERE_IS_ONE.contains(form))
            .collect(Collectors.toUnmodifiableSet());
    private static final String NEW_LEAD = "inspector3";

    @Autowired
    private PlayedInspections inspections;

    @Autowired
    private EngineByHand engine;

    @Autowired
    private Clock clock;

    private final Map<String, Visitor> visitors = new HashMap<>();
    private final Map<String, Page> sections = new HashMap<>();
    private PlayedFortnight fortnight;
    private int pictures;

    @BeforeAll
    void begin() {
        fortnight = inspections.fortnight(HAVERING, FIRST_DAY, PASSWORD, AT_THE_SCREEN);
    }

    @AfterAll
    void end() {
        engine.resetClock();
    }

    @Test
    void twoWeeksAreWorkedAtTheScreens() {
        doWhatWaits();
        for (LocalDate day = FIRST_DAY; !day.isAfter(fortnight.inspection().plannedLastDay()); day = day.plusDays(1)) {
            fortnight.at(day, LocalTime.of(9, 0));
            doWhatWaits();
            onTheWay(day);
            fortnight.everybodyWorksUntil(day, LocalTime.of(17, 30));
            doWhatWaits();
        }
        assertThat(fortnight.inspection().lead()).contains(NEW_LEAD);
        assertThat(fortnight.inspection().plannedLastDay()).as("a day was lost").isEqualTo(LocalDate.of(2012, 12, 17));
        assertThat(fortnight.inspection().lastDayOnSite()).isEqualTo(LocalDate.of(2012, 12, 17));
        assertThat(fortnight.seenOnScreen()).containsAll(AT_THE_SCREEN_IN_ANY_CASE);
    }

    /** What nobody planned. */
    private void onTheWay(LocalDate day) {
        switch (day.getDayOfMonth()) {
            case 4 -> addsWhatWasSeen();
            case 5 -> raisesAConcern();
            case 6 -> theLeadFallsIll();
            case 10 -> aDayIsLost(day);
            default -> {}
        }
    }

    private void addsWhatWasSeen() {
        Page page = visitor("inspector1").page();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Add what I saw"))
                .click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Shadowing the duty team"))
                .waitFor();
        picture(dialog, "add-what-i-saw");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Shadowing the duty team"))
                .click();
        page.locator("form[name=recordActivity].wm-loaded").waitFor();
    }

    private void raisesAConcern() {
        Page page = visitor("inspector2").page();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Raise a concern"))
                .click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("a child may be at risk now").first().check();
        dialog.getByLabel("What").last().fill("A child was seen alone at home in the evening, for the third time.");
        picture(dialog, "raise-a-concern");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Raise the concern"))
                .click();
        PlaywrightAssertions.assertThat(dialog).containsText("has been raised");
        page.keyboard().press("Escape");
    }

    private void theLeadFallsIll() {
        Page page = section("manager", "team");
        Locator form = page.locator("form").filter(new Locator.FilterOptions().setHasText("Who leaves or is replaced"));
        form.locator("[data-field=leaver]").selectOption("lead");
        form.locator("[data-field=successor]").selectOption(NEW_LEAD);
        form.locator("[data-field=reason]").fill("Ill since this morning, and not back this fortnight.");
        form.locator("[data-field=departureReason]").fill("Nobody else is free at such short notice.");
        form.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Replace"))
                .click();
        PlaywrightAssertions.assertThat(page.locator("table").first()).containsText("Ill since this morning");
        picture(page.locator("main"), "team");
    }

    private void aDayIsLost(LocalDate day) {
        Page page = section("manager", "changes");
        Locator form = page.locator("form").filter(new Locator.FilterOptions().setHasText("Which day"));
        form.locator("[data-field=day]").fill(day.toString());
        form.getByLabel("ends a working day later").check();
        form.locator("[data-field=reason]").fill("The building was closed after a burst pipe.");
        form.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Record the lost day"))
                .click();
        PlaywrightAssertions.assertThat(page.locator("main")).containsText("ends a working day later");
        PlaywrightAssertions.assertThat(page.locator("table", new Page.LocatorOptions().setHasText("burst pipe"))
                        .first())
                .isVisible();
        picture(page.locator("main"), "changes");
    }

    /** A section of the inspection's page, in a tab of its own, which stays open. */
    private Page section(String user, String section) {
        Visitor visitor = visitor(user);
        Page page =
                sections.computeIfAbsent(user, who -> visitor.page().context().newPage());
        page.navigate("about:blank");
        page.navigate(site() + "/camunda/waymark/inspection.html?inspection="
                + fortnight.inspection().id() + "#" + section);
        page.locator("nav a[aria-current=page]").first().waitFor();
        page.locator(".wmp-place h2, .wmp-place table").first().waitFor();
        return page;
    }

    private void doWhatWaits() {
        for (Optional<ForTheScreen> task = fortnight.next(); task.isPresent(); task = fortnight.next()) {
            work(task.get());
        }
    }

    private void work(ForTheScreen task) {
        Visitor visitor = visitor(task.user());
        try {
            work(task, visitor, new Hand(visitor));
        } catch (RuntimeException | AssertionError failed) {
            picture(visitor.page().locator("body"), "failed");
            throw failed;
        }
    }

    private void work(ForTheScreen task, Visitor visitor, Hand hand) {
        Locator form = hand.open(task);
        if (task.form().equals(PlayedFortnight.LISTS)) {
            form.locator("input[type=file]")
                    .setInputFiles(new FilePayload(
                            "lists.xlsx",
                            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                            fortnight.workbook()));
            PlaywrightAssertions.assertThat(form.locator(".wm-status")).containsText("Saved ");
        } else {
            hand.fill(form, task.answers());
        }
        visitor.page().setViewportSize(1280, 3000);
        picture(form, task.form());
        visitor.page().setViewportSize(1280, 1000);
        if (task.form().equals("open-judgement-meeting")) {
            seesWhatTheyJudgeOn(task.user());
        }
        hand.complete(form);
        fortnight.done(task);
    }

    private Visitor visitor(String user) {
        Visitor visitor = visitors.computeIfAbsent(user, who -> visitor("tasklist", who));
        visitor.page().context().clock().setFixedTime(clock.instant().toEpochMilli());
        return visitor;
    }

    /** What was seen of each area, by whom, how much, and what is missing. */
    private void seesWhatTheyJudgeOn(String lead) {
        for (String section : List.of(
                "overview",
                "judgement",
                "activities",
                "timetable",
                "diary",
                "requests",
                "information",
                "set-up",
                "concerns",
                "deadlines",
                "lists",
                "sample",
                "case",
                "cohort",
                "complaints")) {
            picture(section(lead, section).locator("main"), "lead-" + section);
        }
        picture(section("quality", "judgement").locator("main"), "quality-judgement");
        List.of("overview", "timetable", "requests", "set-up", "lists")
                .forEach(section -> picture(section("link" + HAVERING, section).locator("main"), "link-" + section));
        List.of("overview", "concerns", "changes")
                .forEach(section -> picture(section("dcs" + HAVERING, section).locator("main"), "dcs-" + section));
        Locator judgement = section(lead, "judgement").locator("main");
        PlaywrightAssertions.assertThat(judgement).containsText("The quality of practice");
        PlaywrightAssertions.assertThat(judgement).containsText(TestPeople.name("inspector1"));
    }

    private void picture(Locator what, String name) {
        pictures++;
        what.screenshot(new Locator.ScreenshotOptions()
                .setPath(Path.of("target", "fortnight", "%02d-%s.png".formatted(pictures, name))));
    }
}
