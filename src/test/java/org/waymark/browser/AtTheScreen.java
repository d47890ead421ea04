package org.waymark.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.waymark.WaymarkTest;

/** A Waymark and a browser in front of it, for all tests of a class. */
@WaymarkTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class AtTheScreen {

    static final String PASSWORD = "waymark-test";

    @LocalServerPort
    private int port;

    private Playwright playwright;
    private Browser browser;

    @BeforeAll
    void openTheBrowser() {
        Chromium.required();
        PlaywrightAssertions.setDefaultAssertionTimeout(Visitor.PATIENCE);
        playwright = Chromium.playwright();
        browser = Chromium.launch(playwright);
    }

    @AfterAll
    void closeTheBrowser() {
        if (playwright != null) {
            playwright.close();
        }
    }

    Browser browser() {
        return browser;
    }

    /** Without a slash at its end. */
    String site() {
        return "http://localhost:" + port;
    }

    Visitor visitor(String application, String user) {
        return new Visitor(browser, site()).signIn(application, user, PASSWORD);
    }
}
