package org.waymark.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.waymark.TestFrameworks;
import org.waymark.inspection.PlanRequest;
import org.waymark.inspection.planning.Planning;
import org.waymark.platform.engine.Acting;
import org.waymark.platform.engine.rules.EngineByHand;
import org.waymark.rehearsal.PlayedFortnight.ForTheScreen;
import org.waymark.rehearsal.PlayedRelay;

/** Cases that are chosen in more than one way: what the lead and the link officer meet at their screens. */
@Tag("fortnight")
class SelectionScreensIT extends AtTheScreen {

    private static final LocalDate FIRST_DAY = LocalDate.of(2013, 6, 3);
    private static final int PLANNED_BEFORE = 10;
    private static final int CHILDREN = 60;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private EngineByHand engine;

    @Autowired
    private Acting acting;

    @Autowired
    private Clock clock;

    @Autowired
    private ObjectMapper json;

    private final WidePictures pictures = new WidePictures("selections");
    private Cast cast;
    private PlayedRelay relay;

    private void begin(String framework, String authority) {
        PlayedRelay.comeTogether(context, authority, FIRST_DAY, PLANNED_BEFORE, PASSWORD);
        cast = new Cast(site(), clock, user -> visitor("tasklist", user));
        acting.as("manager", () -> context.getBean(Planning.class)
                .plan(
                        UUID.randomUUID().toString(),
                        new PlanRequest(framework, authority, FIRST_DAY, true),
                        List.of(),
                        null));
        relay = PlayedRelay.of(context, authority, FIRST_DAY, CHILDREN);
    }

    @AfterEach
    void end() {
        engine.resetClock();
        if (cast != null) {
            cast.nothingWentWrong();
            cast.close();
        }
    }

    @Test
    void drawnTwiceAuditedByTheAuthorityAndMoreChosenOnSite() {
        begin(TestFrameworks.TWO_DRAWS, "208");
        isDone("confirm-sample", "confirm-sample", form -> {
            assertThat(form).containsText("Children in care, drawn by themselves");
            assertThat(form).containsText("Drawn from: Children in care");
        });
        isDone("audit-cases", "audit-cases", form -> {
            assertThat(form).containsText("Case C001, child ");
            assertThat(form.locator("[data-list=audits] > [data-row=item]")).hasCount(3);
        });
        ForTheScreen midPoint = isDone("mid-point-meeting", "mid-point-meeting", form -> {});
        pictures.take(at(midPoint.user(), "sample"), "sample");
    }

    @Test
    void namedByTheAuthority() {
        begin(TestFrameworks.NAMED_BY_AUTHORITY, "209");
        isDone("nominate-good-practice", "name-the-cases", form -> assertThat(
                        form.page().locator("body"))
                .containsText("Name the cases"));
        ForTheScreen sample = isDone("confirm-sample", "confirm-named", form -> assertThat(form)
                .containsText("names the cases that are looked at"));
        Page record = at(sample.user(), "sample");
        assertThat(record.locator("main")).containsText("How the cases were chosen");
        assertThat(record.locator("main")).not().containsText("Strata and chances");
        assertThat(record.locator("main")).not().containsText("random sample");
        pictures.take(record, "sample-named");
    }

    /**
     * The inspection goes on until somebody has this form; they open it, fill it in and complete it.
     *
     * @param meets what they find on it before they answer
     */
    private ForTheScreen isDone(String form, String picture, Consumer<Locator> meets) {
        ForTheScreen task = relay.until(form);
        Hand hand = new Hand(cast.of(task.user()));
        Locator opened = hand.open(task);
        meets.accept(opened);
        hand.fill(opened, json.valueToTree(task.answers()));
        pictures.take(opened, picture);
        hand.complete(opened);
        relay.settle();
        return task;
    }

    private Page at(String user, String section) {
        return cast.at(user, "inspection.html?inspection=" + relay.inspection().id() + "#" + section);
    }
}
