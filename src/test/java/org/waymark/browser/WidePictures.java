package org.waymark.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;

/** Pictures of screens one after the other, of pages also as narrow as a phone, where they are asked for. */
final class WidePictures {

    private static final int WIDE = 1280;
    private static final int NARROW = 640;
    private static final int LOW = 1000;
    private static final int TALL = 3000;

    private final Path folder;
    private int taken;

    /** @param folder beneath {@code target} */
    WidePictures(String folder) {
        this.folder = Path.of("target", folder);
    }

    void take(Page page, String name) {
        if (AtTheScreen.picturesAreAskedFor()) {
            taken++;
            page.screenshot(
                    new Page.ScreenshotOptions().setPath(file(name, WIDE)).setFullPage(true));
            page.setViewportSize(NARROW, LOW);
            page.screenshot(
                    new Page.ScreenshotOptions().setPath(file(name, NARROW)).setFullPage(true));
            page.setViewportSize(WIDE, LOW);
        }
    }

    /** Of a form, in a window in which Tasklist does not cut it off. */
    void take(Locator form, String name) {
        if (AtTheScreen.picturesAreAskedFor()) {
            taken++;
            form.page().setViewportSize(WIDE, TALL);
            form.screenshot(new Locator.ScreenshotOptions().setPath(file(name, WIDE)));
            form.page().setViewportSize(WIDE, LOW);
        }
    }

    private Path file(String name, int width) {
        return folder.resolve("%03d-%s-%d.png".formatted(taken, name, width));
    }
}
