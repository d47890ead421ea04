package org.waymark.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymark.inspection.InspectionView;
import org.waymark.platform.access.accounts.UserAccounts;
import org.waymark.rehearsal.PlayedInspections;

/** What a role finds a link to works; what would be refused is not offered. */
class EachLinkIT extends AtTheScreen {

    private static final String BRENT = "304";
    private static final Pattern KEY = Pattern.compile("\\b[A-Z]{3,}(?:_[A-Z]+)+\\b");
    private static final int MOST_PAGES = 30;
    private static final String WORDS = "the words";
    private static final int ROUND_TRIPS_LATE = 10;
    private static final String TABLES_WITHOUT_A_FILE = """
            () => [...document.querySelectorAll('main table')]
              .filter((table) => ![...table.closest('.wmp-section, main').querySelectorAll('a, button')]
                .some((one) => /CSV|spreadsheet/.test(one.textContent)))
              .map((table) => table.caption.textContent)
            """;

    @Autowired
    private PlayedInspections inspections;

    @Autowired
    private UserAccounts accounts;

    private InspectionView planned;

    @BeforeAll
    void begin() {
        inspections.comeTogether(PASSWORD);
        planned = inspections.planned(BRENT, PASSWORD);
        accounts.create("keyholder", "Kit", "Keyholder", null, PASSWORD, List.of("camunda-admin"));
    }

    @Test
    void everyPageOfCockpitThatAManagerIsLedToWorks() {
        try (Visitor manager = visitor("cockpit", "manager")) {
            Set<String> seen = followEachLink(manager);
            assertThat(seen)
                    .anyMatch(page -> page.startsWith("#/tasks"))
                    .anyMatch(page -> page.startsWith("#/process-definition"))
                    .noneMatch(page -> page.matches("#/(batch|repository|decision).*"));
        }
    }

    /** A page that is drawn before its words are there shows their keys for ever; here they are the last to come. */
    @Test
    void noPageAsksForAnythingToShowBeforeItsWordsAreThere() {
        for (String application : List.of("cockpit", "tasklist", "admin")) {
            try (Visitor visitor = new Visitor(browser(), site())) {
                List<String> inTurn = Collections.synchronizedList(new ArrayList<>());
                visitor.page().route("**/locales/en.json*", words -> {
                    APIResponse late = null;
                    for (int again = 0; again < ROUND_TRIPS_LATE; again++) {
                        late = words.fetch();
                    }
                    inTurn.add(WORDS);
                    words.fulfill(new Route.FulfillOptions().setResponse(late));
                });
                visitor.page().onRequest(request -> {
                    if (request.url().contains("/camunda/api/admin/auth/")) {
                        inTurn.add(request.url());
                    }
                });
                visitor.comeTo(application);
                assertThat(inTurn).as(application).hasSizeGreaterThan(1).first().isEqualTo(WORDS);
            }
        }
    }

    @Test
    void anAdministratorWhoFollowsTheAddressOfTheReadmeFindsEverythingAnAdministratorKeeps() {
        try (Visitor administrator = new Visitor(browser(), site())) {
            Page page = administrator.page();
            administrator.signIn("tasklist", "keyholder", PASSWORD);
            page.waitForURL("**/camunda/app/admin/default/**");
            for (String link : List.of("Bank holidays", "Mail", "What is kept, and for how long")) {
                assertThat(page.locator(".sections a", new Page.LocatorOptions().setHasText(link)))
                        .isVisible();
            }
            Set<String> seen = followEachLink(administrator);
            assertThat(seen)
                    .anyMatch(one -> one.startsWith("#/users"))
                    .anyMatch(one -> one.startsWith("#/group-create"))
                    .noneMatch(one -> one.matches("#/(tenants|authorization|system).*"));
            page.navigate(site() + "/camunda/app/admin/default/#/user-create");
            Locator why = page.locator(".waymark-why");
            page.locator("#inputUserId").fill("bad id!");
            page.locator("#inputPassword").fill("short");
            assertThat(why).containsText("letters and digits alone");
            assertThat(why).containsText("twelve characters at least");
        }
    }

