package org.waymark.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotAnimations;
import com.microsoft.playwright.options.ScreenshotCaret;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeSet;

/**
 * The pictures of the guides. With {@code -Dwaymark.write-pictures=true} each is taken, and what its screen is made of is written
 * beside it; without, the screen is held against that: when it differs the picture is older than its screen.
 */
final class GuidePictures {

    static final Path FOLDER = Path.of("docs", "pictures");
    static final int WIDTH = 1280;
    static final int HEIGHT = 800;

    private static final boolean WRITE = Boolean.getBoolean("waymark.write-pictures");

    private static final String NOTHING = "not-there";

    private final Set<String> taken = new TreeSet<>();
    private final Set<String> stale = new TreeSet<>();

    /** What is in the window. */
    void take(Page page, String name) {
        take(page, name, NOTHING);
    }

    /** @param without what of the screen depends on what else there is, as a selector: the picture may be of it all the same */
    void take(Page page, String name, String without) {
        page.setViewportSize(WIDTH, HEIGHT);
        taken.add(name);
        page.mouse().move(0, 0);
        Locator loading = page.locator("p:visible:text-is('Loading …')");
        page.waitForCondition(() -> loading.count() == 0);
        Screen screen = Screen.of(page, without);
        if (WRITE) {
            write(page, name, screen);
        } else {
            compare(name, screen);
        }
    }

    /** As {@link #take(Page, String)}, with this at the top of the window. */
    void take(Locator from, String name) {
        take(from, name, NOTHING);
    }

    void take(Locator from, String name, String without) {
        from.page().setViewportSize(WIDTH, HEIGHT);
        from.evaluate("node => node.scrollIntoView({ block: 'start', behavior: 'instant' })");
        take(from.page(), name, without);
    }

    private static void write(Page page, String name, Screen screen) {
        byte[] png = SmallPicture.of(page.screenshot(new Page.ScreenshotOptions()
                .setAnimations(ScreenshotAnimations.DISABLED)
                .setCaret(ScreenshotCaret.HIDE)));
        try {
            Files.write(picture(name), png);
            Files.writeString(screenOf(name), fingerprint(png) + "\n\n" + screen.inWords());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void compare(String name, Screen screen) {
        String kept = Files.exists(screenOf(name)) ? read(screenOf(name)) : "There is no picture yet.\n\n";
        String now = screen.inWords();
        if (!kept.substring(kept.indexOf("\n\n") + 2).equals(now)) {
            stale.add(name + ".png is older than its screen, which has now:\n" + now);
        }
    }

    /** Every picture is one of these, and none is older than its screen. */
    void areOfToday() {
        assertThat(stale)
                .as("Look whether the guides still say what is there, and take the pictures anew:"
                        + " mvn test -Dtest=InspectionJourneyIT -Dwaymark.write-pictures=true")
                .isEmpty();
        assertThat(taken).containsExactlyElementsOf(names());
    }

    /** All that stand in the folder. */
    static Set<String> names() {
        try (var files = Files.list(FOLDER)) {
            Set<String> names = new TreeSet<>();
            files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".png"))
                    .forEach(file -> names.add(file.replace(".png", "")));
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path picture(String name) {
        return FOLDER.resolve(name + ".png");
    }

    /** What the screen was made of when the picture was taken; begins with the picture's fingerprint. */
    static Path screenOf(String name) {
        return FOLDER.resolve(name + ".txt");
    }

    static String fingerprint(byte[] png) {
        try {
            return "SHA-256 of the picture: "
                    + HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(png));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
