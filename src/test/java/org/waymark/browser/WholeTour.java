package org.waymark.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.waymark.MachineWords;
import org.waymark.inspection.InspectionView;

/**
 * Somebody follows every way that Waymark offers them in one inspection, one of each shape: each of their lists, each form that waits
 * for them, each page, place, section and file. All is read, and nothing may go wrong.
 */
final class WholeTour {

    private static final int MOST_PAGES = 120;

    /** The forms that wait for whoever is signed in in one inspection, each with one of its tasks. */
    private static final String FORMS = """
            async (inspection) => {
              const tasks = await (await fetch(`/camunda/api/engine/engine/default/task?tenantIdIn=${inspection}`)).json();
              return Object.values(Object.fromEntries(tasks.map((one) => [one.formKey, one.id])));
            }
            """;

    /** As they stand in the page, without what is hidden. */
    private static final String LINKS =
            "() => [...document.querySelectorAll('a[href]')].filter((one) => one.checkVisibility()).map((one) => one.href.baseVal ?? one.href)";

    private final String site;
    private final InspectionView inspection;
    private final MachineWords words;
    private final Set<String> said = new TreeSet<>();

    WholeTour(String site, InspectionView inspection, MachineWords words) {
        this.site = site;
        this.inspection = inspection;
        this.words = words;
    }

    /** Goes everywhere, as whoever sits there. */
    void of(String user, Visitor visitor) {
        listsAndForms(visitor.page());
        pages(visitor.page());
        assertThat(said)
                .as("what only a program knows, at the screen of " + user)
                .isEmpty();
        visitor.trouble().isNone("where Waymark leads " + user);
    }

    private void listsAndForms(Page page) {
        page.navigate(site + "/camunda/app/tasklist/default/");
        page.locator("body.waymark-works .waymark-work").waitFor();
        Locator lists = page.locator(".task-filter h4.name a");
        for (int list = 0; list < lists.count(); list++) {
            lists.nth(list).dispatchEvent("click");
            // By its name alone: how many tasks wait in it may change meanwhile.
            String name = String.valueOf(lists.nth(list).evaluate("link => link.firstChild.textContent.trim()"));
            page.locator(".task-filter.active", new Page.LocatorOptions().setHasText(name))
                    .waitFor();
            page.locator("body.waymark-works .waymark-work").waitFor();
        }
        for (Object task : (List<?>) page.evaluate(FORMS, inspection.id())) {
            page.navigate(site + "/camunda/app/tasklist/default/#/?task=" + task);
            Locator form = page.locator("form.waymark.wm-loaded");
            form.waitFor();
            read(form, form.getAttribute("name"));
        }
    }

    private void pages(Page page) {
        Deque<String> toSee = new ArrayDeque<>(List.of(
                site + "/camunda/waymark/inspections.html",
                site + "/camunda/waymark/inspection.html?inspection=" + inspection.id()));
        Set<String> shapes = new HashSet<>();
        while (!toSee.isEmpty() && shapes.size() < MOST_PAGES) {
            String address = toSee.poll();
            if (!isOurs(address) || !shapes.add(shape(address))) {
                continue;
            }
            if (isAPage(address)) {
                open(page, address);
                read(page.locator("body"), address);
                toSee.addAll(links(page));
            } else {
                assertThat(page.request()
                                .get(address, RequestOptions.create().setMaxRedirects(0))
                                .status())
                        .as(address)
                        .isLessThan(400);
            }
        }
        assertThat(shapes).as("pages within reach").hasSizeBetween(3, MOST_PAGES - 1);
    }

    private static void open(Page page, String address) {
        page.navigate(address);
        page.locator("main h1").first().waitFor();
        page.locator(".wmp-place p", new Page.LocatorOptions().setHasText("Loading …"))
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        assertThat(page.locator("main .wm-warning[role=alert]").allInnerTexts())
                .as(address)
                .isEmpty();
    }

    @SuppressWarnings("unchecked")
    private static List<String> links(Page page) {
        return new ArrayList<>((List<String>) page.evaluate(LINKS));
    }

    private void read(Locator what, String where) {
        words.in(what.innerText()).forEach(word -> said.add(where + ": " + word));
    }

    /** Of another inspection others see to it; Tasklist was seen. */
    private boolean isOurs(String address) {
        return address.startsWith(site)
                && !address.contains("/camunda/app/")
                && (!address.contains("inspection=") || address.contains("inspection=" + inspection.id()));
    }

    private static boolean isAPage(String address) {
        return address.contains(".html") && !address.contains("/api/");
    }

    private static String shape(String address) {
        return address.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27,}", "one")
                .replaceAll("/inspections/[^/]+/", "/inspections/one/")
                .replaceAll("(inspection|task|filter)=[^&#]*", "$1=one")
                .replaceAll("\\d+", "0");
    }
}
