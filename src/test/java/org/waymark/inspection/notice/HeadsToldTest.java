package org.waymark.inspection.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.waymark.WaymarkTest;
import org.waymark.authority.Organisations;
import org.waymark.inspection.NoSuchInspection;
import org.waymark.inspection.PlayedInspection;
import org.waymark.inspection.access.AccessRole;
import org.waymark.inspection.access.InspectionAccess;
import org.waymark.inspection.changes.Interventions;
import org.waymark.inspection.changes.OnTheWay;
import org.waymark.inspection.team.TeamController;
import org.waymark.platform.access.accounts.UserAccounts;
import org.waymark.platform.engine.Acting;
import org.waymark.platform.engine.rules.EngineByHand.WaitingTask;
import org.waymark.platform.tasks.Desk;
import org.waymark.platform.tasks.FieldError;
import org.waymark.platform.tasks.NotAllowed;
import org.waymark.platform.tasks.RefusedAnswers;

/** Several bodies are inspected together: each head is told by its own inspectorate's lead, and nobody learns of it before. */
@WaymarkTest
class HeadsToldTest {

    private static final List<String> BODIES = List.of("police01", "health01", "health02");

    private static final String TOLD =
            "{\"at\": \"2012-12-03T08:40\", \"spokeTo\": \"The head\", \"deputyFor\": null, \"deputyWhy\": null}";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Acting acting;

    @Autowired
    private InspectionAccess access;

    @Autowired
    private Desk desk;

    @Autowired
    private TeamController team;

    @Autowired
    private TaskService tasks;

    @Autowired
    private ObjectMapper json;

    @AfterEach
    void withoutWhoeverHeadsTwo() {
        context.getBean(IdentityService.class).deleteUser("headofboth");
    }

    @Test
    void whichOrganisationsAreInspectedIsChosenWithThePlanAndAllThatIsWrongIsTold() {
        assertThat(refused(List.of("police01", "police02", "health03", "fire01", "nowhere1")))
                .extracting(FieldError::message)
                .containsExactlyInAnyOrder(
                        "Choose one organisation as: The police. There are 2.",
                        "Old Health Authority did not exist on Monday 3 December 2012.",
                        "London Fire Brigade is no body that is inspected under the framework Inspection of local"
                                + " authority arrangements for the protection of children.",
                        "There is no organisation \"nowhere1\" in the list of organisations.",
                        "Choose which organisation is inspected as: Health services.");
        assertThat(refused(List.of("police01", "health01", "health01")))
                .extracting(FieldError::message)
                .containsExactly("Havering Hospitals is chosen twice. Choose it once.");
    }

    private List<FieldError> refused(List<String> organisations) {
        return catchThrowableOfType(RefusedAnswers.class, () -> PlayedInspection.plannedJoint(context, organisations))
                .errors();
    }

    @Test
    void aTeamHasALeadOfEachInspectorateAndPeopleOfTheirOwn() {
        PlayedInspection inspection = PlayedInspection.plannedJoint(context, BODIES);

        assertThat(inspection.open("manager", "task-assemble-team").get("inspectorates"))
                .hasSize(3);
        assertThat(errors(inspection, PlayedInspection.JOINT_TEAM.replace("cqc2", "manager")))
                .contains("Choose one of the inspectors of that inspectorate.");
        assertThat(errors(inspection, PlayedInspection.JOINT_TEAM.replaceFirst("partner-lead", "inspector")))
                .containsExactly("Care Quality Commission has exactly one who leads its part; here it has 0.");
        assertThat(errors(
                        inspection,
                        PlayedInspection.JOINT_TEAM.replace(
                                "\"cqc1\", \"role\": \"partner-lead\"", "\"cqc1\", \"role\": \"lead\"")))
                .contains("The lead inspector is of the inspectorate that leads overall.");
        inspection.record("manager", "task-assemble-team", PlayedInspection.JOINT_TEAM);

        assertThat(page("manager", inspection).get("members"))
                .anySatisfy(member ->
                        assertThat(member.get("inspectorate").asText()).isEqualTo("Care Quality Commission"));
    }

