package org.waymark.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Those who take part in an inspection, each at one browser of their own, whose clock is that of the engine. */
final class Cast implements AutoCloseable {

    private final String site;
    private final Clock clock;
    private final Function<String, Visitor> signIn;
    private final Map<String, Visitor> visitors = new LinkedHashMap<>();

    /** @param signIn somebody at Tasklist, by their user */
    Cast(String site, Clock clock, Function<String, Visitor> signIn) {
        this.site = site;
        this.clock = clock;
        this.signIn = signIn;
    }

    /** At Tasklist, or wherever they were last. */
    Visitor of(String user) {
        Visitor visitor = visitors.computeIfAbsent(user, signIn);
        visitor.page().context().clock().setFixedTime(clock.instant().toEpochMilli());
        return visitor;
    }

    /** In their list of tasks, with none of them open. */
    Page atTheList(String user) {
        Page page = of(user).page();
        page.navigate(site + "/camunda/app/tasklist/default/");
        page.locator("body.waymark-works .waymark-work").waitFor();
        return page;
    }

    /** One of Waymark's own pages, such as {@code oversight.html}. */
    Page at(String user, String address) {
        Page page = of(user).page();
        page.navigate("about:blank");
        page.navigate(site + "/camunda/waymark/" + address);
        page.locator("main h1").waitFor();
        page.locator(".wmp-place p", new Page.LocatorOptions().setHasText("Loading …"))
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        if (address.startsWith("inspection.html")) {
            page.locator(".wmp-to-today .wmp-state")
                    .filter(new Locator.FilterOptions().setHasText(Pattern.compile("\\w")))
                    .waitFor();
        }
        return page;
    }

    /** Wherever in Cockpit or Admin this is. */
    Page in(String user, String application, String address) {
        Page page = of(user).page();
        page.navigate("about:blank");
        page.navigate(site + "/camunda/app/" + application + "/default/#/" + address);
        return page;
    }

    static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    void nothingWentWrong() {
        visitors.forEach((user, visitor) -> visitor.trouble().isNone("at the screen of " + user));
    }

    @Override
    public void close() {
        visitors.values().forEach(Visitor::close);
    }
}
