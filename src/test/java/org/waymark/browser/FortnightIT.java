package org.waymark.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.waymark.WaymarkTest;
import org.waymark.engine.EngineByHand;
import org.waymark.rehearsal.PlayedFortnight;
import org.waymark.rehearsal.PlayedFortnight.ForTheScreen;
import org.waymark.rehearsal.PlayedInspections;
import org.waymark.rehearsal.PlayedInspectionsConfiguration;

/** Two weeks on site, played at the screens by those who would be there, with the clock moved day by day. */
@WaymarkTest
@Import(PlayedInspectionsConfiguration.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FortnightIT {

    private static final String PASSWORD = "a-password-for-tests";
    private static final String HAVERING = "311";
    private static final LocalDate FIRST_DAY = LocalDate.of(2012, 12, 3);

    /** Each of these is filled in at a screen the first time it comes. */
    private static final Set<String> AT_THE_SCREEN = Set.of(
        "assemble-team", "prepare", "record-call", "arrange-set-up", "agree-timetable", "supply-lists", "confirm-sample",
        "nominate-good-practice", "supply-evidence", "record-activity", "daily-meeting", "keep-in-touch", "mid-point-meeting",
        "take-on-case", "evaluate-stage", "evaluate-sampled-case", "conclude-case", "moderate-case", "arrange-family-meeting",
        "meet-family", "acknowledge-concern", "respond-to-concern", "check-response", "open-judgement-meeting",
        "hold-judgement-meeting", "give-feedback", "record-last-day");

    @Autowired
    private PlayedInspections inspections;
    @Autowired
    private EngineByHand engine;
    @Autowired
    private Clock clock;
    @LocalServerPort
    private int port;

    private final Map<String, Visitor> visitors = new HashMap<>();
    private Playwright playwright;
    private Browser browser;
    private PlayedFortnight fortnight;
    private int pictures;

    @BeforeAll
    void begin() {
        Chromium.required();
        playwright = Chromium.playwright();
        browser = Chromium.launch(playwright);
        fortnight = inspections.fortnight(HAVERING, FIRST_DAY, PASSWORD, AT_THE_SCREEN);
    }

    @AfterAll
    void end() {
        engine.resetClock();
        if (playwright != null) {
            playwright.close();
        }
    }

    @Test
    void twoWeeksAreWorkedAtTheScreens() {
        doWhatWaits();
        for (LocalDate day = FIRST_DAY; !day.isAfter(fortnight.inspection().plannedLastDay()); day = day.plusDays(1)) {
            fortnight.at(day, LocalTime.of(9, 0));
            doWhatWaits();
            fortnight.everybodyWorksUntil(day, LocalTime.of(17, 30));
            doWhatWaits();
        }
        assertThat(fortnight.seenOnScreen()).contains("hold-judgement-meeting", "give-feedback", "record-last-day");
    }

    private void doWhatWaits() {
        for (Optional<ForTheScreen> task = fortnight.next(); task.isPresent(); task = fortnight.next()) {
            work(task.get());
        }
    }

    private void work(ForTheScreen task) {
        Visitor visitor = visitor(task.user());
        try {
            work(task, visitor, new Hand(visitor));
        } catch (RuntimeException | AssertionError failed) {
            picture(visitor.page(), "failed");
            throw failed;
        }
    }

    private void work(ForTheScreen task, Visitor visitor, Hand hand) {
        Locator form = hand.open(task);
        if (task.form().equals(PlayedFortnight.LISTS)) {
            form.locator("input[type=file]").setInputFiles(new FilePayload("lists.xlsx",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", fortnight.workbook()));
            PlaywrightAssertions.assertThat(form.locator(".wm-status")).containsText("Saved on");
        } else {
            hand.fill(form, task.answers());
        }
        picture(visitor.page(), task.form());
        hand.complete(form);
        fortnight.done(task);
    }

    private Visitor visitor(String user) {
        Visitor visitor = visitors.computeIfAbsent(user, who -> new Visitor(browser, "http://localhost:" + port)
            .signIn("tasklist", who, PASSWORD));
        visitor.page().context().clock().setFixedTime(clock.instant().toEpochMilli());
        return visitor;
    }

    private void picture(Page page, String name) {
        pictures++;
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
            .setPath(Path.of("target", "fortnight", "%02d-%s.png".formatted(pictures, name))));
    }
}
