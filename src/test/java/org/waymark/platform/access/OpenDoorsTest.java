package org.waymark.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.waymark.WaymarkTest;
import org.waymark.trial.Trial;

/** What is served to whoever has not signed in, and with which headers anything is served. */
@WaymarkTest
class OpenDoorsTest {

    /** All that anybody may read: the way in and its styles, the statement on accessibility, published reports, frameworks. */
    private static final Set<String> OPEN = Set.of(
            "/",
            "/camunda/waymark/{page:[a-z-]+}.html",
            "/camunda/waymark/in/{application:[a-z]+}.js",
            "/forms/{form:[a-z0-9-]+}.html",
            "/accessibility",
            "/camunda/waymark/in/waymark.css",
            "/reports",
            "/reports/feed.atom",
            "/reports/outcomes.csv",
            "/reports/outcomes.json",
            "/reports/yearly-samples",
            "/reports/yearly-samples.json",
            "/reports/redraw.py",
            "/reports/{reference}",
            "/reports/{reference}.pdf",
            "/reports/{reference}/versions/{number}",
            "/reports/{reference}/versions/{number}.pdf",
            "/reports/{reference}/sample.json",
            "/frameworks",
            "/frameworks/{id:[a-z0-9-]+}",
            "/frameworks/{id:[a-z0-9-]+}/comments",
            "/frameworks/{id:[a-z0-9-]+}.json",
            "${server.error.path:${error.path:/error}}",
            "/error");

    private static final String ENGINE = "/camunda/api/engine/engine/default";

    @LocalServerPort
    private int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Autowired
    private Trial trial;

    @BeforeEach
    void people() {
        trial.prepare();
    }

    @Test
    void nothingElseAnswersWithoutASignIn() throws Exception {
        SignedIn visitor = SignedIn.nobody(port);
        List<String> answered = new ArrayList<>();
        List<String> tried = new ArrayList<>();
        for (var mapping : mappings.getHandlerMethods().keySet()) {
            Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
            for (String pattern : mapping.getPatternValues()) {
                if (OPEN.contains(pattern)) {
                    continue;
                }
                for (RequestMethod method :
                        methods.isEmpty() ? Set.of(RequestMethod.GET, RequestMethod.POST) : methods) {
                    String path = pattern.replaceAll("\\{[^}]*}", "x")
                            .replace("**", "x")
                            .replace("*", "x");
                    int status = visitor.status(method.name(), path, method == RequestMethod.GET ? null : "{}");
                    tried.add(method + " " + pattern);
                    if (status != 401 && status != 403) {
                        answered.add(method + " " + pattern + ": " + status);
                    }
                }
            }
        }
        assertThat(tried)
                .hasSizeGreaterThan(20)
                .anyMatch(one -> one.contains("/cases/"))
                .anyMatch(one -> one.startsWith("GET /api/"));
        assertThat(answered).isEmpty();
    }

