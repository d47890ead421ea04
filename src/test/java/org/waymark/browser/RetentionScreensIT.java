package org.waymark.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.zip.ZipFile;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.waymark.retention.OverInspection;

/** What is kept, and for how long, at the screen: held, given out to whom it is about, and erased. */
class RetentionScreensIT extends AtTheScreen {

    private static final String CERTIFICATE = "a[href$='certificate.html']";

    @Autowired
    private ApplicationContext context;

    @Test
    void aManagerHoldsGivesOutAndErases() throws IOException {
        OverInspection over = OverInspection.in(context);
        try (Visitor manager = signedIn("manager")) {
            Page page = manager.page();
            page.navigate(address("inspections.html"));
            page.getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions().setName("What is kept of inspections, and for how long"))
                    .click();
            Locator main = page.locator("main");
            assertThat(main).containsText("children: 2");
            Assertions.assertThat(Axe.violations(page)).isEmpty();
            picture(page, "retention");

            page.getByLabel("Why, with the number of the request (required)").fill("Request 17");
            hold(page, over);
            assertThat(main).containsText("a legal hold stands on it");
            assertThat(page.getByLabel("Why, with the number of the request (required)"))
                    .hasValue("Request 17");
            give(page);

            Locator lifting = page.locator(
                    "details", new Page.LocatorOptions().setHasText("Lift the hold on " + over.reference()));
            lifting.locator("summary").click();
            lifting.getByLabel("Why, and who decided so (required)").fill("The inquiry is over.");
            lifting.getByRole(AriaRole.BUTTON).click();
            page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(over.reference()))
                    .check();
            List<String> before = certificates(page);
            button(page, "Erase what is due of these").click();
            assertThat(main).containsText("is being erased");
            over.carryOn(context);
            assertThat(page.locator(CERTIFICATE)).hasCount(before.size() + 1);
            String address = certificates(page).stream()
                    .filter(Predicate.not(before::contains))
                    .findFirst()
                    .orElseThrow();
            Download certificate = page.waitForDownload(
                    () -> page.locator("a[href='" + address + "']").click());
            Assertions.assertThat(Files.readString(certificate.path()))
                    .contains("Certificate of erasure", over.reference());
        }
    }

    /** Where the certificates are that the page leads to, of whatever was erased so far. */
    private static List<String> certificates(Page page) {
        return page.locator(CERTIFICATE).all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();
    }

    private void hold(Page page, OverInspection over) {
        page.getByLabel("Inspection (required)", new Page.GetByLabelOptions().setExact(true))
                .selectOption(new SelectOption().setLabel(over.reference() + ", Barking and Dagenham"));
        button(page, "Place the hold").click();
        assertThat(page.locator("main")).containsText("Say why nothing of it may be erased");
        page.getByLabel("Why nothing of it may be erased, and who asked for that (required)")
                .fill("An inquiry asked for it.");
        button(page, "Place the hold").click();
    }

    private void give(Page page) throws IOException {
        page.getByLabel("Authority (required)").selectOption("301");
        page.getByLabel("Identifier by which the authority knows the child (required)")
                .fill(OverInspection.SAMPLED);
        Download given =
                page.waitForDownload(() -> button(page, "Get all that is held").click());
        Assertions.assertThat(given.suggestedFilename()).isEqualTo("subject-access.zip");
        try (ZipFile zip = new ZipFile(given.path().toFile())) {
            Assertions.assertThat(zip.stream().map(Object::toString))
                    .containsExactly("read-me-first.html", "held.json");
        }
        assertThat(page.locator("main")).containsText("Request 17");
    }

    @Test
    void anAdministratorSeesNumbersAndNothingToPress() {
        OverInspection.in(context);
        try (Visitor administrator = signedIn("retadmin")) {
            Page page = administrator.page();
            page.navigate(address("retention.html"));
            assertThat(page.locator("main")).containsText("children: 2");
            assertThat(page.locator("main")).containsText("Periods");
            assertThat(page.locator("main button:not(:text-is('Download this table as CSV'))"))
                    .hasCount(0);
            assertThat(page.locator("main")).not().containsText("All that is held on one child");
        }
    }

    private String address(String file) {
        return site() + "/camunda/waymark/" + file;
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void picture(Page page, String name) {
        if (picturesAreAskedFor()) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of("target", "retention-screens", name + ".png")));
        }
    }
}
