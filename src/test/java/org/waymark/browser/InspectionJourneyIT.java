package org.waymark.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.MachineWords;
import org.waymark.calendar.London;
import org.waymark.inspection.InspectionStatus;
import org.waymark.rehearsal.OtherInspections;
import org.waymark.rehearsal.PlayedFortnight.ForTheScreen;
import org.waymark.rehearsal.PlayedRelay;

/**
 * One inspection from its plan to its published report, handed from role to role: each does at a screen what is the point of their
 * part, and the rest is played. The pictures of the guides are taken on the way. Nobody's browser may have anything to complain of.
 */
@Tag("fortnight")
class InspectionJourneyIT extends RelayAtTheScreen {

    private static final String CAMDEN = "202";
    private static final LocalDate FIRST_DAY = LocalDate.of(2012, 12, 3);
    private static final LocalDate DAY_THREE = LocalDate.of(2012, 12, 5);
    private static final LocalTime HALF_PAST_NINE = LocalTime.of(9, 30);
    private static final int CHILDREN = 12;
    private static final String WHAT_HAS_TO_CHANGE = "Say of how many cases this is true.";

    @Autowired
    private JdbcClient database;

    private final GuidePictures pictures = new GuidePictures();

    @BeforeAll
    void begin() {
        OtherInspections.until(
                context, DAY_THREE.atTime(HALF_PAST_NINE).atZone(London.ZONE).toInstant(), PASSWORD);
        PlayedRelay.comeTogether(context, CAMDEN, FIRST_DAY, PASSWORD);
        openTheCast();
    }

    @Test
    void anInspectionGoesFromRoleToRoleUntilItsReportIsPublished() {
        theManagerPlans();
        theLeadPrepares();
        theLinkOfficerUploads();
        theLeadAllocates();
        theInspectorsEvaluate();
        theLeadHoldsTheDailyMeeting();
        theLeadWrites();
        qualityAssuranceReturns();
        theDirectorComments();
        theManagerPublishes();
        theAdministratorKeepsTheUsers();
        everybodyIsLedOnlyToWhatWorks();
        cast.nothingWentWrong();
        pictures.areOfToday();
    }

    private void theManagerPlans() {
        Page page = cast.of("manager").page();
        Cast.button(page, "Plan an inspection").click();
        Locator form = page.locator("dialog form.wm-loaded");
        form.locator("[data-field=framework]").selectOption(new SelectOption().setIndex(1));
        form.locator("[data-field=authority]").selectOption(CAMDEN);
        form.locator("[data-field=firstDay]").fill("3/12/2012");
        pictures.take(page, "manager-plan");
        Cast.button(page, "Plan it").click();
        assertThat(form).hasCount(0);
        relay = PlayedRelay.of(context, CAMDEN, FIRST_DAY, CHILDREN);
        work("assemble-team");
    }

    private void theLeadPrepares() {
        work("prepare");
        work("record-call");
    }

    private void theLinkOfficerUploads() {
        ForTheScreen task = relay.until("supply-lists");
        Hand hand = new Hand(cast.of(task.user()));
        Locator form = hand.open(task);
        form.locator("input[type=file]")
                .setInputFiles(new FilePayload(
                        "lists.xlsx",
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        relay.workbook()));
        assertThat(form.locator(".wm-status")).containsText("Saved ");
        pictures.take(form.locator("h3", new Locator.LocatorOptions().setHasText("What was read from")), "link-lists");
        hand.complete(form);
    }

    private void theLeadAllocates() {
        work("confirm-sample");
    }

    private void theInspectorsEvaluate() {
        relay.until(DAY_THREE, HALF_PAST_NINE, "arrange-family-meeting");
        String lead = relay.inspection().lead().orElseThrow();
        OnSiteJourney onSite = new OnSiteJourney(cast, relay, pictures);
        onSite.anInspectorEvaluates();
        onSite.anInspectorAddsWhatTheySaw("inspector2");
        onSite.anInspectorRaisesAConcern("inspector2");
        onSite.theDirectorAcknowledgesIt();
        onSite.theLeadSeesHowFarTheyAre(lead);
        onSite.theLinkOfficerArranges("link" + CAMDEN);
        onSite.theManagerLooks();
    }

