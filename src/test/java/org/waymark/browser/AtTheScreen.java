package org.waymark.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
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

    @BeforeAll
    void openTheBrowser() {
        Chromium.required();
        PlaywrightAssertions.setDefaultAssertionTimeout(Visitor.PATIENCE);
    }

    Browser browser() {
        return Chromium.browser();
    }

    /** Without a slash at its end. */
    String site() {
        return "http://localhost:" + port;
    }

    /** Somebody who has signed in, at the first page of an application. */
    Visitor visitor(String application, String user) {
        Visitor visitor = signedIn(user);
        visitor.page().navigate(site() + "/camunda/app/" + application + "/default/");
        return visitor;
    }

    /** Somebody who has signed in, and goes to a page of their own next. */
    Visitor signedIn(String user) {
        return new Visitor(browser(), site()).signedIn(user, PASSWORD);
    }

    /** The address of each page of Waymark's own. */
    List<String> ownPages() throws IOException {
        try (Stream<Path> scripts = Files.list(Path.of("src", "main", "web", "pages"))) {
            return scripts.map(script -> script.getFileName().toString().replace(".js", ".html"))
                    .map(page -> site() + "/camunda/waymark/" + page)
                    .sorted()
                    .toList();
        }
    }

    /** For people to look at: taken where {@code -Dwaymark.pictures=true} asks for them, since to draw them takes a second each. */
    static boolean picturesAreAskedFor() {
        return Boolean.getBoolean("waymark.pictures");
    }
}
