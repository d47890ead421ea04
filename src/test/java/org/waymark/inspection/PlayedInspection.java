package org.waymark.inspection;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.waymark.TestFrameworks;
import org.waymark.TestPeople;
import org.waymark.authority.OrganisationView;
import org.waymark.authority.Organisations;
import org.waymark.inspection.bodies.PartnerInspectorates;
import org.waymark.inspection.planning.Planning;
import org.waymark.platform.access.accounts.UserAccounts;
import org.waymark.platform.engine.Acting;
import org.waymark.platform.engine.rules.EngineByHand;
import org.waymark.platform.engine.rules.EngineByHand.WaitingTask;
import org.waymark.platform.tasks.Desk;

/** An inspection of December 2012, worked task by task at the desk by the people whose tasks they are. */
public final class PlayedInspection {

    private static final String PASSWORD = "waymark-test";

    public static final String TEAM = """
            {"members": [
              {"user": "lead", "role": "lead", "experience": "social-care", "arrivesOnDay": 1},
              {"user": "inspector1", "role": "inspector", "experience": "social-care", "arrivesOnDay": 2},
              {"user": "inspector2", "role": "inspector", "experience": "social-care", "arrivesOnDay": 2},
              {"user": "inspector3", "role": "inspector", "experience": "social-care", "arrivesOnDay": 3},
              {"user": "inspector4", "role": "inspector", "experience": "education", "arrivesOnDay": 3},
              {"user": "quality", "role": "quality", "experience": "social-care", "arrivesOnDay": 10}],
             "departureReason": null}""";

    /** Of the joint framework of the tests. */
    public static final String JOINT_TEAM = """
            {"members": [
              {"user": "lead", "role": "lead", "experience": "social-care", "inspectorate": "ofsted"},
              {"user": "inspector1", "role": "inspector", "experience": "social-care", "inspectorate": "ofsted"},
              {"user": "inspector2", "role": "inspector", "experience": "social-care", "inspectorate": "ofsted"},
              {"user": "inspector3", "role": "inspector", "experience": "social-care", "inspectorate": "ofsted"},
              {"user": "inspector4", "role": "inspector", "experience": "education", "inspectorate": "ofsted"},
              {"user": "cqc1", "role": "partner-lead", "inspectorate": "cqc"},
              {"user": "cqc2", "role": "inspector", "inspectorate": "cqc"},
              {"user": "hmic1", "role": "partner-lead", "inspectorate": "hmic"},
              {"user": "quality", "role": "quality", "experience": "social-care", "inspectorate": "ofsted"}],
             "departureReason": null}""";

    public static final String PREPARATION = """
            {"information": [
              {"kind": "other-inspections", "seen": true, "note": "Adequate in 2010."},
              {"kind": "national-data", "seen": true, "note": null},
              {"kind": "serious-case-reviews", "seen": true, "note": null},
              {"kind": "whistleblowing", "seen": false, "note": "There is none."},
              {"kind": "complaints", "seen": true, "note": null},
              {"kind": "published-documents", "seen": true, "note": null}],
             "enquiries": [{"line": "How early does help come?"}]}""";

    private final ApplicationContext context;
    private final String id;

    private PlayedInspection(ApplicationContext context, String id) {
        this.context = context;
        this.id = id;
    }

    /** Planned a week before by the manager; the clock stands at that moment. */
    public static PlayedInspection planned(ApplicationContext context) {
        return planned(context, TestFrameworks.SHIPPED);
    }

    private static PlayedInspection planned(ApplicationContext context, String framework) {
        people(context.getBean(UserAccounts.class));
        context.getBean(EngineByHand.class).setClock(Instant.parse("2012-11-26T10:00:00Z"));
        InspectionView view = context.getBean(Acting.class).as("manager", () -> context.getBean(Inspections.class)
                .plan(new PlanRequest(framework, "301", LocalDate.of(2012, 12, 3), false)));
        return new PlayedInspection(context, view.id());
    }

    /** One that is there already, such as in a database that was restored. */
    public static PlayedInspection begun(ApplicationContext context, String id) {
        return new PlayedInspection(context, id);
    }

    /**
     * Planned under the joint framework of the tests: Essex Police and two health services are inspected beside the
     * authority, and {@code cqc1} to {@code cqc3} are of the partner inspectorate.
     */
    public static PlayedInspection plannedJoint(ApplicationContext context, List<String> organisations) {
        return plannedJoint(context, organisations, "neglect");
    }

    /** The same on another theme of the framework's choices. */
    public static PlayedInspection plannedJoint(ApplicationContext context, List<String> organisations, String theme) {
        people(context.getBean(UserAccounts.class));
        peopleBeside(context);
        context.getBean(EngineByHand.class).setClock(Instant.parse("2012-11-26T10:00:00Z"));
        InspectionView view = context.getBean(Acting.class).as("manager", () -> context.getBean(Planning.class)
                .plan(
                        UUID.randomUUID().toString(),
                        new PlanRequest(TestFrameworks.JOINT, "301", LocalDate.of(2012, 12, 3), false),
                        organisations,
                        theme));
        return new PlayedInspection(context, view.id());
    }

