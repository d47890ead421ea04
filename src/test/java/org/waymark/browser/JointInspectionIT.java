package org.waymark.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import org.waymark.TestFrameworks;
import org.waymark.inspection.InspectionStatus;
import org.waymark.inspection.PlayedInspection;
import org.waymark.rehearsal.PlayedFortnight.ForTheScreen;
import org.waymark.rehearsal.PlayedRelay;

/**
 * An inspection that four inspectorates hold together, of a local authority and of the police, health services and probation beside
 * it, from its plan to its letter and the statement that answers it: each of their people does at a screen what is theirs alone, tries
 * what is not, and the rest is played.
 */
@Tag("fortnight")
class JointInspectionIT extends RelayAtTheScreen {

    private static final String AUTHORITY = "207";
    private static final LocalDate FIRST_DAY = LocalDate.of(2016, 6, 6);
    private static final int PLANNED_BEFORE = 15;
    private static final int CHILDREN = 12;
    private static final int NOT_THERE = 404;
    private static final String BODIES = "{\"organisations\": [{\"code\": \"police01\"}, {\"code\": \"health01\"},"
            + " {\"code\": \"health02\"}, {\"code\": \"probation01\"}]}";
    private static final String REQUEST = "The rota of the school nurses in May.";

    @Autowired
    private ObjectMapper json;

    private final WidePictures pictures = new WidePictures("joint");

    @BeforeAll
    void begin() {
        PlayedRelay.comeTogether(context, AUTHORITY, FIRST_DAY, PLANNED_BEFORE, PASSWORD);
        PlayedInspection.peopleBeside(context);
        accounts.create("hmic2", "Hugh", "Marsh", null, PASSWORD, List.of("partnerhmic"));
        accounts.create("hmiprobation1", "Petra", "Voss", null, PASSWORD, List.of("partnerhmiprobation"));
        accounts.create("headoftwo", "Dora", "Twist", null, PASSWORD, List.of("headhealth01", "headprobation01"));
        openTheCast();
    }

    @Test
    void fourInspectoratesInspectOneAreaTogetherUntilTheirLetterIsAnswered() throws JsonProcessingException {
        theManagerPlansIt();
        theManagerPutsTheTeamTogether();
        work("prepare", "lead");
        eachHeadIsToldByItsOwnInspectorate();
        eachBodySuppliesWhatItIsAskedForAndNothingElse();
        theCasesAreChosen();
        eachLooksAtTheSameChildren();
        aBodyIsAskedForSomething();
        aBodyDropsOut();
        theTeamJudgesAndWrites();
        eachBodyChecksTheFacts();
        eachInspectorateSignsItsPart();
        theLetterIsPublishedAndAnswered();
        cast.nothingWentWrong();
    }

    private void theManagerPlansIt() throws JsonProcessingException {
        Page page = cast.of("manager").page();
        Cast.button(page, "Plan an inspection").click();
        Locator form = page.locator("dialog form.wm-loaded");
        form.locator("[data-field=framework]").selectOption(TestFrameworks.JOINT_WEEK);
        form.locator("[data-field=authority]").selectOption(AUTHORITY);
        form.locator("[data-field=firstDay]").fill("6/6/2016");
        form.locator("[data-field=focus]").selectOption("exploitation");
        new Hand(cast.of("manager")).fill(form, json.readTree(BODIES));
        pictures.take(page, "plan");
        Cast.button(page, "Plan it").click();
        assertThat(form).hasCount(0);
        relay = PlayedRelay.of(context, AUTHORITY, FIRST_DAY, CHILDREN);
    }

    private void theManagerPutsTheTeamTogether() throws JsonProcessingException {
        ForTheScreen task = relay.until("assemble-team");
        // The accounts of the other inspectorates' inspectors are called otherwise here than in a rehearsal.
        String team = task.answers().toString().replace("\"user\":\"partner", "\"user\":\"");
        work(task, task.user(), json.readTree(team));
        Page page = at("lead", "overview");
        assertThat(page.locator("main")).containsText("Lead inspector for policing");
        assertThat(at("manager", "changes").locator("main")).containsText("Another theme");
    }