    @Test
    void eachTableOfAManagersOrAnAdministratorsPageCanBeTakenAlong() {
        List<String> without = new ArrayList<>();
        for (String user : List.of("manager", "keyholder")) {
            try (Visitor visitor = signedIn(user)) {
                Page page = visitor.page();
                for (String own : List.of(
                        "oversight",
                        "inspections",
                        "days-away",
                        "programme",
                        "frameworks",
                        "calendar",
                        "mail",
                        "retention")) {
                    page.navigate(site() + "/camunda/waymark/" + own + ".html");
                    page.locator("main h1").waitFor();
                    page.waitForLoadState(LoadState.NETWORKIDLE);
                    ((List<?>) page.evaluate(TABLES_WITHOUT_A_FILE))
                            .forEach(table -> without.add(user + ", " + own + ": " + table));
                }
            }
        }
        assertThat(without).isEmpty();
    }

    @Test
    void whoeverComesInFindsAListThatIsNotEmptyAndATaskByTheAuthority() {
        try (Visitor manager = new Visitor(browser(), site()).signIn("tasklist", "manager", PASSWORD)) {
            Page page = manager.page();
            page.waitForURL("**/camunda/waymark/oversight.html");
            page.getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions().setName("Tasks").setExact(true))
                    .click();
            assertThat(page.locator(".waymark-start")).containsText("All inspections");
            Locator open = page.locator(".task-filter.active");
            assertThat(open.locator(".waymark-count")).hasText(Pattern.compile("[1-9]\\d*"));
            manager.openList("My team's tasks");
            assertThat(page.locator("[cam-sorting-choices]")).isHidden();
            assertThat(page.locator(".waymark-order")).containsText("due first");
            page.locator(".waymark-find input").fill("assemble " + planned.reference());
            Locator found = page.locator(".waymark-found li");
            assertThat(found).hasCount(1);
            assertThat(found).containsText("Brent · inspection beginning");
            assertThat(found).containsText(planned.reference());

            int before = Integer.parseInt(open.locator(".waymark-count").textContent());
            found.locator("a").click();
            page.locator("form.waymark.wm-loaded").waitFor();
            manager.claim();
            assertThat(open.locator(".waymark-count")).hasText(String.valueOf(before - 1));

            page.navigate(site() + "/camunda/waymark/inspection.html?inspection=" + planned.id());
            page.locator("a[href*='/tasklist/default/#/?task=']").first().click();
            page.locator("form.waymark.wm-loaded").waitFor();
        }
    }

    /** One page of each shape, by the links of the pages before; each in a tab, so that the browser knows when all of it has come in. */
    private static Set<String> followEachLink(Visitor visitor) {
        String application = visitor.page().url().replaceAll("#.*", "");
        List<String> toSee = List.of("#/");
        Set<String> shapes = new HashSet<>();
        Set<String> seen = new HashSet<>();
        while (!toSee.isEmpty()) {
            List<String> addresses = toSee.stream()
                    .filter(link -> shapes.add(shape(link)))
                    .limit(MOST_PAGES - seen.size())
                    .peek(seen::add)
                    .map(link -> application + link)
                    .toList();
            List<String> found = new ArrayList<>();
            visitor.eachInATab(addresses, (address, page) -> {
                // On a busy machine the line is idle before the first script has drawn anything.
                page.locator("a[href^='#/']:visible").first().waitFor();
                page.waitForLoadState(LoadState.NETWORKIDLE);
                Locator stillComing = page.locator(".animate-spin:visible");
                page.waitForCondition(() -> stillComing.count() == 0);
                page.waitForLoadState(LoadState.NETWORKIDLE);
                Matcher keys = KEY.matcher(page.locator("body").innerText());
                assertThat(keys.results().map(key -> key.group()).collect(Collectors.toSet()))
                        .as("keys shown on " + address)
                        .isEmpty();
                assertThat(page.locator("[notifications-panel] .alert-danger").count())
                        .as("error boxes on " + address)
                        .isZero();
                for (Locator one : page.locator("a[href^='#/']").all()) {
                    if (one.isVisible()) {
                        found.add(one.getAttribute("href"));
                    }
                }
            });
            visitor.trouble().isNone("on " + addresses);
            toSee = found;
        }
        return seen;
    }

    private static String shape(String link) {
        return link.replaceAll("\\?.*", "")
                .replaceAll("(process-definition|decision-definition|process-instance|users|groups)/[^/?]+", "$1/one");
    }
}
