package org.waymark.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
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
        ForTheScreen sample = relay.until("confirm-sample");
        Hand lead = new Hand(cast.of(sample.user()));
        Locator form = lead.open(sample);
        assertThat(form).containsText("Children in care, drawn by themselves");
        assertThat(form).containsText("Drawn from: Children in care");
        lead.fill(form, json.valueToTree(sample.answers()));
        pictures.take(form, "confirm-sample");
        lead.complete(form);
        relay.settle();

        ForTheScreen audit = relay.until("audit-cases");
        Hand officer = new Hand(cast.of(audit.user()));
        Locator audited = officer.open(audit);
        assertThat(audited).containsText("Case C001, child ");
        assertThat(audited.locator("[data-list=audits] > [data-row=item]")).hasCount(3);
        officer.fill(audited, json.valueToTree(audit.answers()));
        pictures.take(audited, "audit-cases");
        officer.complete(audited);

        ForTheScreen midPoint = relay.until("mid-point-meeting");
        Hand chooses = new Hand(cast.of(midPoint.user()));
        Locator meeting = chooses.open(midPoint);
        chooses.fill(meeting, json.valueToTree(midPoint.answers()));
        pictures.take(meeting, "mid-point-meeting");
        chooses.complete(meeting);
        pictures.take(at(midPoint.user(), "sample"), "sample");
    }

    @Test
    void namedByTheAuthority() {
        begin(TestFrameworks.NAMED_BY_AUTHORITY, "209");
        ForTheScreen names = relay.until("nominate-good-practice");
        Hand officer = new Hand(cast.of(names.user()));
        Locator form = officer.open(names);
        assertThat(officer(names).locator("body")).containsText("Name the cases");
        officer.fill(form, json.valueToTree(names.answers()));
        pictures.take(form, "name-the-cases");
        officer.complete(form);
        relay.settle();

        ForTheScreen sample = relay.until("confirm-sample");
        Hand lead = new Hand(cast.of(sample.user()));
        Locator confirm = lead.open(sample);
        assertThat(confirm).containsText("names the cases that are looked at");
        lead.fill(confirm, json.valueToTree(sample.answers()));
        pictures.take(confirm, "confirm-named");
        lead.complete(confirm);
        Page record = at(sample.user(), "sample");
        assertThat(record.locator("main")).containsText("How the cases were chosen");
        assertThat(record.locator("main")).not().containsText("Strata and chances");
        assertThat(record.locator("main")).not().containsText("random sample");
        pictures.take(record, "sample-named");
    }

    private Page officer(ForTheScreen task) {
        return cast.of(task.user()).page();
    }

    private Page at(String user, String section) {
        return cast.at(user, "inspection.html?inspection=" + relay.inspection().id() + "#" + section);
    }
}
