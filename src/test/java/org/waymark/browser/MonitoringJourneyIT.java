package org.waymark.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.waymark.TestFrameworks;
import org.waymark.inspection.InspectionStatus;
import org.waymark.inspection.Inspections;
import org.waymark.inspection.PlanRequest;
import org.waymark.platform.engine.Acting;
import org.waymark.platform.engine.rules.EngineByHand;
import org.waymark.programme.monitoring.VisitsByHand;
import org.waymark.rehearsal.PlayedFortnight.ForTheScreen;
import org.waymark.rehearsal.PlayedRelay;

/**
 * An authority that is judged inadequate, from the published report over its action plan and four visits to the inspection that ends
 * it: each of its steps is done at a screen by whoever's task it is, the inspections in between are played.
 */
@Tag("fortnight")
class MonitoringJourneyIT extends AtTheScreen {

    /** In force, and has an authority of the last grade monitored. */
    private static final String FRAMEWORK = TestFrameworks.OTHER_NUMBERS;

    private static final String AUTHORITY = "210";
    private static final String DIRECTOR = "dcs" + AUTHORITY;
    private static final LocalDate FIRST_DAY = LocalDate.of(2013, 2, 4);
    private static final int CHILDREN = 40;
    private static final int VISITS = 4;
    private static final int NOT_THERE = 404;
    private static final String ACTION = "The Secretary of State was told, and an adviser is asked for.";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Inspections inspections;

    @Autowired
    private Acting acting;

    @Autowired
    private EngineByHand engine;

    @Autowired
    private Clock clock;

    @Autowired
    private ObjectMapper json;

    private final WidePictures pictures = new WidePictures("monitoring");
    private Cast cast;
    private PlayedRelay relay;
    private VisitsByHand visits;

    @BeforeAll
    void begin() {
        PlayedRelay.comeTogether(context, AUTHORITY, FIRST_DAY, PASSWORD);
        cast = new Cast(site(), clock, user -> visitor("tasklist", user));
        relay = planned(FRAMEWORK, FIRST_DAY, Map.of("overall-effectiveness", "inadequate"));
    }

    private PlayedRelay planned(String framework, LocalDate firstDay, Map<String, String> judged) {
        acting.as("manager", () -> inspections.plan(new PlanRequest(framework, AUTHORITY, firstDay, false)));
        return PlayedRelay.of(context, AUTHORITY, firstDay, CHILDREN, judged);
    }

    @AfterAll
    void end() {
        engine.resetClock();
        if (cast != null) {
            cast.close();
        }
    }

    @Test
    void anInadequateAuthorityIsVisitedFourTimesAndInspectedAgain() {
        theReportIsPublished();
        theAuthorityAnswersIt();
        for (int visit = 1; visit <= VISITS; visit++) {
            itIsVisited(visit);
            theManagerRecordsItsProgress(visit);
        }
        theAuthorityIsInspectedAgain();
        cast.nothingWentWrong();
    }

    private void theReportIsPublished() {
        work(relay, "publish-report", "manager");
        visits = VisitsByHand.after(context, relay.inspection().id());
        Page list = cast.at("manager", "programme.html");
        assertThat(list.locator("main")).containsText("Southwark");
        pictures.take(list, "programme");
        assertThat(monitoring("manager").locator("main")).containsText("judged inadequate");
    }

    private void theAuthorityAnswersIt() {
        Page told = at(DIRECTOR, "monitoring");
        assertThat(told.locator("main")).not().containsText("visit is planned");
        work(relay, "supply-statement", DIRECTOR);
        work(relay, "check-action-plan", "manager");
        assertThat(monitoring("manager").locator("main")).containsText("it reflects the findings");
        assertThat(at(DIRECTOR, "monitoring").locator("main")).containsText("it reflects the findings");
    }