    private List<String> errors(PlayedInspection inspection, String answers) {
        return catchThrowableOfType(
                        RefusedAnswers.class, () -> inspection.record("manager", "task-assemble-team", answers))
                .errors()
                .stream()
                .map(FieldError::message)
                .toList();
    }

    @Test
    void eachHeadIsToldByItsOwnInspectoratesLeadOnOneMorningAndEachBodyLearnsOfItByItsOwnNotice() {
        PlayedInspection inspection = onTheMorningOfNotice();

        assertThat(inspection.waiting())
                .filteredOn(task -> task.elementId().equals("task-tell-head"))
                .extracting(WaitingTask::assignee)
                .containsExactlyInAnyOrder("hmic1", "cqc1", "cqc1");
        assertThat(inspection.waiting()).extracting(WaitingTask::elementId).contains("task-record-call");
        for (String body : BODIES) {
            assertHidden(inspection, "head" + body);
            assertHidden(inspection, "contact" + body);
        }
        tell(inspection, "health01");

        assertThat(sees(inspection, "headhealth01", AccessRole.HEAD_OF_BODY)).isTrue();
        assertThat(sees(inspection, "contacthealth01", AccessRole.CONTACT_OF_BODY))
                .isTrue();
        assertThat(sees(
                        inspection,
                        "contacthealth01",
                        AccessRole.HEAD_OF_BODY,
                        AccessRole.STAFF,
                        AccessRole.DIRECTORS_OFFICE))
                .isFalse();
        assertHidden(inspection, "headhealth02");
        assertHidden(inspection, "headpolice01");
        assertHidden(inspection, "dcs301");
        assertThat(inspection.letters("body-notice")).containsExactly("headhealth01");
        assertThat(inspection.letters("body-opened")).containsExactly("contacthealth01");
        assertThat(page("headhealth01", inspection).get("bodies"))
                .singleElement()
                .satisfies(own -> assertThat(own.get("organisation").asText()).isEqualTo("Havering Hospitals"));
        assertThat(page("cqc1", inspection).get("bodies")).hasSize(3);
    }

    @Test
    void anotherInspectoratesInspectorMeetsTheirOwnTasksAndNoOthers() {
        PlayedInspection inspection = onTheMorningOfNotice();
        WaitingTask leads = inspection.task("task-record-call");
        WaitingTask own = inspection.waiting().stream()
                .filter(task -> "cqc1".equals(task.assignee()))
                .findFirst()
                .orElseThrow();

        assertThat(acting.as("cqc1", () -> desk.open(own.id()))).isNotNull();
        assertThatThrownBy(() -> acting.as("cqc1", () -> desk.open(leads.id()))).isInstanceOf(Desk.TaskNotFound.class);
        assertThatThrownBy(() -> acting.as("cqc2", () -> desk.open(own.id()))).isInstanceOf(Desk.TaskNotFound.class);
        assertThat(acting.as("cqc1", () -> tasks.createTaskQuery()
                        .tenantIdIn(inspection.id())
                        .listPage(0, 50)))
                .hasSize(2)
                .allSatisfy(task -> assertThat(task.getAssignee()).isEqualTo("cqc1"));
        assertThat(acting.as("cqc2", () -> access.byId(inspection.id()))).isNotNull();
        assertHidden(inspection, "cqc3");
        for (String stranger : List.of("headhealth01", "dcs301", "headpolice01")) {
            assertThatThrownBy(() -> acting.as(stranger, () -> desk.open(own.id())))
                    .isInstanceOf(Desk.TaskNotFound.class);
        }
    }

    @Test
    void whatAnyHeadAsksForIsDecidedOnceForAll() {
        PlayedInspection inspection = onTheMorningOfNotice();
        tell(inspection, "health01");
        tell(inspection, "police01");
        OnTheWay.askForDeferral(context, "headhealth01", inspection.id());

        assertThatThrownBy(() -> OnTheWay.askForDeferral(context, "contacthealth01", inspection.id()))
                .isInstanceOf(NotAllowed.class)
                .hasMessage("Only the heads of the inspected bodies ask for this.");
        assertThatThrownBy(() -> OnTheWay.askForDeferral(context, "headpolice01", inspection.id()))
                .isInstanceOf(RefusedAnswers.class)
                .extracting(
                        refused -> ((RefusedAnswers) refused).errors().get(0).message())
                .isEqualTo("A deferral has been asked for already. Wait until it is decided.");
        inspection.record(
                "manager",
                "task-decide-change",
                "{\"decision\": \"refuse\", \"reason\": \"The days suit the others.\"}");

        assertThat(inspection.letters("deferral-decided")).containsExactlyInAnyOrder("headhealth01", "headpolice01");
    }