    private void eachHeadIsToldByItsOwnInspectorate() {
        relay.until("tell-head");
        work("tell-head", "hmic1");
        Page police = at("contactpolice01", "bodies");
        assertThat(police.locator("main")).containsText("Essex Police, as the police");
        assertThat(at("manager", "changes").locator("main")).not().containsText("Another theme");
        isHidden("contacthealth01", inspection());
        isHidden("headoftwo", inspection());
        work("tell-head", "cqc1");
        work("tell-head", "cqc1");
        work("tell-head", "hmiprobation1");
        Page two = at("headoftwo", "bodies");
        assertThat(two.locator("main")).containsText("Havering Hospitals, as health services");
        assertThat(two.locator("main")).containsText("London Probation, as probation services");
        assertThat(two.locator("main")).not().containsText("Essex Police");
        work("record-call", "lead");
        assertThat(at("lead", "overview").locator("main")).containsText("Notice given");
    }

    private void eachBodySuppliesWhatItIsAskedForAndNothingElse() {
        ForTheScreen ofHealth = relay.until("supply-information", "contacthealth01");
        isHidden("contactpolice01", "/tasks/" + ofHealth.taskId());
        isHidden("headoftwo", "/tasks/" + ofHealth.taskId());
        for (String user : List.of("contactpolice01", "contacthealth01", "contacthealth02", "contactprobation01")) {
            work("supply-information", user);
        }
    }

    private void theCasesAreChosen() {
        ForTheScreen task = relay.until("supply-lists");
        Hand hand = new Hand(cast.of(task.user()));
        Locator form = hand.open(task);
        form.locator("input[type=file]")
                .setInputFiles(new FilePayload(
                        "lists.xlsx",
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        relay.workbook()));
        assertThat(form.locator(".wm-status")).containsText("Saved ");
        hand.complete(form);
        ForTheScreen sample = relay.until("confirm-sample");
        Hand lead = new Hand(cast.of(sample.user()));
        Locator confirm = lead.open(sample);
        lead.fill(confirm, sample.answers());
        // Whoever is of an inspectorate with a view of its own is not offered: it would not stand apart from the case.
        Locator offered = confirm.locator("[data-item=owner]").first().locator("option");
        assertThat(offered.filter(new Locator.FilterOptions().setHasText("Ivy Oakes")))
                .hasCount(1);
        assertThat(offered.filter(new Locator.FilterOptions().setHasText("Cora Quill")))
                .hasCount(0);
        lead.complete(confirm);
        relay.settle();
    }

    private void eachLooksAtTheSameChildren() {
        relay.until(FIRST_DAY, LocalTime.of(11, 0), "give-view", "audit-tracked-cases", "conclude-case");
        work("audit-tracked-cases", "contactpolice01");
        Page child = at("hmic1", "case/C001");
        assertThat(child.locator("main")).containsText("kept back until all who look at this child have recorded");
        assertThat(child.locator("main")).containsText("kept back until HM Inspectorate of Constabulary has recorded");
        work("give-view", "hmic1");
        assertThat(at("hmic1", "case/C001").locator("main")).not().containsText("kept back until HM Inspectorate of");
        assertThat(at("cqc1", "case/C001").locator("main")).containsText("kept back until HM Inspectorate of");
        work("give-view", "cqc1");
        work("give-view", "hmiprobation1");
    }

