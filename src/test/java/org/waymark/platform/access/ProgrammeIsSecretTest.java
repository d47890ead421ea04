package org.waymark.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.waymark.TestFrameworks;
import org.waymark.WaymarkTest;
import org.waymark.authority.Organisations;
import org.waymark.inspection.Inspections;
import org.waymark.inspection.PlanRequest;
import org.waymark.inspection.PlayedInspection;
import org.waymark.platform.access.AccessMatrix.Role;
import org.waymark.platform.access.ReadAddresses.ReadAddress;
import org.waymark.platform.access.accounts.MatrixWorld;
import org.waymark.platform.access.accounts.UserAccounts;
import org.waymark.platform.engine.Acting;
import org.waymark.platform.engine.Processes;
import org.waymark.programme.monitoring.AuthorityUnderMonitoring;
import org.waymark.programme.plan.YearsByHand;

/**
 * Nothing of the programme can be seen by whoever is inspected: what every address answers them is the same before and
 * after all of it has happened, and what is asked by an id of the programme is answered as if it were made up. The
 * addresses are those of the application itself, so that none is forgotten.
 */
@WaymarkTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProgrammeIsSecretTest {

    private static final String OURS = "/camunda/api/waymark";
    private static final String ENGINE = "/camunda/api/engine/engine/default";
    private static final String MADE_UP = "00000000-0000-0007-0000-000000000001";
    private static final String SAID = "Zanzibar was named in it";
    private static final String HOW_CONNECTED = "Worked in Zanzibar";

    private static final List<String> INSPECTIONS = List.of("planned by the programme", "a visit", "of another");

    /** A year that no inspection of other tests is in, near enough that its first inspection is planned at once. */
    private static final LocalDate FIRST_DAY = LocalDate.of(2012, 12, 31);

    private static final LocalDate PINNED = LocalDate.of(2013, 1, 21);

    /** The one name in the engine's addresses that stands for nothing that somebody may know of. */
    private static final String ENGINES = "name";

    /** Answered before anything is looked up: who asks may read nothing there. */
    private static final String REFUSED = "403";

    /** The seed's hash and who was drawn from are for everybody; {@code YearlySampleTest} holds that no more is. */
    private static final Set<String> SEALED = Set.of("/reports/yearly-samples", "/reports/yearly-samples.json");

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Autowired
    private JdbcTemplate database;

    private final Map<String, SignedIn> inspected = new LinkedHashMap<>();
    private final Map<String, String> hidden = new TreeMap<>();
    private final List<AuthorityUnderMonitoring> monitored = new ArrayList<>();
    private MatrixWorld world;
    private YearsByHand years;
    private Map<String, String> names;

    @BeforeAll
    void begin() throws Exception {
        world = new MatrixWorld(context, port);
        years = new YearsByHand(context);
        UserAccounts accounts = context.getBean(UserAccounts.class);
        accounts.create("manager2", "May", "Manager", null, MatrixWorld.PASSWORD, List.of("managers"));
        accounts.create("office301", "Olive", "Office", null, MatrixWorld.PASSWORD, List.of("dcs301", "dcsoffices"));
        PlayedInspection.peopleBeside(context);
        String body = context.getBean(Organisations.class).all().get(0).code();
        inspected.put("the Director", world.browser(Role.DCS));
        inspected.put("a link officer", world.browser(Role.LINK));
        inspected.put("another authority's Director", world.browser(Role.OTHER_DCS));
        inspected.put("the Director's office", SignedIn.as("office301", MatrixWorld.PASSWORD, "tasklist", port));
        inspected.put("the head of a body", SignedIn.as("head" + body, MatrixWorld.PASSWORD, "tasklist", port));
        inspected.put("a contact of a body", SignedIn.as("contact" + body, MatrixWorld.PASSWORD, "tasklist", port));
        monitored.add(AuthorityUnderMonitoring.after(context, world.thing("site")));
        PlayedInspection site = PlayedInspection.begun(context, world.thing("site"));
        site.record("dcs301", "task-supply-action-plan", """
                {"on": "2012-12-20", "place": null, "words": "We will see to it."}""");
        site.record("manager", "task-check-action-plan", "{\"reflects\": \"yes\", \"remark\": null}");
        names = names();
    }

    @BeforeEach
    void onThatDay() {
        ClockUtil.setCurrentTime(Date.from(MatrixWorld.NOW));
    }

    @AfterAll
    void nothingIsLeftOfIt() {
        onThatDay();
        Acting acting = context.getBean(Acting.class);
        monitored.forEach(AuthorityUnderMonitoring::close);
        INSPECTIONS.stream()
                .map(hidden::get)
                .filter(one -> one != null)
                .forEach(one -> acting.as(
                        "manager", () -> context.getBean(Inspections.class).cancel(one)));
        years.forget();
        for (String table : List.of("yearly_sample", "risk_selection_place", "risk_selection", "declared_connection")) {
            database.update("delete from " + table);
        }
        database.update("delete from known_fact where said = ?", SAID);
    }

    /** What stands for the names in addresses; those of what is asked behind them begin with a question mark. */
    private Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        for (String id : List.of("inspectionId", "site")) {
            names.put(id, world.thing("site"));
        }
        for (String id : List.of(
                "id",
                "activityId",
                "caseId",
                "letterId",
                "submissionId",
                "inspectorate",
                "organisation",
                "user",
                "table",
                "which")) {
            names.put(id, MADE_UP);
        }
        names.put("taskId", world.thing("linkTask"));
        names.put("reference", world.thing("siteReference"));
        names.put("number", "1");
        names.put("authority", "301");
        names.put("code", "301");
        names.put("kind", "COMPLAINT");
        names.put("framework", TestFrameworks.SHIPPED);
        names.put("form", "evaluate-stage");
        names.put("page", "programme");
        names.put("application", "tasklist");
        names.put("?authority", "301");
        names.put("?framework", TestFrameworks.SHIPPED);
        names.put("?text", "Barking");
        names.put("?words", "Barking");
        names.put("?firstDay", PINNED.toString());
        names.put("?from", "1");
        names.put("?to", "2");
        names.put("?day", PINNED.toString());
        names.put("?id", world.thing("linkTask"));
        names.put("?leaver", "lead");
        names.put("?successor", "inspector1");
        names.put("?process", world.thing("siteProcess"));
        names.put("?page", "programme");
        names.put("?turn", "1");
        names.put("?since", "2012-12-01T00:00:00Z");
        return names;
    }

    /** All that a manager and inspectors do of the programme before anybody is told. */
    private void theProgrammeHappens() throws Exception {
        String programme = OURS + "/programme";
        for (String code : List.of("301", "302")) {
            for (String kind : List.of("WHISTLEBLOWING", "COMPLAINT", "LEADERSHIP_CHANGE")) {
                manage(programme + "/authorities/" + code + "/facts", """
                        {"kind": "%s", "knownOn": "2012-11-01", "said": "%s", "source": "%s"}""".formatted(kind, SAID, SAID));
            }
        }
        done(world.browser(Role.INSPECTOR)
                .send(
                        "POST",
                        OURS + "/connections",
                        "{\"authority\": \"301\", \"words\": \"" + HOW_CONNECTED + "\"}",
                        "application/json"));
        manage(programme + "/selections", "{}");
        manage(programme + "/yearly-samples", """
                {"year": 2013, "framework": "%s", "size": 20}""".formatted(TestFrameworks.SHIPPED));
        UUID year = years.approved(FIRST_DAY, TestFrameworks.OTHER_NUMBERS, "60", "301", PINNED);
        hidden.put("the year", year.toString());
        hidden.put("the process of the year", processOf(Processes.PROGRAMME));
        hidden.put("planned by the programme", years.planned(year, "301"));
        hidden.put("of another", context.getBean(Acting.class).as("manager", () -> context.getBean(Inspections.class)
                .plan(new PlanRequest(TestFrameworks.OTHER_NUMBERS, "302", PINNED, false))
                .id()));
        monitored.add(AuthorityUnderMonitoring.after(context, hidden.get("of another")));
        List<String> monitorings = ids("monitoring");
        hidden.put("a monitoring", monitorings.get(0));
        String own = database.queryForObject(
                "select id::text from monitoring where inspection_id = ?", String.class, world.thing("site"));
        manage(programme + "/monitorings/" + own + "/visits", "{\"firstDay\": \"2013-01-15\"}");
        hidden.put(
                "a visit",
                database.queryForObject(
                        "select inspection_id from monitoring_visit where monitoring_id = ?::uuid", String.class, own));
        hidden.put("the selection", ids("risk_selection").get(0));
        hidden.put("the sample", ids("yearly_sample").get(0));
        hidden.put("a fact", ids("known_fact").get(0));
        hidden.put("the process of the visit", processOf(hidden.get("a visit")));
        hidden.put(
                "a task of the visit",
                PlayedInspection.begun(context, hidden.get("a visit"))
                        .task("task-assemble-team")
                        .id());
        assertThat(hidden.values()).doesNotContainNull();
        for (String name : INSPECTIONS) {
            hidden.put("reference of " + name, reference(hidden.get(name)));
        }
    }

    private List<String> ids(String table) {
        return database.queryForList("select id::text from " + table, String.class);
    }

    private String reference(String inspection) {
        return database.queryForObject("select reference from inspection where id = ?", String.class, inspection);
    }

    private String processOf(String tenant) {
        return context.getBean(RuntimeService.class)
                .createProcessInstanceQuery()
                .tenantIdIn(tenant)
                .list()
                .get(0)
                .getId();
    }

    private void manage(String path, String body) throws Exception {
        done(world.browser(Role.MANAGER).send("POST", path, body, "application/json"));
    }

    private static void done(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isLessThan(300);
    }

    @Test
    void everyAddressAnswersThoseInspectedAsIfThereWereNoProgramme() throws Exception {
        List<ReadAddress> all = addresses();
        assertThat(all).filteredOn(ReadAddress::ofTheEngine).hasSizeGreaterThan(100);
        assertThat(all).filteredOn(address -> !address.ofTheEngine()).hasSizeGreaterThan(100);

        // What names one thing of the engine is asked below, with what there is: a made-up id finds nothing before and
        // after.
        List<ReadAddress> listing = all.stream()
                .filter(address ->
                        !address.ofTheEngine() || address.variables().stream().allMatch(ENGINES::equals))
                .toList();
        Map<String, String> before = whatIsFound(listing);
        assertThat(before.values())
                .as("there is something to read")
                .anyMatch(answer -> answer.startsWith("200") && answer.contains(world.thing("siteReference")));
        List<String> letters = letters();
        theProgrammeHappens();
        Map<String, String> after = whatIsFound(listing);

        assertThat(different(before, after)).as("answered otherwise since").isEmpty();
        assertThat(letters()).as("told by mail").isEqualTo(letters);
        Pattern marks = Pattern.compile(
                hidden.values().stream().map(Pattern::quote).collect(Collectors.joining("|", "Zanzibar|", "")));
        assertThat(after).allSatisfy((address, answer) -> assertThat(answer).doesNotContainPattern(marks));
        assertThat(whatGivesItselfAway(all))
                .as("answered otherwise than to a made-up id")
                .isEmpty();
    }

    private List<ReadAddress> addresses() {
        return Stream.concat(ReadAddresses.ofWaymark(mappings).stream(), ReadAddresses.ofEngine().stream())
                .filter(address -> !SEALED.contains(address.pattern()))
                .toList();
    }

    /** By who asks and what, the answer: of their own inspection, and of nothing that there is. */
    private Map<String, String> whatIsFound(List<ReadAddress> all) {
        Map<String, String> found = new ConcurrentHashMap<>();
        inspected.entrySet().parallelStream().forEach(person -> {
            for (ReadAddress address : all) {
                String path = path(address, null);
                found.put(person.getKey() + " GET " + path, ask(person.getValue(), "GET", path, null));
            }
            queries(Processes.PROGRAMME)
                    .forEach((path, body) -> found.put(
                            person.getKey() + " POST " + path + body, ask(person.getValue(), "POST", path, body)));
        });
        return found;
    }

    private String path(ReadAddress address, String first) {
        if (!address.ofTheEngine()) {
            return address.filled(first, names);
        }
        String one = first == null ? MADE_UP : first;
        return address.pattern().replace("{name}", "default").replaceAll("\\{[^{}]*}", one);
    }

    /** What Tasklist and Cockpit ask of the engine by POST: lists and counts, of all and of one tenant. */
    private static Map<String, String> queries(String tenant) {
        Map<String, String> queries = new LinkedHashMap<>();
        for (String of : List.of(
                "/task",
                "/process-instance",
                "/execution",
                "/variable-instance",
                "/history/task",
                "/history/process-instance",
                "/history/activity-instance",
                "/history/variable-instance",
                "/job",
                "/external-task")) {
            for (String count : List.of("", "/count")) {
                String ofTenant = of.equals("/execution") || of.equals("/external-task") || of.startsWith("/history/v")
                        ? "{}"
                        : "{\"tenantIdIn\": [\"%s\"]}".formatted(tenant);
                queries.put(ENGINE + of + count, ofTenant);
            }
        }
        return queries;
    }

    private static List<String> different(Map<String, String> before, Map<String, String> after) {
        return before.entrySet().stream()
                .filter(one -> !one.getValue().equals(after.get(one.getKey())))
                .map(one -> "%s%n    before: %s%n    after:  %s"
                        .formatted(one.getKey(), one.getValue(), after.get(one.getKey())))
                .sorted()
                .toList();
    }

    /** What is hidden and may stand where this address names something; one thing where no id of anything does. */
    private List<String> maybeStanding(ReadAddress address) {
        if (address.ofTheEngine()) {
            return hiddenOf(what -> what.startsWith("the process") || what.startsWith("a task"));
        }
        return switch (address.variables().get(0)) {
            case "inspectionId" -> List.copyOf(INSPECTIONS);
            case "reference" -> hiddenOf(what -> what.startsWith("reference"));
            case "authority",
                    "code",
                    "kind",
                    "form",
                    "page",
                    "framework",
                    "application",
                    "number",
                    "table",
                    "which",
                    "user" -> List.of("the year");
            default -> hiddenOf(what -> !INSPECTIONS.contains(what) && !what.startsWith("reference"));
        };
    }

    private List<String> hiddenOf(Predicate<String> which) {
        return hidden.keySet().stream().filter(which).toList();
    }

    /** Each address with an id of the programme first, where an id comes first. Whoever is refused, whatever they name, names one. */
    private List<String> whatGivesItselfAway(List<ReadAddress> all) {
        List<String> given = Collections.synchronizedList(new ArrayList<>());
        inspected.entrySet().parallelStream().forEach(person -> all.stream()
                .filter(address -> !address.variables().isEmpty())
                .forEach(address -> {
                    String madeUp = worded(ask(person.getValue(), "GET", path(address, MADE_UP), null), MADE_UP);
                    List<String> asked = maybeStanding(address);
                    for (String what : madeUp.startsWith(REFUSED) ? asked.subList(0, 1) : asked) {
                        String id = hidden.get(what);
                        String answer = worded(ask(person.getValue(), "GET", path(address, id), null), id);
                        if (!answer.equals(madeUp)) {
                            given.add("%s, %s at %s: %s, not %s"
                                    .formatted(person.getKey(), what, address.pattern(), answer, madeUp));
                        }
                    }
                }));
        return given;
    }

    private static String worded(String answer, String id) {
        return answer.replace(id, "?");
    }

    private static String ask(SignedIn person, String method, String path, String body) {
        try {
            HttpResponse<String> answer = person.send(method, path, body, "application/json");
            // A reference is another each time, and so is the moment of an answer.
            return (answer.statusCode() + " " + answer.body())
                    .replaceAll("\"(instance|path|timestamp)\":\"[^\"]*\"", "")
                    .replaceAll("\\b[2-9B-Z]{4}-[2-9B-Z]{4}\\b", "");
        } catch (Exception e) {
            throw new IllegalStateException(method + " " + path, e);
        }
    }

    private List<String> letters() {
        return database.queryForList(
                "select to_user || ' ' || template from letter where to_user in ('dcs301', 'link301', 'office301', 'mxdcs302')"
                        + " or to_user like 'head%' or to_user like 'contact%' order by 1",
                String.class);
    }
}
