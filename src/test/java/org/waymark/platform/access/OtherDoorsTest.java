package org.waymark.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.InputStream;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.awaitility.Awaitility;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.waymark.EnginePutBack;
import org.waymark.TestDatabase;
import org.waymark.TestFrameworks;
import org.waymark.TestTeams;
import org.waymark.platform.engine.People;
import org.waymark.trial.Trial;

/** Waymark as it is run for real: with TLS, a directory that people sign in at, and health on a port of its own. */
@ExtendWith(EnginePutBack.class)
@DirtiesContext
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "management.server.port=0",
            // Whoever waits for a database that is away waits for so long
            "waymark.web-connections.connection-timeout=1000",
            "waymark.node=a",
            "server.ssl.enabled=true",
            "server.ssl.key-store-password=only-for-tests",
            "spring.security.oauth2.client.registration.waymark.client-id=waymark",
            "spring.security.oauth2.client.registration.waymark.client-secret=only-for-tests",
            "spring.security.oauth2.client.registration.waymark.scope=openid,profile,email",
            "waymark.single-sign-on.site=",
            "waymark.single-sign-on.groups.CP-Inspectors=inspectors",
            "waymark.single-sign-on.groups.CP-Managers=managers"
        })
@ActiveProfiles("test")
@ContextConfiguration(initializers = {TestDatabase.class, TestFrameworks.class})
@Import(TestTeams.class)
class OtherDoorsTest {

    private static final MockOAuth2Server DIRECTORY = new MockOAuth2Server();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static Path keyStore;

    @LocalServerPort
    private int port;

    @LocalManagementPort
    private int healthPort;

    @Autowired
    private IdentityService identityService;

    @Autowired
    private People people;

    @Autowired
    private Trial trial;

    @Autowired
    private JdbcTemplate database;

