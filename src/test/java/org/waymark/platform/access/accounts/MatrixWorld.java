package org.waymark.platform.access.accounts;

import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.waymark.inspection.PlayedInspection;
import org.waymark.inspection.changes.OnTheWay;
import org.waymark.platform.access.AccessMatrix.Role;
import org.waymark.platform.access.SignedIn;
import org.waymark.platform.engine.Acting;
import org.waymark.platform.engine.rules.EngineByHand;
import org.waymark.report.ReportOnTheWay;

/** Three inspections, the people of the access matrix, and what the names in its addresses stand for. */
public final class MatrixWorld {

    public static final String PASSWORD = "waymark-test";

    /** When the tests look: after the fieldwork, while the report is under embargo. */
    public static final Instant NOW = Instant.parse("2012-12-20T10:00:00Z");

    private static final String WHISTLE = "A former worker wrote in May of visits never made";
    private static final String CHILD = "MX-CHILD-77";
    private static final String SEEN = "The child was not at home, nor at school";
    private static final String COMMENT = "Eleven workers, not nine";
    private static final Pattern NAME = Pattern.compile("\\{([a-zA-Z]+)}");
    private static final Map<Role, String> USERS = users();

    private final ApplicationContext context;
    private final JdbcTemplate database;
    private final int port;
    private final Map<String, String> things = new HashMap<>();
    private final Map<String, Pattern> marks = new LinkedHashMap<>();
    private final Map<Role, SignedIn> browsers = new EnumMap<>(Role.class);

    public MatrixWorld(ApplicationContext context, int port) throws Exception {
        this.context = context;
        this.database = context.getBean(JdbcTemplate.class);
        this.port = port;
        people();
        inspections();
        for (Role role : Role.values()) {
            signIn(role);
        }
        onSiteBySomebody();
        reports();
        things.put("madeUp", UUID.randomUUID().toString());
        things.put("spare", PlayedInspection.planned(context).id());
        context.getBean(EngineByHand.class).setClock(NOW);
    }

    private static Map<Role, String> users() {
        Map<Role, String> users = new EnumMap<>(Role.class);
        users.put(Role.LEAD, "lead");
        users.put(Role.INSPECTOR, "inspector1");
        users.put(Role.OFF_THE_TEAM, "mxelsewhere");
        users.put(Role.QUALITY, "quality");
        users.put(Role.MANAGER, "manager");
        users.put(Role.DCS, "dcs301");
        users.put(Role.LINK, "link301");
        users.put(Role.OTHER_DCS, "mxdcs302");
        users.put(Role.PARTNER, "mxpartner");
        users.put(Role.ADMINISTRATOR, "mxkeeper");
        return users;
    }

    private void people() {
        UserAccounts accounts = context.getBean(UserAccounts.class);
        accounts.openAuthority("302", "Barnet");
        IdentityService identity = context.getBean(IdentityService.class);
        if (identity.createGroupQuery().groupId("mxpartners").count() == 0) {
            identity.saveGroup(identity.newGroup("mxpartners"));
        }
        accounts.create("mxelsewhere", "Ivy", "Yonder", null, PASSWORD, List.of("inspectors"));
        accounts.create("mxdcs302", "Dan", "Director", null, PASSWORD, List.of("dcs302"));
        accounts.create("mxpartner", "Pia", "Partner", null, PASSWORD, List.of("mxpartners"));
        accounts.create("mxkeeper", "Ada", "Keeper", null, PASSWORD, List.of("camunda-admin"));
    }

    private void inspections() {
        PlayedInspection planned = PlayedInspection.planned(context);
        planned.record("manager", "task-assemble-team", PlayedInspection.TEAM);
        named("planned", planned.id());
        things.put("plannedTask", planned.task("task-prepare").id());
        PlayedInspection site = PlayedInspection.onSite(context);
        named("site", site.id());
        ReportOnTheWay report = ReportOnTheWay.in(context).draftSent();
        report.record(
                "dcs301",
                "factual-accuracy",
                "{\"comments\": [{\"section\": \"quality-of-practice\", \"paragraph\": null," + " \"whatIsWrong\": \""
                        + COMMENT + "\", \"whatIsRight\": \"It was eleven.\"}]}");
        named("reporting", report.finalSent().id());
        context.getBean(EngineByHand.class).setClock(Instant.parse("2012-12-03T09:10:00Z"));
        things.put("plannedProcess", processOf("planned"));
        things.put("siteProcess", processOf("site"));
        RuntimeService runtime = context.getBean(RuntimeService.class);
        things.put(
                "definition",
                runtime.createProcessInstanceQuery()
                        .processInstanceId(things.get("siteProcess"))
                        .singleResult()
                        .getProcessDefinitionId());
        FilterService filters = context.getBean(FilterService.class);
        things.put(
                "teamsFilter",
                filters.createTaskFilterQuery()
                        .filterName("My team's tasks")
                        .singleResult()
                        .getId());
        things.put(
                "authoritysFilter",
                filters.createTaskFilterQuery()
                        .filterName("My authority's tasks")
                        .singleResult()
                        .getId());
    }

    private void named(String thing, String inspection) {
        things.put(thing, inspection);
        things.put(
                thing + "Reference",
                database.queryForObject("select reference from inspection where id = ?", String.class, inspection));
        marks.put(thing, Pattern.compile(inspection + "|" + things.get(thing + "Reference") + "(?![0-9-])"));
    }

    private String processOf(String thing) {
        return context.getBean(RuntimeService.class)
                .createProcessInstanceQuery()
                .tenantIdIn(things.get(thing))
                .list()
                .get(0)
                .getId();
    }