    @Test
    void whenItIsCancelledOnlyThoseLearnOfItWhoKnewOfIt() {
        PlayedInspection inspection = onTheMorningOfNotice();
        tell(inspection, "health01");

        acting.as("manager", () -> {
            context.getBean(Interventions.class).cancel(inspection.id(), "Planned by mistake.");
            return null;
        });

        assertThat(inspection.letters("inspection-cancelled"))
                .containsExactlyInAnyOrder("headhealth01", "contacthealth01");
        assertThat(inspection.waiting()).isEmpty();
        assertHidden(inspection, "headhealth01");
    }

    @Test
    void whatIsAskedOfABodyIsSuppliedByItsOwnPeopleAlone() {
        PlayedInspection inspection = onTheMorningOfNotice();
        tell(inspection, "police01");
        assertThat(inspection.waiting()).extracting(WaitingTask::elementId).doesNotContain("task-supply-information");
        tell(inspection, "health01");
        WaitingTask supply = inspection.task("task-supply-information");

        for (String stranger : List.of("headhealth01", "contacthealth02", "contactpolice01", "link301", "cqc1")) {
            assertThatThrownBy(() -> acting.as(stranger, () -> desk.open(supply.id())))
                    .as(stranger)
                    .isInstanceOf(Desk.TaskNotFound.class);
        }
        assertThat(inspection.open("contacthealth01", "task-supply-information").get("items"))
                .extracting(item -> item.get("kind").asText())
                .containsExactlyInAnyOrder("set-up", "child-level-lists");
        assertThat(catchThrowableOfType(
                                RefusedAnswers.class,
                                () -> inspection.record("contacthealth01", supply.elementId(), """
                        {"items": [{"kind": "set-up"}, {"kind": "meetings", "whereToRead": "Shelf"}]}"""))
                        .errors())
                .extracting(FieldError::field)
                .containsExactly("items[0].whereToRead", "items[1].kind", "items");
        inspection.record("contacthealth01", supply.elementId(), """
                {"items": [{"kind": "set-up", "whereToRead": "Room 4"},
                  {"kind": "child-level-lists", "notHeldBecause": "The hospital keeps none."}]}""");

        assertThat(bodiesPage("cqc1", inspection)).hasSize(3);
        assertThat(bodiesPage("headpolice01", inspection))
                .extracting(BodiesController.BodyPart::organisation)
                .containsExactly("Essex Police");
        assertThat(bodiesPage("contacthealth01", inspection)).singleElement().satisfies(own -> assertThat(own.asked())
                .extracting(BodiesController.Asked::whereToRead, BodiesController.Asked::notHeldBecause)
                .containsExactlyInAnyOrder(tuple("Room 4", null), tuple(null, "The hospital keeps none.")));
    }

