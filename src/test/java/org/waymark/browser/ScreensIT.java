package org.waymark.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.SelectOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.MachineWords;
import org.waymark.inspection.InspectionView;
import org.waymark.platform.access.accounts.UserAccounts;
import org.waymark.platform.engine.Acting;
import org.waymark.rehearsal.PlayedInspections;

/** The screens as people meet them: Tasklist with the forms, and Cockpit, in a real browser. */
class ScreensIT extends AtTheScreen {

    private static final String BARKING = "301";
    private static final String BEXLEY = "303";
    private static final String LOOK_AGAIN =
            "() => angular.element('[ng-app], html, body').injector().get('$rootScope').$broadcast('refresh')";

    @Autowired
    private PlayedInspections inspections;

    @Autowired
    private JdbcClient database;

    @Autowired
    private UserAccounts accounts;

    @Autowired
    private Acting acting;

    @Autowired
    private TaskService taskService;

    private InspectionView onSite;
    private InspectionView toCome;

    @BeforeAll
    void begin() {
        inspections.comeTogether(PASSWORD);
        onSite = inspections.onSiteWithModeration(BARKING, PASSWORD, 2);
        toCome = inspections.planned(BEXLEY, PASSWORD);
    }

    @Test
    void anInspectorClaimsATaskAndCompletesIt() {
        String second = notTheFirstInspector();
        try (Visitor inspector = new Visitor(browser(), site()).signIn("tasklist", second, PASSWORD)) {
            inspector.openList("My team's tasks");
            Locator form = inspector.openTask("Moderate the case", onSite.reference());
            assertThat(form.locator(".wm-claim")).containsText("claim it first");
            assertThat(form.locator("select").first()).isDisabled();

            inspector.claimAndStart();
            assertThat(form.locator("[data-list] select:visible").first()).isFocused();
            String caseNumber = form.locator(".wm-case-number").first().textContent();
            inspector.complete();
            assertThat(form.locator(".wm-summary")).isVisible();
            assertThat(form.locator("[data-list] [aria-invalid=true]").first()).isVisible();
            assertThat(inspector.page().locator(".waymark-next")).hasCount(0);

            form.locator("[data-list] select:visible")
                    .all()
                    .forEach(grade -> grade.selectOption(new SelectOption().setIndex(1)));
            form.locator("[data-list] textarea")
                    .all()
                    .forEach(why -> why.fill("The plan says what has to change, and by when."));
            // Tasklist looks every few seconds whether the open task is still there: here just when it is recorded, and
            // nobody was told.
            inspector.page().route("**/record", recording -> {
                APIResponse recorded = recording.fetch();
                inspector
                        .page()
                        .waitForResponse(
                                answer -> answer.url().contains("/waymark/")
                                        && answer.url().endsWith("no-tasks.json"),
                                () -> inspector.page().evaluate(LOOK_AGAIN));
                recording.fulfill(new Route.FulfillOptions().setResponse(recorded));
            });
            inspector.complete();
            inspector.waitUntilDone();
            assertThat(inspector.page().locator(".waymark-next")).containsText("Recorded: Moderate the case");
            inspector.trouble().isNone("at the end of a task");

            assertThat(database.sql("""
                    select m.by_user from moderation m join case_file c on c.id = m.case_id
                    where c.inspection_id = ? and c.number = ?""")
                            .params(onSite.id(), caseNumber)
                            .query(String.class)
                            .list())
                    .containsExactly(second);
        }
    }

    @Test
    void whoeverClaimsWhatAColleagueHasClaimedMeanwhileReadsWhoHasIt() {
        accounts.create("sooner", "Sandra", "Sooner", null, PASSWORD, List.of("managers"));
        String task = database.sql(
                        "select id_ from act_ru_task where tenant_id_ = ? and task_def_key_ = 'task-assemble-team'")
                .param(toCome.id())
                .query(String.class)
                .single();
        try (Visitor later = signedIn("manager")) {
            Page page = later.page();
            page.navigate(site() + "/camunda/app/tasklist/default/#/?task=" + task);
            Locator form = page.locator("form.waymark.wm-loaded");
            Locator claim = form.locator(".wm-start");
            claim.waitFor();
            acting.as("sooner", () -> taskService.claim(task, "sooner"));
            claim.click();
            assertThat(form.locator(".wm-claim")).containsText("Sandra Sooner is working on this task.");
            assertThat(claim).hasCount(0);
            acting.as("sooner", () -> taskService.setAssignee(task, null));
        }
    }

