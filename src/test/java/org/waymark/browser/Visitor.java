package org.waymark.browser;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.WaitForSelectorState;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/** Somebody at a browser of their own. */
final class Visitor implements AutoCloseable {

    /** In milliseconds: a busy machine takes its time, an idle one a fraction of it. */
    static final int PATIENCE = 60_000;

    private static final int FIRST_PAGE = 60_000;
    private static final int TABS = 6;

    private final BrowserContext context;
    private final Page page;
    private final String server;
    private final Trouble trouble;

    Visitor(Browser browser, String server) {
        this.server = server;
        context = browser.newContext(new Browser.NewContextOptions()
                .setLocale("en-GB")
                .setTimezoneId("Europe/London")
                .setViewportSize(1280, 1000));
        context.setDefaultTimeout(PATIENCE);
        trouble = new Trouble(context);
        page = context.newPage();
    }

    Page page() {
        return page;
    }

    /** With a session of their own, as the sign-in page would begin it; the page is still blank. */
    Visitor signedIn(String user, String password) {
        APIRequestContext request = context.request();
        request.get(server + "/camunda/app/welcome/default/");
        String token = context.cookies().stream()
                .filter(cookie -> cookie.name.equals("XSRF-TOKEN"))
                .map(cookie -> cookie.value)
                .findFirst()
                .orElseThrow();
        APIResponse answer = request.post(
                server + "/camunda/api/admin/auth/user/default/login/welcome",
                RequestOptions.create()
                        .setHeader("X-XSRF-TOKEN", token)
                        .setForm(FormData.create().set("username", user).set("password", password)));
        if (!answer.ok()) {
            throw new AssertionError(user + " cannot sign in: " + answer.status() + " " + answer.text());
        }
        return this;
    }

    /**
     * Each address in a tab of its own, a few beside each other: while one waits to hear that nothing more comes in, so do the others.
     *
     * @param look is given the address and its page, of which everything has come in
     */
    void eachInATab(Collection<String> addresses, BiConsumer<String, Page> look) {
        Deque<String> toOpen = new ArrayDeque<>(addresses);
        while (!toOpen.isEmpty()) {
            Map<String, Page> tabs = new LinkedHashMap<>();
            while (tabs.size() < TABS && !toOpen.isEmpty()) {
                String address = toOpen.poll();
                Page tab = context.newPage();
                tab.navigate(address, new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
                tabs.put(address, tab);
            }
            tabs.forEach((address, tab) -> {
                tab.waitForLoadState(LoadState.NETWORKIDLE);
                look.accept(address, tab);
                tab.close();
            });
        }
    }

    /** What went wrong since they came, in any of their pages. */
    Trouble trouble() {
        return trouble;
    }

    /** @return the field for the password, which everybody sees first */
    Locator comeTo(String application) {
        page.navigate(server + "/camunda/app/" + application + "/");
        Locator secret = page.locator("input[type=password]");
        secret.waitFor(new Locator.WaitForOptions().setTimeout(FIRST_PAGE));
        return secret;
    }

    /** A slow machine may give up on the web application's first scripts, which leaves its page blank: then it is asked for again. */
    Visitor signIn(String application, String user, String password) {
        Locator secret;
        try {
            secret = comeTo(application);
        } catch (TimeoutError blank) {
            secret = page.locator("input[type=password]");
            page.reload();
            secret.waitFor(new Locator.WaitForOptions().setTimeout(FIRST_PAGE));
        }
        try {
            logIn(secret, user, password);
        } catch (TimeoutError drawnAnew) {
            logIn(secret, user, password);
        }
        return this;
    }

    /** On the sign-in page that came in the place of another when the session ended. */
    void signInAgain(String user, String password) {
        logIn(page.locator("input[type=password]"), user, password);
    }

    /** The page may be drawn once more while its scripts come in, which empties the fields. */
    private void logIn(Locator secret, String user, String password) {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.locator("input[type=text]").fill(user);
        secret.fill(password);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in"))
                .click();
        secret.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    void openList(String name) {
        Locator list = page.locator(".task-filter h4.name a", new Page.LocatorOptions().setHasText(name));
        list.dispatchEvent("click");
        page.locator(".task-filter.active", new Page.LocatorOptions().setHasText(name))
                .waitFor();
    }

    Locator tasks() {
        return page.locator(".waymark-work li.task");
    }

    /** Opens the first task of this name of this inspection, which is looked for where its group does not show it. */
    Locator openTask(String name, String reference) {
        page.locator(".waymark-group").first().waitFor();
        Locator task = page.locator(".waymark-group", new Page.LocatorOptions().setHasText(reference))
                .locator("li.task")
                .filter(new Locator.FilterOptions().setHasText(name))
                .first();
        if (task.isVisible()) {
            task.locator("h4 a").click();
        } else {
            page.locator(".waymark-find input").fill(name + " " + reference);
            page.locator(".waymark-found li a").first().click();
        }
        Locator form = page.locator("form.waymark.wm-loaded");
        form.waitFor();
        return form;
    }

    void claim() {
        page.getByText("Claim", new Page.GetByTextOptions().setExact(true)).click();
        page.locator("form.waymark.wm-loaded .wm-claim")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    }

    /** One press on the form itself: the cursor stands in its first field then. */
    void claimAndStart() {
        page.locator("form.waymark.wm-loaded .wm-start").click();
        page.locator("form.waymark.wm-loaded .wm-claim")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    }

    /** The button under the form, whatever it says there; a last question is answered with yes. */
    Locator complete() {
        Locator button = page.locator(".task-details .form-actions .btn-primary");
        button.click();
        // Nothing is asked before it is known that the answers would be recorded.
        Locator checking = page.locator("form.waymark .wm-status", new Page.LocatorOptions().setHasText("Checking"));
        page.waitForCondition(() -> checking.count() == 0);
        agree();
        return button;
    }

    /** Answers a last question with yes, where one is asked by now. */
    void agree() {
        Locator yes = page.locator("dialog.wm-sure .wm-button-warning");
        if (yes.isVisible()) {
            yes.click();
        }
    }

    /** Tasklist puts the form away when the task is done. */
    void waitUntilDone() {
        page.locator("form.waymark").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    @Override
    public void close() {
        context.close();
    }
}