    /** Those of the partner inspectorate and of the bodies that are inspected beside the authority. */
    public static void peopleBeside(ApplicationContext context) {
        UserAccounts accounts = context.getBean(UserAccounts.class);
        context.getBean(PartnerInspectorates.class).all().forEach(accounts::openInspectorate);
        accounts.create("cqc1", "Cora", "Quill", null, PASSWORD, List.of("partnercqc"));
        accounts.create("hmic1", "Hal", "Mott", null, PASSWORD, List.of("partnerhmic"));
        accounts.create("cqc3", "Clare", "Quested", null, PASSWORD, List.of("partnercqc"));
        accounts.create("cqc2", "Cyril", "Quaid", null, PASSWORD, List.of("partnercqc"));
        for (OrganisationView one : context.getBean(Organisations.class).all()) {
            accounts.openOrganisation(one);
            accounts.create("head" + one.code(), "Hedy", one.kind(), null, PASSWORD, List.of(one.headGroup()));
            accounts.create("contact" + one.code(), "Connie", one.kind(), null, PASSWORD, List.of(one.contactGroup()));
        }
    }

    /** On site since the morning of Monday 3 December; the call has just been recorded. */
    public static PlayedInspection onSite(ApplicationContext context) {
        return onSite(context, TestFrameworks.SHIPPED);
    }

    /** The same under another of the frameworks of the tests. */
    public static PlayedInspection onSite(ApplicationContext context, String framework) {
        PlayedInspection inspection = planned(context, framework);
        inspection.record("manager", "task-assemble-team", TEAM);
        inspection.record("lead", "task-prepare", PREPARATION);
        inspection.clock("2012-12-03T09:00:00Z");
        inspection.record(
                "lead",
                "task-record-call",
                "{\"at\": \"2012-12-03T08:40\", \"spokeTo\": \"Ms Okafor, DCS\", \"deputyFor\": null, \"deputyWhy\": null}");
        return inspection;
    }

    /** The people of such an inspection, where they are not there yet. */
    public static void people(UserAccounts accounts) {
        accounts.openAuthority("301", "Barking and Dagenham");
        accounts.create("manager", "Mo", "Manager", null, PASSWORD, List.of("managers"));
        accounts.create("quality", "Quin", "Quality", null, PASSWORD, List.of("quality"));
        for (String inspector : List.of("lead", "inspector1", "inspector2", "inspector3", "inspector4")) {
            accounts.create(
                    inspector,
                    TestPeople.FIRST_NAME,
                    TestPeople.lastName(inspector),
                    null,
                    PASSWORD,
                    List.of("inspectors"));
        }
        accounts.create("link301", "Lin", "Officer", null, PASSWORD, List.of("link301"));
        accounts.create("dcs301", "Dee", "Director", null, PASSWORD, List.of("dcs301"));
    }

    public String id() {
        return id;
    }

    /** Moves the clock, and does what is due then. */
    public void clock(String moment) {
        EngineByHand engine = context.getBean(EngineByHand.class);
        engine.setClock(Instant.parse(moment));
        engine.doDueJobs(id);
    }

    public List<WaitingTask> waiting() {
        return context.getBean(EngineByHand.class).waitingTasks(id);
    }

    public WaitingTask task(String elementId) {
        return waiting().stream()
                .filter(task -> task.elementId().equals(elementId))
                .findFirst()
                .orElseThrow(() -> new AssertionError(elementId + " does not wait. Waiting: " + waiting()));
    }

    /** To whom letters of this template were written, once for each. */
    public List<String> letters(String template) {
        return context.getBean(JdbcTemplate.class)
                .queryForList(
                        "select to_user from letter where inspection_id = ? and template = ?",
                        String.class,
                        id,
                        template);
    }

    /** What the page of the oldest task of this element shows to this user. */
    public JsonNode open(String user, String elementId) {
        return as(user, elementId, taskId -> json().valueToTree(
                        context.getBean(Desk.class).open(taskId).context()));
    }

    /** Claims the oldest task of this element where nobody has it, and records it. */
    public void record(String user, String elementId, String answers) {
        as(user, elementId, taskId -> context.getBean(Desk.class)
                .record(taskId, UUID.randomUUID().toString(), tree(answers)));
    }

    /** The same with answers that are not written as JSON. */
    public void record(String user, String elementId, Object answers) {
        as(user, elementId, taskId -> context.getBean(Desk.class)
                .record(taskId, UUID.randomUUID().toString(), json().valueToTree(answers)));
    }

    /** The same, of one task of several. */
    public void recordTask(String user, WaitingTask task, String answers) {
        as(user, task, taskId -> context.getBean(Desk.class)
                .record(taskId, UUID.randomUUID().toString(), tree(answers)));
    }

    private <T> T as(String user, String elementId, Function<String, T> work) {
        return as(user, task(elementId), work);
    }

    private <T> T as(String user, WaitingTask task, Function<String, T> work) {
        return context.getBean(Acting.class).as(user, () -> {
            if (task.assignee() == null) {
                context.getBean(EngineByHand.class).claim(task.id(), user);
            }
            return work.apply(task.id());
        });
    }

    private JsonNode tree(String text) {
        try {
            return json().readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    private ObjectMapper json() {
        return context.getBean(ObjectMapper.class);
    }
}