    private void itIsVisited(int number) {
        LocalDate day = visits.plannedInTime();
        PlayedRelay visit = PlayedRelay.of(context, AUTHORITY, day, CHILDREN);
        Assertions.assertThat(visit.inspection().framework().id()).isEqualTo(TestFrameworks.VISIT);
        isHidden(visit);
        Page told = at(DIRECTOR, "monitoring");
        assertThat(told.locator("main")).not().containsText(visit.inspection().reference());
        if (number == 1) {
            work(visit, "assemble-team", "manager");
        }
        work(visit, "publish-report", "manager");
        Assertions.assertThat(visit.inspection().status()).isEqualTo(InspectionStatus.PUBLISHED);
        Page out = at(DIRECTOR, "monitoring");
        assertThat(out.locator("main")).containsText(visit.inspection().reference());
        assertThat(out.locator("main table").first().locator("tbody tr")).hasCount(number);
    }

    /** The second visit finds no progress again in one area: what is done about it is asked for. */
    private void theManagerRecordsItsProgress(int visit) {
        ForTheScreen task = relay.waiting("record-progress");
        ObjectNode answers = task.answers().deepCopy();
        answers.path("areas").forEach(area -> ((ObjectNode) area).put("found", visit <= 2 ? "none" : "good"));
        answers.put("next", visit == VISITS ? "inspection" : "visit");
        if (visit == 2) {
            Hand hand = new Hand(cast.of("manager"));
            Locator form = hand.open(task);
            hand.fill(form, answers);
            Cast.button(form.page(), "Complete").click();
            assertThat(form.locator(".wm-summary")).containsText("second visit that found no progress");
            pictures.take(form, "no-progress");
            answers.path("areas").forEach(area -> ((ObjectNode) area).put("action", ACTION));
        }
        work(relay, task, "manager", answers);
        assertThat(monitoring("manager").locator("main")).containsText(visit <= 2 ? "No progress" : "Good progress");
    }

    private void theAuthorityIsInspectedAgain() {
        ForTheScreen task = relay.waiting("plan-re-inspection");
        LocalDate again = LocalDate.parse(task.answers().path("firstDay").asText());
        work(relay, task, "manager", task.answers());
        PlayedRelay inspection =
                PlayedRelay.of(context, AUTHORITY, again, CHILDREN, Map.of("overall-effectiveness", "good"));
        isHidden(inspection);
        work(inspection, "publish-report", "manager");
        Page over = monitoring("manager");
        assertThat(over.locator("main")).containsText("Inspected again");
        assertThat(over.locator("main")).containsText("judged good");
        assertThat(over.locator("main")).containsText("See its page");
        assertThat(monitoring("quality").locator("main")).containsText("judged good");
        Page told = at(DIRECTOR, "monitoring");
        assertThat(told.locator("main table").first().locator("tbody tr")).hasCount(VISITS);
        assertThat(told.locator("main")).containsText("Good progress");
        pictures.take(cast.at("manager", "programme.html"), "over");
    }

    private void work(PlayedRelay of, String form, String user) {
        ForTheScreen task = of.until(form, user);
        work(of, task, user, task.answers());
    }

    private void work(PlayedRelay of, ForTheScreen task, String user, JsonNode answers) {
        Hand hand = new Hand(cast.of(user));
        Locator form = hand.open(task);
        hand.fill(form, json.valueToTree(answers));
        pictures.take(form, task.form() + "-" + user);
        hand.complete(form);
        of.settle();
    }

    private Page monitoring(String user) {
        Page page = cast.at(user, "programme.html?monitoring=" + visits.id());
        pictures.take(page, "monitoring-" + user);
        return page;
    }

    private Page at(String user, String section) {
        Page page =
                cast.at(user, "inspection.html?inspection=" + relay.inspection().id() + "#" + section);
        pictures.take(page, section + "-" + user);
        return page;
    }

    /** As if it had been made up, to everybody of the authority. Asked beside the screen, where a refusal would be trouble. */
    private void isHidden(PlayedRelay planned) {
        for (String user : List.of(DIRECTOR, "link" + AUTHORITY)) {
            Assertions.assertThat(cast.of(user)
                            .page()
                            .request()
                            .get(site() + "/camunda/api/waymark/inspections/"
                                    + planned.inspection().id())
                            .status())
                    .as("told to %s before its notice", user)
                    .isEqualTo(NOT_THERE);
        }
    }
}