    private void onSiteBySomebody() throws Exception {
        String site = "/camunda/api/waymark/inspections/" + things.get("site");
        send(Role.LEAD, site + "/information/whistleblowing/readings", "{\"note\": \"" + WHISTLE + "\"}");
        send(
                Role.LEAD,
                site + "/timetable",
                "{\"day\": \"2012-12-05\", \"from\": \"09:30\", \"to\": \"10:30\", \"inspector\":"
                        + " \"inspector1\", \"activity\": \"duty-team\", \"what\": \"x\", \"withWhom\": \"x\", \"room\": \"x\"}");
        send(Role.INSPECTOR, site + "/requests", "{\"kind\": null, \"text\": \"The audits.\", \"workingDays\": 2}");
        send(
                Role.INSPECTOR,
                site + "/concerns",
                "{\"kind\": \"at-risk\", \"caseNumber\": null, \"what\": \"" + SEEN + "\"}");
        OnTheWay.complain(context, "manager", things.get("site"));
        context.getBean(EngineByHand.class).doDueJobs(things.get("site"));
        things.put(
                "activity",
                database.queryForObject(
                        "select id::text from activity where inspection_id = ? limit 1",
                        String.class,
                        things.get("site")));
        aCase();
        task("leadTask", "task-open-judgement-meeting");
        task("linkTask", "task-arrange-set-up");
        task("dcsTask", "task-acknowledge-concern");
        task("listsTask", "task-supply-lists");
        context.getBean(Acting.class)
                .as("link301", () -> context.getBean(EngineByHand.class).claim(things.get("listsTask"), "link301"));
        marks.put("whistleblowing", Pattern.compile(WHISTLE));
        marks.put("child", Pattern.compile(CHILD));
        marks.put("concern", Pattern.compile(SEEN));
        marks.put("comment", Pattern.compile(COMMENT));
        marks.put("draft", Pattern.compile("Nine workers know their children"));
        marks.put("colleagues", Pattern.compile("inspector4"));
    }

    private void send(Role role, String path, String body) throws Exception {
        int status = browsers.get(role).status("POST", path, body);
        if (status >= 300) {
            throw new IllegalStateException(role + " POST " + path + ": " + status);
        }
    }

    private void task(String name, String element) {
        things.put(
                name,
                context.getBean(EngineByHand.class).waitingTasks(things.get("site")).stream()
                        .filter(task -> task.elementId().equals(element))
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException(element + " does not wait, but: "
                                + context.getBean(EngineByHand.class).waitingTasks(things.get("site"))))
                        .id());
    }

    private void aCase() {
        String submission = UUID.randomUUID().toString();
        String child = UUID.randomUUID().toString();
        database.update(
                "insert into list_submission (id, version, inspection_id, file_name, file_size, sha256, received_by, received_at,"
                        + " rows_per_list, children, open_cases, closed_cases, problems, status) values (?::uuid, 0, ?, 'lists.xlsx', 1, 'x', 'link301',"
                        + " now(), '[1]', 1, 1, 0, 0, 'PREVIEW')",
                submission,
                things.get("site"));
        database.update(
                "insert into child (id, submission_id, unique_id, age_band, gender, ethnicity, disability, need, case_status,"
                        + " is_open, stages) values (?::uuid, ?::uuid, ?, '5-9', '1', 'WBRI', 'NONE', 'N1', 'Child in need', true, 'assessment')",
                child,
                submission,
                CHILD);
        String id = UUID.randomUUID().toString();
        database.update(
                "insert into case_file (id, version, inspection_id, number, business_key, child_id, stages, depth, good_practice, owner,"
                        + " status, to_moderate, family_to_meet, opened_at) values (?, 0, ?, 'C001', ?, ?::uuid, 'assessment', 'TRACKED', false,"
                        + " 'inspector1', 'OPEN', false, false, now())",
                id,
                things.get("site"),
                things.get("siteReference") + "-C001",
                child);
        things.put("submission", submission);
        things.put("case", "C001");
        things.put("caseId", id);
    }

    private void reports() {
        String attachment = UUID.randomUUID().toString();
        database.update(
                "insert into factual_attachment (id, inspection_id, file_name, media_type, size, sha256, content, by_user, at)"
                        + " values (?::uuid, ?, 'rota.txt', 'text/plain', 1, 'x', '\\x41', 'dcs301', now())",
                attachment,
                things.get("reporting"));
        things.put("attachment", attachment);
    }

    public void signIn(Role role) throws Exception {
        String user = USERS.get(role);
        browsers.put(
                role,
                user == null
                        ? SignedIn.nobody(port)
                        : SignedIn.as(
                                user,
                                PASSWORD,
                                switch (role) {
                                    case ADMINISTRATOR -> "admin";
                                    case PARTNER -> "welcome";
                                    default -> "tasklist";
                                },
                                port));
    }

    public SignedIn browser(Role role) {
        return browsers.get(role);
    }

    public static String user(Role role) {
        return USERS.get(role);
    }

    /** By the word that the page has for it, what is looked for. */
    public Map<String, Pattern> marks() {
        return marks;
    }

    public String thing(String name) {
        String thing = things.get(name);
        if (thing == null) {
            throw new IllegalStateException("Nothing stands for {" + name + "}.");
        }
        return thing;
    }

    /** The text with what its names stand for. */
    public String filled(String text) {
        return NAME.matcher(text).replaceAll(name -> Matcher.quoteReplacement(thing(name.group(1))));
    }
}
