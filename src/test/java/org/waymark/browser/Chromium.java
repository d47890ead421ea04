package org.waymark.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/** The browser of this machine, started once for all tests of a JVM. Nothing is downloaded. */
final class Chromium {

    /** The first is the same browser without its windows, which cost more than the pages in them. */
    private static final List<Path> USUAL =
            List.of(Path.of("/usr/bin/chromium-headless-shell"), Path.of("/usr/bin/chromium"));

    private static final Path PROGRAM = Stream.ofNullable(System.getProperty("waymark.chromium"))
            .map(Path::of)
            .findFirst()
            .or(() -> USUAL.stream().filter(Files::isExecutable).findFirst())
            .orElse(USUAL.get(1));

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

    /** Whoever asks closes the pages and contexts that they open, and not the browser. */
    static Browser browser() {
        return Running.BROWSER;
    }

    private static final class Running {

        private static final Playwright PLAYWRIGHT = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));

        private static final Browser BROWSER = PLAYWRIGHT
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

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(PLAYWRIGHT::close, "The browser's end"));
        }
    }
}
