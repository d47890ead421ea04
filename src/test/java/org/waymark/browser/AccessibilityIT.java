package org.waymark.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.inspection.InspectionView;
import org.waymark.platform.access.accounts.UserAccounts;
import org.waymark.platform.engine.rules.EngineByHand;
import org.waymark.rehearsal.PlayedInspections;

/** Nobody is kept out: what axe finds, what a screen reader is told, and a day that is worked by the keyboard alone. */
class AccessibilityIT extends AtTheScreen {

    private static final String BROMLEY = "305";
    private static final String STAGE = "Evaluate contact and referral";
    private static final String HEADING = ".wmp-place h2";

    /** A Monday, and the Thursday after it: what waits then hangs on no day on which the test runs. */
    private static final LocalDate FIRST_DAY = LocalDate.of(2012, 12, 3);

    private static final Instant NOW = Instant.parse("2012-12-06T10:00:00Z");

    /** What is left of a window of 1280 pixels at 400 %. */
    private static final int NARROW = 320;

    private static final String UNFOLDED =
            "() => document.querySelectorAll('details').forEach((one) => { one.open = true; })";
    private static final String AWAY = "insert into absence (id, user_id, first_day, last_day, kind, by_user, at)"
            + " values (gen_random_uuid(), 'inspector1', '2039-01-03', '2039-01-03', 'LEAVE', 'manager', now())";
    private static final String BACK = "delete from absence where last_day = '2039-01-03'";

    @Autowired
    private PlayedInspections inspections;

    @Autowired
    private UserAccounts accounts;

    @Autowired
    private JdbcClient database;

    @Autowired
    private EngineByHand engine;

    private InspectionView onSite;
    private String inspector;
    private String trackedCase;

    @BeforeAll
    void begin() {
        inspections.comeTogether(PASSWORD);
        accounts.create("caretaker", "Kit", "Caretaker", null, PASSWORD, List.of("camunda-admin"));
        onSite = inspections.begun(BROMLEY, FIRST_DAY, "evaluate-stage");
        Map<String, Object> stage =
                database.sql("""
                        select t.assignee_ as who, substring(c.business_key_ from '[^-]+$') as number
                        from act_ru_task t join act_ru_execution c on c.id_ = t.proc_inst_id_
                        where t.tenant_id_ = ? and t.assignee_ is not null and t.name_ = ?
                        order by number limit 1""").params(onSite.id(), STAGE).query().singleRow();
        inspector = (String) stage.get("who");
        trackedCase = "Case " + stage.get("number");
    }

    @BeforeEach
    void moveTheClock() {
        engine.setClock(NOW);
    }

    @AfterAll
    void end() {
        database.sql(BACK).update();
    }

    /** Whose browser has the clock of the engine. */
    @Override
    Visitor signedIn(String user) {
        return atTheTime(super.signedIn(user));
    }

    private static Visitor atTheTime(Visitor visitor) {
        visitor.page().context().clock().setFixedTime(NOW.toEpochMilli());
        return visitor;
    }

    @Test
    void aDayIsWorkedByTheKeyboardAlone() {
        try (Visitor visitor = atTheTime(new Visitor(browser(), site()))) {
            Page page = visitor.page();
            Keys keys = new Keys(page);
            keys.signIn(visitor, inspector, PASSWORD);

            keys.to("summary", trackedCase, onSite.reference());
            if (!(boolean) page.evaluate("document.activeElement.parentElement.open")) {
                keys.press("Enter");
            }
            keys.to("li.task a", STAGE, trackedCase);
            keys.press("Enter");
            Locator form = page.locator("form.waymark.wm-loaded");
            form.waitFor();
            assertThat(page).hasTitle(STAGE + " – Waymark Tasks");
            if (form.locator(".wm-start").isVisible()) {
                keys.to(".wm-start");
                keys.leaveBy("Enter");
                form.locator(".wm-claim").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
            }

            keys.to("button", "Complete");
            keys.leaveBy("Enter");
            assertThat(form.locator(".wm-summary")).isFocused();
            tellsOfItsErrors(form);
            keys.to(".wm-summary button", "with whom");
            keys.press("Enter");
            assertThat(form.getByLabel("With whom?")).isFocused();
            evaluate(page, keys);
            keys.to("button", "Complete");
            keys.leaveBy("Enter");
            form.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));