    @Test
    void oneHeadOfTwoBodiesLearnsOfEachByItsOwnNoticeAndHasATaskOfEach() {
        context.getBean(UserAccounts.class)
                .create(
                        "headofboth",
                        "Bo",
                        "Both",
                        null,
                        "waymark-test",
                        List.of("contacthealth01", "headhealth01", "contacthealth02", "headhealth02").stream()
                                .map(this::groupOf)
                                .toList());
        PlayedInspection inspection = onTheMorningOfNotice();
        assertHidden(inspection, "headofboth");
        tell(inspection, "health01");

        assertThat(sees(inspection, "headofboth", AccessRole.HEAD_OF_BODY)).isTrue();
        assertThat(bodiesPage("headofboth", inspection))
                .extracting(BodiesController.BodyPart::organisation)
                .containsExactly("Havering Hospitals");
        assertThat(inspection.letters("body-notice")).containsExactlyInAnyOrder("headhealth01", "headofboth");
        tell(inspection, "health02");

        assertThat(bodiesPage("headofboth", inspection))
                .extracting(BodiesController.BodyPart::organisation)
                .containsExactlyInAnyOrder("Havering Hospitals", "Barking Community Health");
        List<WaitingTask> both = inspection.waiting().stream()
                .filter(task -> task.elementId().equals("task-supply-information"))
                .toList();
        assertThat(both).hasSize(2).allSatisfy(task -> assertThat(acting.as("headofboth", () -> desk.open(task.id())))
                .isNotNull());
        inspection.recordTask("headofboth", both.get(0), """
                {"items": [{"kind": "set-up", "whereToRead": "Room 4"},
                  {"kind": "child-level-lists", "notHeldBecause": "The hospital keeps none."}]}""");
        assertThat(inspection.waiting())
                .filteredOn(task -> task.elementId().equals("task-supply-information"))
                .as("the other body's stays")
                .extracting(WaitingTask::id)
                .containsExactly(both.get(1).id());
    }

    /** The only group of such a user. */
    private String groupOf(String user) {
        return context.getBean(IdentityService.class)
                .createGroupQuery()
                .groupMember(user)
                .singleResult()
                .getId();
    }

    @Test
    void aConnectionWithOneBodyAloneIsADepartureThatTakesAReasonAndNamesThatBody() {
        PlayedInspection inspection = PlayedInspection.plannedJoint(context, BODIES);
        String connected = PlayedInspection.JOINT_TEAM.replace(
                "{\"user\": \"hmic1\", ",
                "{\"user\": \"hmic1\", \"connection\": \"Served with Essex Police until 2009.\", ");

        assertThat(errors(inspection, connected))
                .singleElement()
                .asString()
                .contains("has a connection with a body that is inspected: Served with Essex Police until 2009.");
        inspection.record(
                "manager",
                "task-assemble-team",
                connected.replace("\"departureReason\": null", "\"departureReason\": \"Nobody else knows policing.\""));
        assertThat(page("manager", inspection).toString()).contains("Served with Essex Police until 2009.");
    }

    private List<BodiesController.BodyPart> bodiesPage(String user, PlayedInspection inspection) {
        return acting.as(user, () -> context.getBean(BodiesController.class)
                .bodies(access.byId(inspection.id()))
                .bodies());
    }

    private PlayedInspection onTheMorningOfNotice() {
        PlayedInspection inspection = PlayedInspection.plannedJoint(context, BODIES);
        inspection.record("manager", "task-assemble-team", PlayedInspection.JOINT_TEAM);
        inspection.record("lead", "task-prepare", PlayedInspection.PREPARATION);
        assertThat(inspection.waiting()).isEmpty();
        inspection.clock("2012-12-03T09:00:00Z");
        return inspection;
    }

    /** By whoever has the task for it. */
    private void tell(PlayedInspection inspection, String code) {
        String name =
                context.getBean(Organisations.class).byCode(code).orElseThrow().name();
        WaitingTask task = inspection.waiting().stream()
                .filter(one -> one.elementId().equals("task-tell-head"))
                .filter(one -> organisationOf(one).equals(name))
                .findFirst()
                .orElseThrow();
        acting.as(task.assignee(), () -> desk.record(task.id(), "told-" + task.id(), tree(TOLD)));
    }

    private String organisationOf(WaitingTask task) {
        return acting.as(
                        task.assignee(),
                        () -> json.<JsonNode>valueToTree(desk.open(task.id()).context()))
                .get("organisation")
                .asText();
    }

    private void assertHidden(PlayedInspection inspection, String user) {
        assertThatThrownBy(() -> acting.as(user, () -> access.byId(inspection.id())))
                .as(user)
                .isInstanceOf(NoSuchInspection.class);
    }

    private boolean sees(PlayedInspection inspection, String user, AccessRole... roles) {
        return acting.as(user, () -> access.is(access.byId(inspection.id()), roles));
    }

    private JsonNode page(String user, PlayedInspection inspection) {
        return acting.as(user, () -> json.<JsonNode>valueToTree(team.team(access.byId(inspection.id()))));
    }

    private JsonNode tree(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(text, e);
        }
    }
}
