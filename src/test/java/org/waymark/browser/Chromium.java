package org.waymark.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/** The browser of this machine. Nothing is downloaded. */
final class Chromium {

    private static final Path PROGRAM = Path.of(System.getProperty("waymark.chromium", "/usr/bin/chromium"));

    private Chromium() {}

    /** Skips the test where there is no Chromium; fails it when {@code waymark.browser.required} says that there must be one. */
    static void required() {
        String missing = "There is no Chromium at " + PROGRAM + ", so the screens are not tested in a browser. "
                + "Install it, or say where it is with -Dwaymark.chromium=PATH.";
        if (Boolean.getBoolean("waymark.browser.required")) {
            Assertions.assertTrue(Files.isExecutable(PROGRAM), missing);
        }
        if (!Files.isExecutable(PROGRAM)) {
            System.out.println(missing);
        }
        Assumptions.assumeTrue(Files.isExecutable(PROGRAM), missing);
    }

    static Playwright playwright() {
        return Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    }

    static Browser launch(Playwright playwright) {
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(PROGRAM)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }
}
