package org.waymark.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Date;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.http.server.PathContainer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;
import org.waymark.WaymarkTest;
import org.waymark.inspection.PlayedInspection;
import org.waymark.platform.access.AccessMatrix.Line;
import org.waymark.platform.access.AccessMatrix.Role;
import org.waymark.platform.access.accounts.MatrixWorld;

/** The page docs/security/access-matrix.md, cell by cell, as each of its people. */
@WaymarkTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessMatrixTest {

    private static final String OURS = "/camunda/api/waymark";
    private static final Set<String> INSPECTIONS = Set.of("planned", "site", "reporting", "spare");

    /** What stands for ids and references; a reference that another begins with comes after it. */
    private static final List<String> HOLD_IDS = List.of(
            "planned",
            "site",
            "reporting",
            "spare",
            "plannedTask",
            "leadTask",
            "linkTask",
            "dcsTask",
            "listsTask",
            "plannedProcess",
            "siteProcess",
            "caseId",
            "siteReference",
            "reportingReference",
            "plannedReference");

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    private final Map<String, HttpResponse<String>> answersToMadeUpIds = new ConcurrentHashMap<>();
    private MatrixWorld world;

    @BeforeAll
    void begin() throws Exception {
        world = new MatrixWorld(context, port);
    }

    @BeforeEach
    void onThatDay() {
        ClockUtil.setCurrentTime(Date.from(MatrixWorld.NOW));
    }

    static List<Line> lines() {
        return AccessMatrix.lines();
    }

    @ParameterizedTest
    @MethodSource("lines")
    void whatThePageSaysIsWhatIsAnswered(Line line) {
        Map<Role, String> answered = new ConcurrentHashMap<>();
        Stream<Role> everybody = Stream.of(Role.values());
        // What is read is read by several at once; what is written, in turn.
        (line.method().equals("GET") ? everybody.parallel() : everybody)
                .forEach(role ->
                        answered.put(role, inTheWordsOfThePage(line, role, ask(role, line.method(), line.address()))));
        assertThat(new EnumMap<>(answered)).as(line.toString()).isEqualTo(line.cells());
    }

    /** What was asked of the site or of the report, asked of what is planned: as if nobody had planned anything. */
    @ParameterizedTest
    @MethodSource("linesOfInspectionsThatAreKnown")
    void beforeNoticeEveryAnswerIsTheOneToAMadeUpId(Line line) {
        String hidden = line.address().replaceAll("\\{(site|reporting)(Reference)?}", "{planned$2}");
        for (Role role : List.of(Role.DCS, Role.LINK)) {
            assertThat(worded(ask(role, line.method(), hidden)))
                    .as(role + " " + hidden)
                    .isEqualTo(worded(askMadeUp(role, line.method(), hidden)));
        }
    }

    static Stream<Line> linesOfInspectionsThatAreKnown() {
        return lines().stream()
                .filter(line -> line.address().matches(".*\\{(site|reporting)(Reference)?}.*") && !line.words());
    }

    @Test
    void planningChangesNoListNoCountAndNoLetterOfTheAuthority() {
        List<String> before = whatTheAuthorityFinds();
        PlayedInspection planned = PlayedInspection.planned(context);
        planned.record("manager", "task-assemble-team", PlayedInspection.TEAM);
        planned.record("lead", "task-prepare", PlayedInspection.PREPARATION);
        onThatDay();
        assertThat(whatTheAuthorityFinds()).isEqualTo(before);
        assertThat(database.queryForList(
                        "select to_user from letter where inspection_id = ?", String.class, planned.id()))
                .as("told of it by mail")
                .doesNotContain("dcs301", "link301");
    }

    private List<String> whatTheAuthorityFinds() {
        List<String> found = new ArrayList<>();
        for (Role role : List.of(Role.DCS, Role.LINK)) {
            for (Line line : lines()) {
                boolean list = line.section().startsWith("What lists")
                        || line.address().endsWith("/count");
                if (list) {
                    HttpResponse<String> answer = ask(role, line.method(), line.address());
                    found.add(role + " " + line + " " + worded(answer));
                }
            }
            found.add(role + " "
                    + ask(role, "GET", "/camunda/api/engine/engine/default/filter/{authoritysFilter}/count")
                            .body());
        }
        return found;
    }

    @Test
    void everyAddressOfOursStandsOnALine() {
        Set<String> mapped = new HashSet<>();
        for (RequestMappingInfo mapping : mappings.getHandlerMethods().keySet()) {
            for (String pattern : mapping.getPatternValues()) {
                if (pattern.startsWith(OURS)) {
                    mapping.getMethodsCondition().getMethods().forEach(method -> mapped.add(method + " " + pattern));
                }
            }
        }
        Set<String> tried =
                lines().stream().map(this::mappingOf).flatMap(Optional::stream).collect(Collectors.toSet());
        assertThat(mapped).hasSizeGreaterThan(50);
        mapped.removeAll(tried);
        assertThat(mapped)
                .as("addresses that docs/security/access-matrix.md does not name")
                .isEmpty();
    }

    private Optional<String> mappingOf(Line line) {
        PathContainer path = PathContainer.parsePath(world.filled(line.address().replaceAll("\\?.*", "")));
        return mappings.getHandlerMethods().keySet().stream()
                .filter(mapping ->
                        mapping.getMethodsCondition().getMethods().contains(RequestMethod.valueOf(line.method())))
                .filter(mapping -> mapping.getPathPatternsCondition() != null)
                .flatMap(mapping -> mapping.getPathPatternsCondition().getPatterns().stream())
                .filter(pattern -> pattern.matches(path))
                .min(PathPattern.SPECIFICITY_COMPARATOR)
                .map(pattern -> line.method() + " " + pattern.getPatternString());
    }

    private String inTheWordsOfThePage(Line line, Role role, HttpResponse<String> answer) {
        int status = answer.statusCode();
        if (status == 401 || status == 403) {
            return status == 401 ? "out" : "no";
        }
        boolean refusedByTheEngine = (status == 400 || status == 409)
                && line.address().contains("/engine/")
                && line.address().contains("Task}/");
        if (status == 404 || refusedByTheEngine) {
            String refused = refusedByTheEngine ? "no" : "none";
            return !line.address().contains("{madeUp}") && isAsForAMadeUpId(line, role, answer) ? "hidden" : refused;
        }
        if (line.words() && status == 200) {
            String found = world.marks().entrySet().stream()
                    .filter(mark -> mark.getValue().matcher(answer.body()).find())
                    .map(Map.Entry::getKey)
                    .filter(mark ->
                            !INSPECTIONS.contains(mark) || line.section().startsWith("What lists"))
                    .collect(Collectors.joining(", "));
            return found.isEmpty() ? "nothing" : found;
        }
        if (status == 204 && line.method().equals("GET") && isAsForAMadeUpId(line, role, answer)) {
            return "hidden";
        }
        boolean takenUp = status < 300 || status == 400 || status == 409 || status == 422;
        return takenUp ? "yes" : "answered " + status + ": " + answer.body();
    }

    private boolean isAsForAMadeUpId(Line line, Role role, HttpResponse<String> answer) {
        HttpResponse<String> madeUp = askMadeUp(role, line.method(), line.address());
        return worded(answer).equals(worded(madeUp));
    }

    private HttpResponse<String> askMadeUp(Role role, String method, String address) {
        String asked = role + " " + method + " " + madeUp(address);
        if (!answersToMadeUpIds.containsKey(asked)) {
            answersToMadeUpIds.put(asked, ask(role, method, madeUp(address)));
        }
        return answersToMadeUpIds.get(asked);
    }

    private static String madeUp(String address) {
        String made = address;
        for (String name : HOLD_IDS) {
            made = made.replace("{" + name + "}", madeUpFor(name));
        }
        return made;
    }

    private static String madeUpFor(String name) {
        if (name.endsWith("Reference")) {
            return "CP-399-20121231";
        }
        return INSPECTIONS.contains(name) ? "nobodyhasplannedthis" : "00000000-0000-0007-0000-000000000001";
    }

    /** Status and words, without what was asked for. */
    private String worded(HttpResponse<String> answer) {
        String words = answer.statusCode() + " "
                + answer.headers().firstValue("Content-Type").orElse("") + " " + answer.body();
        for (String name : HOLD_IDS) {
            words = words.replace(world.thing(name), "?").replace(madeUpFor(name), "?");
        }
        // A reference is another each time, whatever was asked for.
        return words.replaceAll("\"(instance|path|timestamp)\":\"[^\"]*\"", "")
                .replaceAll("\\b[2-9B-Z]{4}-[2-9B-Z]{4}\\b", "");
    }

    private HttpResponse<String> ask(Role role, String method, String address) {
        try {
            return asked(role, method, address);
        } catch (Exception e) {
            throw new IllegalStateException(role + " " + method + " " + address, e);
        }
    }

    private HttpResponse<String> asked(Role role, String method, String address) throws Exception {
        SignedIn browser = world.browser(role);
        String path = world.filled(address);
        if (path.startsWith("/api/") || path.startsWith("/v3/")) {
            return browser.basic(MatrixWorld.user(role), MatrixWorld.PASSWORD, method, path);
        }
        if (method.equals("GET") || method.equals("DELETE")) {
            return browser.send(method, path, null, "application/json");
        }
        String body = MatrixBodies.of(address);
        if (body.equals(MatrixBodies.FILE)) {
            return browser.sendFile(path, "x.txt", "nothing");
        }
        HttpResponse<String> answer = browser.send(
                method,
                path,
                world.filled(body.replace("{me}", String.valueOf(MatrixWorld.user(role)))),
                "application/json");
        afterwards(role, path, answer);
        return answer;
    }

    /** What was claimed is put back, and who signed out everywhere signs in again. */
    private void afterwards(Role role, String path, HttpResponse<String> answer) throws Exception {
        if (answer.statusCode() < 300 && path.endsWith("/claim")) {
            world.browser(role).status("POST", path.replaceAll("claim$", "unclaim"), "{}");
        } else if (path.endsWith("/sign-out-everywhere") && role != Role.NOBODY) {
            world.signIn(role);
        }
    }
}