    @Test
    void noAnswerWithDataIsKeptByABrowser() throws Exception {
        SignedIn manager = SignedIn.as("boss", Trial.PASSWORD, "cockpit", port);
        List<String> kept = new ArrayList<>();
        List<String> paths = new ArrayList<>(List.of(
                ENGINE + "/task?maxResults=5",
                ENGINE + "/process-instance?maxResults=5",
                ENGINE + "/history/task?maxResults=5",
                ENGINE + "/filter",
                "/camunda/api/cockpit/plugin/base/default/process-definition/statistics"));
        for (var mapping : mappings.getHandlerMethods().keySet()) {
            if (mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET)) {
                mapping.getPatternValues().stream()
                        .filter(pattern -> pattern.startsWith("/camunda/"))
                        // Leads on to the styles, and holds nothing.
                        .filter(pattern -> !pattern.equals("/camunda/waymark/in/waymark.css"))
                        .map(pattern -> pattern.replaceAll("\\{[^}]*}", "x"))
                        .forEach(paths::add);
            }
        }
        for (String path : paths) {
            String policy = manager.send("GET", path, null, "application/json")
                    .headers()
                    .allValues("Cache-Control")
                    .toString();
            if (!policy.equals("[no-store]")) {
                kept.add(path + " " + policy);
            }
        }
        HttpResponse<String> program = manager.basic("boss", Trial.PASSWORD, "GET", "/api/inspections");
        assertThat(program.headers().allValues("Cache-Control")).containsExactly("no-store");
        assertThat(paths).hasSizeGreaterThan(30);
        assertThat(kept).isEmpty();
    }

    @Test
    void redirectsFollowNoForgedHost() throws Exception {
        for (String path : List.of("/", "/camunda", "/camunda/", "/camunda/app/tasklist")) {
            try (Socket socket = new Socket("localhost", port)) {
                socket.getOutputStream()
                        .write(("GET " + path + " HTTP/1.1\r\nHost: elsewhere.example\r\nConnection: close\r\n\r\n")
                                .getBytes(StandardCharsets.US_ASCII));
                String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                assertThat(answer).as(path).doesNotContain("elsewhere.example");
            }
        }
    }

    @Test
    void theDescriptionForProgramsNamesNoForgedHost() throws Exception {
        String basic = Base64.getEncoder().encodeToString(("boss:" + Trial.PASSWORD).getBytes(StandardCharsets.UTF_8));
        for (String path : List.of("/v3/api-docs", "/v3/api-docs.yaml")) {
            try (Socket socket = new Socket("localhost", port)) {
                socket.getOutputStream()
                        .write(("GET " + path
                                        + " HTTP/1.1\r\nHost: elsewhere.example\r\nX-Forwarded-Host: elsewhere.example\r\n"
                                        + "Authorization: Basic " + basic + "\r\nConnection: close\r\n\r\n")
                                .getBytes(StandardCharsets.US_ASCII));
                assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                        .as(path)
                        .startsWith("HTTP/1.1 200")
                        .contains("/api/inspections")
                        .doesNotContain("elsewhere.example");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/actuator, 401",
        "/actuator/env, 401",
        "/engine-rest/engine, 401",
        "/camunda/api/engine/engine/default/task, 401",
        "/camunda/api/cockpit/plugin/base/default/process-instance, 401",
        "/h2-console, 401",
        "/swagger-ui/index.html, 401",
        "/config/application.yml, 401",
        "/application.yml, 401",
        "/processes/inspection.bpmn, 401",
        "/db/migration/V20__inspection.sql, 401",
        "/camunda/config/application.yml, 404",
        "/webjars/camunda/app/tasklist/scripts/config.js, 401",
        "/forms/, 404",
        "/camunda/api/engine/engine/default/history/variable-instance, 401"
    })
    void whatIsNotMeantForAnybodyIsNotServed(String path, int status) throws Exception {
        assertThat(SignedIn.nobody(port).status("GET", path, null)).isIn(status, 401, 403, 404);
    }

    @ParameterizedTest
    @CsvSource({
        "/camunda/app/tasklist/default/",
        "/camunda/app/cockpit/default/",
        "/camunda/app/admin/default/",
        "/camunda/api/waymark/me",
        "/camunda/waymark/inspections.html",
        "/camunda/waymark/in/tasklist.js",
        "/forms/evaluate-stage.html",
        "/reports",
        "/api/inspections",
        "/nothing"
    })
    void everySurfaceIsServedWithItsHeaders(String path) throws Exception {
        HttpResponse<String> answer = SignedIn.nobody(port).send("GET", path, null, "text/html");
        assertThat(answer.headers().firstValue("X-Content-Type-Options"))
                .as("no sniffing")
                .contains("nosniff");
        String policy = answer.headers().firstValue("Content-Security-Policy").orElse("");
        String frames = answer.headers().firstValue("X-Frame-Options").orElse("");
        assertThat(frames.equals("DENY") || policy.contains("frame-ancestors 'none'"))
                .as("no framing: " + frames + " " + policy)
                .isTrue();
        assertThat(answer.headers().firstValue("Server")).isEmpty();
        assertThat(answer.headers().firstValue("X-Powered-By")).isEmpty();
        if (!path.startsWith("/camunda/api")) {
            assertThat(policy)
                    .as("a content security policy")
                    .isNotEmpty()
                    .doesNotContain("unsafe-eval'; script-src *");
        }
        if (path.startsWith("/camunda/waymark/") || path.startsWith("/forms/") || path.equals("/reports")) {
            assertThat(policy).contains("default-src").doesNotContain("unsafe-inline", "unsafe-eval");
        }
    }
}