    private void aBodyIsAskedForSomething() {
        Page page = at("cqc1", "requests");
        page.locator("main [data-field=of]").selectOption(new SelectOption().setLabel("Havering Hospitals"));
        page.locator("main [data-field=text]").fill(REQUEST);
        Cast.button(page, "Ask").click();
        assertThat(page.locator("main table").last()).containsText(REQUEST);
        pictures.take(page, "asked");
        work("answer-request", "contacthealth01");
        assertThat(at("contacthealth01", "requests").locator("main")).containsText(REQUEST);
        assertThat(at("contactpolice01", "requests").locator("main")).not().containsText(REQUEST);
        assertThat(at("link" + AUTHORITY, "requests").locator("main")).not().containsText(REQUEST);
    }

    private void aBodyDropsOut() {
        Page page = at("lead", "bodies");
        page.getByText("Barking Community Health drops out").click();
        page.locator("details[open] [data-field=reason]").fill("It was merged with another.");
        Cast.button(page, "Record that it drops out").click();
        assertThat(page.locator("main")).containsText("It is not inspected any more: It was merged with another.");
        isHidden("contacthealth02", inspection());
    }

    private void theTeamJudgesAndWrites() {
        work("hold-judgement-meeting", "lead");
        work("draft-report", "lead");
        relay.until("factual-accuracy");
    }

    private void eachBodyChecksTheFacts() {
        work("factual-accuracy", "headpolice01");
        for (String office : List.of("headhealth01", "headprobation01")) {
            ForTheScreen task = relay.until("factual-accuracy", office);
            work(task, "headoftwo", task.answers());
        }
        work("factual-accuracy", "dcs" + AUTHORITY);
        pictures.take(at("headoftwo", "factual-accuracy"), "own-comments");
        work("answer-comments", "lead");
    }

    private void eachInspectorateSignsItsPart() {
        for (String lead : List.of("cqc1", "hmic1", "hmiprobation1")) {
            work("sign-off", lead);
        }
        ForTheScreen whole = relay.until("sign-off", "manager");
        Hand hand = new Hand(cast.of("manager"));
        Locator form = hand.open(whole);
        hand.fill(form, whole.answers());
        form.locator("[data-field=statement]").selectOption(new SelectOption().setLabel("Yes, of Essex Police"));
        pictures.take(form, "sign-off-whole");
        hand.complete(form);
    }

    private void theLetterIsPublishedAndAnswered() {
        work("publish-report", "manager");
        Page letter = cast.of("manager").page();
        letter.navigate(site() + "/reports/" + relay.inspection().reference());
        assertThat(letter.locator("main")).containsText("Dear local partnership");
        pictures.take(letter, "letter");
        Assertions.assertThat(relay.inspection().status()).isEqualTo(InspectionStatus.PUBLISHED);
        Page duty = at("headpolice01", "duties");
        assertThat(duty.locator(".wmp-places")).containsText("Judgement and letter");
        assertThat(duty.locator("main")).containsText("70 working days from the day after the final text was received");
        isHidden("headoftwo", "/tasks/" + relay.until("supply-statement").taskId());
        work("supply-statement", "headpolice01");
        assertThat(at("manager", "duties").locator("main")).containsText("Essex Police");
    }

    /** Whoever's task it is does it, as a person who does that work would. */
    private void work(String form, String user) {
        ForTheScreen task = relay.until(form, user);
        work(task, user, task.answers());
    }

    private void work(ForTheScreen task, String user, Object answers) {
        work(task, user, json.valueToTree(answers), form -> pictures.take(form, task.form() + "-" + user));
    }

    private Page at(String user, String section) {
        Page page =
                cast.at(user, "inspection.html?inspection=" + relay.inspection().id() + "#" + section);
        pictures.take(page, section.replace('/', '-') + "-" + user);
        return page;
    }

    private String inspection() {
        return "/inspections/" + relay.inspection().id();
    }

    /** As if it had been made up. Asked beside the screen, where a refusal would be trouble. */
    private void isHidden(String user, String address) {
        Assertions.assertThat(cast.of(user)
                        .page()
                        .request()
                        .get(site() + "/camunda/api/waymark" + address)
                        .status())
                .as("%s for %s", address, user)
                .isEqualTo(NOT_THERE);
    }
}