    @DynamicPropertySource
    static void directoryAndKey(DynamicPropertyRegistry settings) throws Exception {
        DIRECTORY.start();
        keyStore = Files.createTempDirectory("waymark-tls").resolve("key.p12");
        Process made = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "waymark",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "san=dns:localhost",
                        "-validity",
                        "2",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        keyStore.toString(),
                        "-storepass",
                        "only-for-tests")
                .inheritIO()
                .start();
        assertThat(made.waitFor(1, TimeUnit.MINUTES)).isTrue();
        settings.add("server.ssl.key-store", () -> "file:" + keyStore);
        settings.add(
                "spring.security.oauth2.client.provider.waymark.issuer-uri",
                () -> DIRECTORY.issuerUrl("waymark").toString());
    }

    @AfterAll
    static void close() {
        DIRECTORY.shutdown();
    }

    @BeforeEach
    void people() {
        trial.prepare();
    }

    @Test
    void whoeverTheDirectoryVouchesForIsSignedIn() throws Exception {
        HttpClient browser = browser();
        vouchFor("ada1", List.of("CP-Inspectors", "Everybody"));
        HttpResponse<String> page = get(browser, "/camunda/app/tasklist/default/");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.uri().getPath()).isEqualTo("/camunda/app/tasklist/default/");
        JsonNode me = JSON.readTree(get(browser, "/camunda/api/waymark/me").body());
        assertThat(me.get("id").asText()).isEqualTo("ada1");
        assertThat(me.get("name").asText()).isEqualTo("Ada Lovelace");
        assertThat(me.get("groups")).extracting(JsonNode::asText).containsExactly("inspectors");
        assertThat(people.name("ada1")).isEqualTo("Ada Lovelace");
        assertThat(database.queryForObject("select pwd_ from act_id_user where id_ = 'ada1'", String.class))
                .isNull();
    }

    @Test
    void groupsAreTheDirectorysAtEachSignIn() throws Exception {
        vouchFor("grace1", List.of("CP-Inspectors", "CP-Managers"));
        get(browser(), "/camunda/app/tasklist/default/");
        assertThat(groupsOf("grace1")).containsExactlyInAnyOrder("inspectors", "managers");
        vouchFor("grace1", List.of("CP-Managers"));
        get(browser(), "/camunda/app/tasklist/default/");
        assertThat(groupsOf("grace1")).containsExactly("managers");
        vouchFor("grace1", List.of());
        HttpClient browser = browser();
        get(browser, "/camunda/app/tasklist/default/");
        assertThat(groupsOf("grace1")).isEmpty();
        assertThat(get(browser, "/camunda/api/engine/engine/default/task").statusCode())
                .isEqualTo(403);
    }

    @Test
    void onePageOfAnInspectionIsComeBackTo() throws Exception {
        vouchFor("ada2", List.of("CP-Inspectors"));
        HttpResponse<String> page = get(browser(), "/camunda/waymark/inspection.html?inspection=abc123");
        assertThat(page.uri().toString()).endsWith("/camunda/waymark/inspection.html?inspection=abc123");
    }

    @Test
    void theDirectoryDoesNotTakeOverAnAccountWithAPassword() throws Exception {
        vouchFor("keeper", List.of("CP-Managers"));
        HttpClient browser = browser();
        assertThat(get(browser, "/camunda/app/tasklist/default/").statusCode()).isEqualTo(403);
        assertThat(get(browser, "/camunda/api/waymark/me").statusCode()).isEqualTo(401);
        assertThat(groupsOf("keeper")).containsExactly("camunda-admin");
        vouchFor("not an id", List.of("CP-Managers"));
        assertThat(get(browser(), "/camunda/app/tasklist/default/").statusCode())
                .isEqualTo(403);
    }

    @Test
    void anAnswerThatNobodyAskedForSignsNobodyIn() throws Exception {
        assertThat(get(browser(), "/login/oauth2/code/waymark?code=stolen&state=guessed")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void passwordsAreStillTakenInAdmin() throws Exception {
        HttpClient browser = browser();
        HttpResponse<String> page = get(browser, "/camunda/app/admin/default/");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.uri().getPath()).isEqualTo("/camunda/app/admin/default/");
    }

    @Test
    void overTlsCookiesAreSecureAndBrowsersStayWithTls() throws Exception {
        HttpResponse<String> page = get(browser(), "/camunda/app/admin/default/");
        assertThat(page.headers().allValues("Set-Cookie")).isNotEmpty().allSatisfy(cookie -> assertThat(cookie)
                .matches("(?i).*;\\s?secure(;.*)?")
                .contains("SameSite="));
        assertThat(page.headers().allValues("Set-Cookie"))
                .anyMatch(cookie -> cookie.startsWith("JSESSIONID") && cookie.contains("HttpOnly"));
        for (String path : List.of(
                "/camunda/app/admin/default/",
                "/camunda/waymark/in/tasklist.js",
                "/reports",
                "/forms/evaluate-stage.html",
                "/api/inspections",
                "/camunda/api/waymark/me")) {
            assertThat(get(browser(), path).headers().firstValue("Strict-Transport-Security"))
                    .as(path)
                    .get()
                    .asString()
                    .contains("max-age=31536000");
        }
    }

    @Test
    void healthHasAPortOfItsOwnAndNothingElseIsThere() throws Exception {
        HttpResponse<String> health = send(browser(), "https://localhost:" + healthPort + "/actuator/health");
        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(health.body()).isEqualTo("{\"status\":\"UP\",\"groups\":[\"liveness\",\"readiness\"]}");
        database.update(
                "insert into act_ru_incident (id_, rev_, incident_timestamp_, incident_type_) values ('seen', 1, now(), 'failedJob')");
        try {
            // What was found is good for a second
            Awaitility.await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> assertThat(
                            send(browser(), "https://localhost:" + healthPort + "/actuator/health")
                                    .body())
                    .startsWith("{\"status\":\"DEGRADED\""));
            assertThat(send(browser(), "https://localhost:" + healthPort + "/actuator/health/liveness")
                            .body())
                    .isEqualTo("{\"status\":\"UP\"}");
        } finally {
            database.update("delete from act_ru_incident where id_ = 'seen'");
        }
        for (String part : List.of("liveness", "readiness")) {
            Awaitility.await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> assertThat(
                            send(browser(), "https://localhost:" + healthPort + "/actuator/health/" + part)
                                    .body())
                    .isEqualTo("{\"status\":\"UP\"}"));
        }
        HttpResponse<String> build = send(browser(), "https://localhost:" + healthPort + "/actuator/info");
        assertThat(build.statusCode()).isEqualTo(200);
        assertThat(new ObjectMapper().readTree(build.body()).fieldNames())
                .toIterable()
                .as("of the build, and of nothing else")
                .isSubsetOf("build", "git");
        assertThat(build.body()).doesNotContain("@", "/home", "/root", "branch", "user", "remote");
        for (String path : List.of(
                "/actuator/health/people",
                "/actuator/env",
                "/actuator/beans",
                "/actuator/heapdump",
                "/actuator/loggers",
                "/camunda/api/waymark/me")) {
            assertThat(send(browser(), "https://localhost:" + healthPort + path).statusCode())
                    .as(path)
                    .isBetween(400, 404);
        }
        figuresAreThereWithoutANameInThem();
        for (String path : List.of("/actuator/health", "/actuator/info", "/actuator/prometheus")) {
            assertThat(get(browser(), path).statusCode())
                    .as("%s on the public port", path)
                    .isBetween(400, 404);
        }
    }

    @Test
    void aSessionSaysWhichNodeKnowsIt() throws Exception {
        HttpClient browser = browser();
        get(browser, "/camunda/app/tasklist/default/");
        CookieManager cookies = (CookieManager) browser.cookieHandler().orElseThrow();
        assertThat(cookies.getCookieStore().getCookies())
                .filteredOn(cookie -> cookie.getName().equals("JSESSIONID"))
                .singleElement()
                .satisfies(cookie -> assertThat(cookie.getValue()).matches("[0-9A-F]+\\.a"));
    }

    private void figuresAreThereWithoutANameInThem() throws Exception {
        HttpResponse<String> figures = send(browser(), "https://localhost:" + healthPort + "/actuator/prometheus");
        assertThat(figures.statusCode()).isEqualTo(200);
        List<String> lines =
                figures.body().lines().filter(line -> !line.startsWith("#")).toList();
        for (String figure : List.of(
                "waymark_tasks_overdue",
                "waymark_tasks_overdue_longest_seconds",
                "waymark_concerns_open",
                "waymark_concerns_overdue",
                "waymark_concerns_next_limit_seconds",
                "waymark_jobs_due",
                "waymark_jobs_lag_seconds",
                "waymark_incidents",
                "waymark_sign_in_failures_total",
                "waymark_figures_known 1.0",
                "hikaricp_connections_pending{pool=\"waymark.web-connections\"}",
                "hikaricp_connections_pending{pool=\"spring.datasource.hikari\"}",
                "jvm_memory_used_bytes{area=\"heap\"")) {
            assertThat(lines).as(figure).anyMatch(line -> line.startsWith(figure));
        }
        assertThat(lines).as("labels that name kinds of things, and nobody").allSatisfy(line -> assertThat(labels(line))
                .isSubsetOf(
                        "area",
                        "id",
                        "pool",
                        "uri",
                        "method",
                        "status",
                        "outcome",
                        "error",
                        "exception",
                        "level",
                        "action",
                        "cause",
                        "gc"));
        assertThat(lines)
                .as("waymark's own have none")
                .filteredOn(line -> line.startsWith("waymark_"))
                .noneMatch(line -> line.contains("{"));
        assertThat(figures.body()).doesNotContain("CP-301", "ada3", "@");
    }

    private static List<String> labels(String line) {
        return Pattern.compile("(\\w+)=\"")
                .matcher(line)
                .results()
                .map(label -> label.group(1))
                .toList();
    }

    @Test
    void whileTheDatabaseIsAwayItIsSaidAndAfterwardsEverythingGoesOnByItself() throws Exception {
        HttpClient browser = browser();
        vouchFor("ada3", List.of("CP-Inspectors"));
        assertThat(get(browser, "/camunda/app/tasklist/default/").statusCode()).isEqualTo(200);
        String name = database.queryForObject("select current_database()", String.class);
        String server = database.queryForObject("select current_setting('port')", String.class);
        JdbcTemplate beside = new JdbcTemplate(
                new DriverManagerDataSource("jdbc:postgresql://127.0.0.1:" + server + "/postgres", "postgres", ""));
        beside.execute("alter database " + name + " allow_connections false");
        try {
            beside.queryForList("select pg_terminate_backend(pid) from pg_stat_activity where datname = ?", name);
            for (String part : List.of("", "/readiness")) {
                Awaitility.await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> assertThat(
                                send(browser(), "https://localhost:" + healthPort + "/actuator/health" + part)
                                        .statusCode())
                        .isEqualTo(503));
            }
            assertThat(send(browser(), "https://localhost:" + healthPort + "/actuator/health/liveness")
                            .statusCode())
                    .as("a restart mends nothing")
                    .isEqualTo(200);
            for (String path : List.of(
                    "/camunda/api/waymark/inspections", "/camunda/api/engine/engine/default/task/count", "/reports")) {
                HttpResponse<String> answer = get(browser, path);
                assertThat(answer.statusCode()).as(path + ": " + answer.body()).isEqualTo(503);
                assertThat(answer.body())
                        .as(path)
                        .doesNotContain("SQL", "Hikari", "JDBC", "connection", "exception", "FATAL");
            }
        } finally {
            beside.execute("alter database " + name + " allow_connections true");
        }
        Awaitility.await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> {
            assertThat(send(browser(), "https://localhost:" + healthPort + "/actuator/health/readiness")
                            .statusCode())
                    .isEqualTo(200);
            assertThat(get(browser, "/camunda/api/engine/engine/default/task/count")
                            .statusCode())
                    .isEqualTo(200);
        });
    }

    private List<String> groupsOf(String user) {
        return identityService.createGroupQuery().groupMember(user).list().stream()
                .map(group -> group.getId())
                .toList();
    }

    private static void vouchFor(String user, List<String> groups) {
        DIRECTORY.enqueueCallback(new DefaultOAuth2TokenCallback(
                "waymark",
                "subject-of-" + user.hashCode(),
                "JWT",
                List.of("waymark"),
                Map.of(
                        "preferred_username",
                        user,
                        "given_name",
                        "Ada",
                        "family_name",
                        "Lovelace",
                        "email",
                        "ada@directory.example",
                        "groups",
                        groups),
                3600));
    }

    private HttpResponse<String> get(HttpClient browser, String path) throws Exception {
        return send(browser, "https://localhost:" + port + path);
    }

    private static HttpResponse<String> send(HttpClient browser, String address) throws Exception {
        return browser.send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpClient browser() throws Exception {
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        try (InputStream file = Files.newInputStream(keyStore)) {
            trusted.load(file, "only-for-tests".toCharArray());
        }
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext tls = SSLContext.getInstance("TLS");
        tls.init(null, trust.getTrustManagers(), null);
        return HttpClient.newBuilder()
                .sslContext(tls)
                .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
                .followRedirects(HttpClient.Redirect.ALWAYS)
                .build();
    }
}