    /** Each follows every way that is open to them: on an inspection that has come to its end, there is the most to see. */
    private void everybodyIsLedOnlyToWhatWorks() {
        WholeTour tour = new WholeTour(site(), relay.inspection(), machineWords());
        String lead = relay.inspection().lead().orElseThrow();
        for (String user :
                List.of(lead, "inspector1", "quality", "manager", "link" + CAMDEN, "dcs" + CAMDEN, "office" + CAMDEN)) {
            tour.of(user, cast.of(user));
        }
    }

    private MachineWords machineWords() {
        return new MachineWords(database.sql("select id_ from act_id_user where id_ ~ '[0-9]'")
                .query(String.class)
                .list());
    }

    private void theLeadHoldsTheDailyMeeting() {
        work("daily-meeting");
    }

    private void theLeadWrites() {
        work("hold-judgement-meeting");
        work("draft-report");
    }

    private void qualityAssuranceReturns() {
        ForTheScreen task = relay.until("quality-assure");
        Hand hand = new Hand(cast.of(task.user()));
        Locator form = hand.open(task);
        form.locator("[data-field=decision]").selectOption("sent-back");
        Cast.button(form.page(), "Add a comment").click();
        form.locator("[data-item=section]").selectOption(new SelectOption().setIndex(1));
        form.locator("[data-item=comment]").fill(WHAT_HAS_TO_CHANGE);
        pictures.take(form.page(), "quality-draft");
        hand.complete(form);
        ForTheScreen again = relay.until("draft-report");
        Hand lead = new Hand(cast.of(again.user()));
        Locator draft = lead.open(again);
        assertThat(draft).containsText(WHAT_HAS_TO_CHANGE);
        lead.fill(draft, again.answers());
        lead.complete(draft);
    }

    private void theDirectorComments() {
        relay.until("factual-accuracy");
        theManagerSeesTheDeadlinesInCockpit();
        DraftRound round = new DraftRound(site(), relay.inspection(), this::atTheirList, pictures);
        String lead = relay.inspection().lead().orElseThrow();
        round.theOfficeWritesAndDoesNotSubmit("office" + CAMDEN);
        round.theDirectorReadsWhatTheOfficeWrites("dcs" + CAMDEN, "office" + CAMDEN);
        // Left open, the form would go on telling of a task that the Director ends.
        cast.of("office" + CAMDEN).page().navigate("about:blank");
        round.theLeadReopensTheJudgement(lead);
        round.theDirectorComments("dcs" + CAMDEN);
        round.theDirectorComesBackAndSubmits("dcs" + CAMDEN);
        round.theLeadAnswers(lead);
    }

    /** The same working as on the page of the inspection. */
    private void theManagerSeesTheDeadlinesInCockpit() {
        Page page = cast.in("manager", "cockpit", "processes");
        page.locator("table a", new Page.LocatorOptions().setHasText("Report timeline"))
                .first()
                .click();
        assertThat(page.getByText(relay.inspection().reference()).first()).isVisible();
        page.locator("a[href*='/process-instance/']").first().click();
        page.getByText("Deadlines", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator("table.waymark-deadlines")).containsText("10 working days from");
    }

    private void theAdministratorKeepsTheUsers() {
        accounts.create("alorne", "Ada", "Lorne", null, PASSWORD, List.of("camunda-admin"));
        try (Visitor administrator = visitor("admin", "alorne")) {
            Page page = administrator.page();
            page.navigate(site() + "/camunda/app/admin/default/#/users");
            page.locator("table tbody tr").first().waitFor();
            pictures.take(page, "administrator-users", "table");
            administrator.trouble().isNone("at the screen of an administrator");
        }
    }

    private void theManagerPublishes() {
        work("sign-off");
        new DraftRound(site(), relay.inspection(), this::atTheirList, pictures)
                .theDirectorSeesTheAnswers("dcs" + CAMDEN);
        work("publish-report");
        Page page = cast.of("manager").page();
        page.navigate(site() + "/reports/" + relay.inspection().reference());
        assertThat(page.locator("main")).containsText("Camden");
        Assertions.assertThat(relay.inspection().status()).isEqualTo(InspectionStatus.PUBLISHED);
    }

    private Visitor atTheirList(String user) {
        cast.atTheList(user);
        return cast.of(user);
    }

    /** Whoever's task it is does the next one of this form, as a person who does that work would. */
    private void work(String what) {
        ForTheScreen task = relay.until(what);
        work(task, task.user(), task.answers(), form -> {});
    }
}