            Locator next = page.locator(".waymark-next a");
            assertThat(next).isFocused();
            keys.press("Enter");
            form.waitFor();
            assertThat(page).hasTitle(Pattern.compile("^Evaluate .* – Waymark Tasks$"));
        }
    }

    /** The first strand with its evidence; the others play no part. A row that is added and taken away, and a fold, do not let the cursor fall. */
    private static void evaluate(Page page, Keys keys) {
        keys.type("The team manager");
        keys.to("details > summary", "");
        keys.press("Enter");
        keys.press("Enter");
        keys.to("[data-item=grade]");
        keys.press("ArrowDown");
        keys.to("[data-item=narrative]");
        keys.type("The decision was made within a day, and the reasons are on the file.");
        keys.to("[data-item=seen]");
        keys.type("The record of the decision.");
        keys.to("[data-item=document]");
        keys.type("The case file");
        keys.to("[data-item=agency]");
        keys.press("ArrowDown");
        keys.to("[data-add]", "Add an item of evidence");
        keys.press("Enter");
        assertThat(page.locator("[data-item=seen]").nth(1)).isFocused();
        keys.to("[data-remove]");
        keys.press("Enter");
        assertThat(page.locator("[data-add]").first()).isFocused();
        keys.to("[data-field=restPlaysNoPart]");
        keys.press(" ");
    }

    private static void tellsOfItsErrors(Locator form) {
        assertThat(form).matchesAriaSnapshot("""
                - alert:
                  - heading /There are \\d+ problems/ [level=2]
                  - list:
                    - listitem:
                      - button /say with whom/
                - region "The case"
                - textbox "If this stage could not be seen, why not?"
                - group "With whom you examined the file":
                  - textbox /With whom/
                - group "Your evaluation":
                  - group:
                    - heading [level=3]
                    - combobox "Grade"
                    - textbox "What you found"
                    - group "Evidence":
                      - group /Evidence, number 1/:
                        - textbox "What was read, seen or heard?"
                        - combobox "Of which agency’s work does it speak?"
                        - button /Remove this item/
                      - button "Add an item of evidence"
                - checkbox "The strands that I leave empty play no part at this stage"
                """);
    }

    @Test
    void aScreenReaderIsToldWhatThePicturesShow() {
        String lead = onSite.lead().orElseThrow();
        try (Visitor visitor = visitor("tasklist", lead)) {
            Page page = visitor.page();
            page.locator(".waymark-group").first().waitFor();
            assertThat(page.locator("body")).matchesAriaSnapshot("""
                    - banner:
                      - navigation "Waymark":
                        - list:
                          - listitem:
                            - link "Inspections"
                    - main:
                      - heading "Waymark Tasks" [level=1]
                      - region "Lists of tasks":
                        - heading /My tasks/:
                          - link
                      - region "Tasks of the open list":
                        - search:
                          - searchbox /Find a task/
                        - list:
                          - listitem:
                            - group:
                              - list:
                                - listitem:
                                  - heading:
                                    - link
                      - region "The open task"
                    - contentinfo:
                      - link "Accessibility"
                    """);
            show(page, "today");
            assertThat(page.locator("main")).matchesAriaSnapshot("""
                    - main:
                      - heading "Bromley" [level=1]
                      - navigation "This inspection":
                        - list:
                          - listitem:
                            - link /Today/
                      - heading "Where it stands" [level=2]
                      - heading "What is due" [level=2]
                      - region:
                        - table:
                          - rowgroup:
                            - row "What Whose Due"
                    """);
            show(page, "case");
            assertThat(page.locator("main")).matchesAriaSnapshot("""
                    - main:
                      - heading "Cases" [level=2]
                      - combobox "Whose"
                      - combobox "Sorted by"
                      - status: /\\d+ cases/
                      - region "The cases as a board":
                        - table "The cases by inspector and state":
                          - rowgroup:
                            - row:
                              - columnheader "Inspector"
                          - rowgroup:
                            - row:
                              - rowheader /finished/
                              - cell:
                                - list:
                                  - listitem:
                                    - link /C\\d+ tracked/
                    """);
            show(page, "coverage");
            assertThat(page.locator("main")).matchesAriaSnapshot("""
                    - main:
                      - heading "Strands by stages" [level=2]
                      - region "Strands by stages":
                        - table "In how many tracked cases each strand was evaluated at each stage":
                          - rowgroup:
                            - row:
                              - columnheader "Strand"
                          - rowgroup:
                            - row:
                              - rowheader
                              - cell:
                                - button /nobody has looked yet|\\d+ of \\d+/
                    """);
            show(page, "timetable");
            assertThat(page.locator("main")).matchesAriaSnapshot("""
                    - main:
                      - heading "Week by week" [level=2]
                      - status
                      - region /Week of Monday/:
                        - table /Week of Monday/:
                          - rowgroup:
                            - row:
                              - columnheader "Inspector"
                    """);
        }
    }

    @Test
    void theCursorStaysWhereItWasWhenAPlaceIsChosen() {
        try (Visitor visitor = visitor("tasklist", inspector)) {
            Page page = visitor.page();
            show(page, "today");
            Keys keys = new Keys(page);
            keys.to("[data-place=cases]");
            keys.press("Enter");
            page.locator("[data-place=cases][aria-current]").waitFor();
            assertThat(page.locator("[data-place=cases]")).isFocused();
            keys.to(".wmp-sections a", "What was looked at");
            keys.press("Enter");
            page.locator(HEADING, new Page.LocatorOptions().setHasText("Strands by stages"))
                    .waitFor();
            assertThat(page.locator(".wmp-sections [aria-current]")).isFocused();
        }
    }

    @Test
    @Tag("fortnight")
    void axeFindsNothingInTheEnginesApplications() {
        List<String> found = new ArrayList<>();
        for (String application : List.of("tasklist", "cockpit", "admin", "welcome")) {
            try (Visitor stranger = new Visitor(browser(), site())) {
                stranger.comeTo(application);
                look(stranger.page(), "sign-in of " + application, found);
            }
        }
        try (Visitor visitor = visitor("tasklist", inspector)) {
            Page page = visitor.page();
            page.locator(".waymark-group").first().waitFor();
            look(page, "list", found);
            visitor.openTask("Evaluate", onSite.reference());
            look(page, "task", found);
            page.getByText("Where this task stands", new Page.GetByTextOptions().setExact(true))
                    .click();
            look(page, "where the task stands", found);
            page.navigate(site() + "/camunda/app/welcome/default/");
            page.locator(".webapps").waitFor();
            look(page, "Welcome", found);
        }
        try (Visitor administrator = visitor("admin", "caretaker")) {
            Page page = administrator.page();
            for (String place : List.of(
                    "users",
                    "groups",
                    "user-create",
                    "group-create",
                    "users/lead?tab=profile",
                    "users/lead?tab=account",
                    "groups/inspectors?tab=information")) {
                page.navigate("about:blank");
                page.navigate(site() + "/camunda/app/admin/default/#/" + place);
                page.locator("[ng-view] :is(h3, legend, form, table)")
                        .first()
                        .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
                look(page, "Admin, " + place, found);
            }
        }
        assertThat(found).isEmpty();
    }

    /** Nor does any of them scroll sideways in a narrow window: tables and pictures do so within themselves. */
    @Test
    void axeFindsNothingOnPagesOfOurOwn() throws IOException {
        database.sql(AWAY).update();
        List<String> found = new ArrayList<>();
        // What several people are told alike, as that a page is not theirs, is looked at once.
        Set<String> seen = new HashSet<>();
        for (String user : List.of("manager", "dcs305", "caretaker")) {
            try (Visitor visitor = signedIn(user)) {
                visitor.eachInATab(ownPages(), (address, page) -> {
                    page.locator("main h1").waitFor();
                    if (seen.add(page.locator("main").innerHTML())) {
                        look(page, user + ", " + address, found);
                        narrow(page, user + ", " + address, found);
                    }
                });
            }
        }
        try (Visitor stranger = new Visitor(browser(), site())) {
            stranger.eachInATab(
                    Stream.of("/accessibility", "/reports", "/nowhere", "/camunda/waymark/nowhere.html")
                            .map(open -> site() + open)
                            .toList(),
                    (address, page) -> {
                        look(page, address, found);
                        narrow(page, address, found);
                    });
        }
        assertThat(found).isEmpty();
    }

    private void look(Page page, String where, List<String> found) {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        Axe.violations(page).forEach(violation -> found.add(where + ": " + violation));
    }

    private static void narrow(Page page, String where, List<String> found) {
        page.setViewportSize(NARROW, 900);
        page.evaluate(UNFOLDED);
        int width = (int) page.evaluate("document.documentElement.scrollWidth");
        if (width > NARROW) {
            found.add(where + " is " + width + " pixels wide in a window of " + NARROW);
        }
    }

    private void show(Page page, String section) {
        page.navigate("about:blank");
        page.navigate(site() + "/camunda/waymark/inspection.html?inspection=" + onSite.id() + "#" + section);
        page.locator(HEADING).first().waitFor();
    }
}