    @Test
    void workIsHandedOverWithANoteAndWithWhatWasTyped() {
        Map<String, Object> task = database.sql("select id_, assignee_ from act_ru_task where tenant_id_ = ?"
                        + " and task_def_key_ like 'task-evaluate-%' and assignee_ is not null order by id_ limit 1")
                .param(onSite.id())
                .query()
                .singleRow();
        String address = "/camunda/app/tasklist/default/#/?task=" + task.get("id_");
        String to;
        try (Visitor giver = visitor("tasklist", (String) task.get("assignee_"))) {
            giver.page().navigate(site() + address);
            Locator form = giver.page().locator("form.waymark.wm-loaded");
            form.locator("textarea:visible").first().fill("The chronology is read.");
            form.locator(".wm-hand-over summary").click();
            Locator whom = form.locator(".wm-hand-over select");
            whom.selectOption(new SelectOption().setIndex(1));
            to = whom.inputValue();
            form.locator(".wm-hand-over input[type=radio][value=task]").check();
            form.locator(".wm-hand-over textarea").fill("I am at court. The plan is still to be read.");
            form.locator(".wm-hand-over button")
                    .filter(new Locator.FilterOptions().setHasText("Hand it over"))
                    .click();
            assertThat(giver.page().getByText(Pattern.compile("^Handed over to ")))
                    .isVisible();
        }
        try (Visitor receiver = visitor("tasklist", to)) {
            assertThat(receiver.page().locator(".waymark-badge")).containsText("new");
            receiver.page().navigate(site() + address);
            Locator form = receiver.page().locator("form.waymark.wm-loaded");
            assertThat(form.locator(".wm-handed")).containsText("Handed to you by");
            assertThat(form.locator(".wm-handed")).containsText("The plan is still to be read.");
            assertThat(form.locator("textarea:visible").first()).hasValue("The chronology is read.");
            receiver.page().getByText("Where this task stands").first().click();
            assertThat(receiver.page().locator("[aria-current=step]")).containsText("This task, now");
            receiver.page().navigate(site() + "/camunda/waymark/letters.html");
            assertThat(receiver.page().getByText("has handed work over to you").first())
                    .isVisible();
        }
    }

    @Test
    void nobodyOfTheAuthoritySeesAnythingBeforeTheCall() {
        try (Visitor officer = visitor("tasklist", "link303")) {
            assertThat(officer.page()
                            .getByText("There is no task in this list now.")
                            .first())
                    .isVisible();
            assertThat(officer.tasks()).hasCount(0);
            assertThat(officer.page().locator("body")).not().containsText(toCome.reference());
        }
    }

    @Test
    void aManagerSeesTheProcessesWithTheirBusinessKeys() {
        try (Visitor manager = visitor("cockpit", "manager")) {
            Page page = manager.page();
            page.navigate(page.url().replaceAll("#.*", "") + "#/processes");
            open(page, "A child's journey");
            assertThat(page.getByText(Pattern.compile(
                                    "Case C\\d+ · " + onSite.authority().name() + " · " + onSite.reference()))
                            .first())
                    .isVisible();
            page.navigate(page.url().replaceAll("#.*", "") + "#/processes");
            open(page, "Inspection");
            assertThat(page.getByText(toCome.reference()).first()).isVisible();
        }
    }

    @Test
    void cockpitSaysNothingThatOnlyAProgramKnows() {
        List<String> said = new ArrayList<>();
        try (Visitor manager = visitor("cockpit", "manager")) {
            Page page = manager.page();
            String cockpit = page.url().replaceAll("#.*", "");
            assertThat(page.locator("a[href='#/repository']:visible")).hasCount(0);
            page.navigate(cockpit + "#/tasks");
            page.getByText("Link officers, " + onSite.authority().name())
                    .first()
                    .waitFor();
            machineWords().in(page.locator("body").innerText()).forEach(word -> said.add("Human tasks: " + word));
            page.navigate(cockpit + "#/processes");
            open(page, "A child's journey");
            page.getByText(Pattern.compile("Case C\\d+ · ")).first().waitFor();
            machineWords().in(page.locator("body").innerText()).forEach(word -> said.add("Cases: " + word));
            page.getByText(Pattern.compile("Case C\\d+ · ")).first().click();
            page.locator("table.waymark-deadlines").waitFor();
            page.getByText("Open tasks", new Page.GetByTextOptions().setExact(true))
                    .click();
            page.locator("td.activity").first().waitFor();
            assertThat(page.getByText("Variables", new Page.GetByTextOptions().setExact(true)))
                    .isHidden();
            machineWords().in(page.locator("body").innerText()).forEach(word -> said.add("A case: " + word));
        }
        assertThat(said).isEmpty();
    }

    private MachineWords machineWords() {
        return new MachineWords(database.sql("select id_ from act_id_user where id_ ~ '[0-9]'")
                .query(String.class)
                .list());
    }

    /** Nobody moderates a case that they evaluated. */
    private String notTheFirstInspector() {
        List<String> owners =
                database.sql("""
                select c.owner from act_ru_task t
                join act_ru_execution e on e.id_ = t.proc_inst_id_
                join case_file c on c.inspection_id = t.tenant_id_ and e.business_key_ like '%-' || c.number
                where t.task_def_key_ = 'task-moderate-case' and t.tenant_id_ = ?""").param(onSite.id()).query(String.class).list();
        return owners.contains("inspector1") ? "inspector2" : "inspector1";
    }

    private static void open(Page page, String process) {
        page.locator("table a")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*" + process + "\\s*$")))
                .first()
                .click();
    }
}
