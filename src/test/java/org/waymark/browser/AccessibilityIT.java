package org.waymark.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.inspection.InspectionView;
import org.waymark.platform.access.accounts.UserAccounts;
import org.waymark.rehearsal.PlayedInspections;

/** Nobody is kept out: what axe finds, what a screen reader is told, and where the cursor stays. */
class AccessibilityIT extends AtTheScreen {

    private static final String BROMLEY = "305";
    private static final String HEADING = ".wmp-place h2";

    @Autowired
    private PlayedInspections inspections;

    @Autowired
    private UserAccounts accounts;

    @Autowired
    private JdbcClient database;

    private InspectionView onSite;
    private String inspector;

    @BeforeAll
    void begin() {
        inspections.comeTogether(PASSWORD);
        accounts.create("caretaker", "Kit", "Caretaker", null, PASSWORD, List.of("camunda-admin"));
        onSite = inspections.onSite(BROMLEY, PASSWORD, 2, "evaluate-stage");
        inspector = database.sql("""
                        select assignee_ from act_ru_task where tenant_id_ = ? and assignee_ is not null and name_ like 'Evaluate%'
                        group by assignee_ having count(*) > 1 order by assignee_ limit 1""").param(onSite.id()).query(String.class).single();
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
    void axeFindsNothingOnPagesOfOurOwn() throws IOException {
        List<String> found = new ArrayList<>();
        for (String user : List.of("manager", "dcs305", "caretaker")) {
            try (Visitor visitor = visitor(user.equals("caretaker") ? "admin" : "tasklist", user)) {
                for (String own : ownPages()) {
                    Response answer = visitor.page().navigate(site() + "/camunda/waymark/" + own + ".html");
                    if (answer.ok()) {
                        visitor.page().locator("main h1").waitFor();
                        look(visitor.page(), user + ", " + own, found);
                    }
                }
            }
        }
        try (Visitor stranger = new Visitor(browser(), site())) {
            for (String open : List.of("/accessibility", "/reports", "/nowhere", "/camunda/waymark/nowhere.html")) {
                stranger.page().navigate(site() + open);
                look(stranger.page(), open, found);
            }
        }
        assertThat(found).isEmpty();
    }

    private static List<String> ownPages() throws IOException {
        try (Stream<Path> scripts = Files.list(Path.of("src", "main", "web", "pages"))) {
            return scripts.map(script -> script.getFileName().toString().replace(".js", ""))
                    .sorted()
                    .toList();
        }
    }

    private void look(Page page, String where, List<String> found) {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        Axe.violations(page).forEach(violation -> found.add(where + ": " + violation));
    }

    private void show(Page page, String section) {
        page.navigate("about:blank");
        page.navigate(site() + "/camunda/waymark/inspection.html?inspection=" + onSite.id() + "#" + section);
        page.locator(HEADING).first().waitFor();
    }
}
