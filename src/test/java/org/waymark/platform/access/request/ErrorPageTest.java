package org.waymark.platform.access.request;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Part;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.DispatcherServlet;
import org.waymark.CapturedLog;
import org.waymark.WaymarkTest;
import org.waymark.platform.access.SignedIn;

/** Whoever types an address, or follows a link to what is gone, reads what to do next. */
@WaymarkTest
@ExtendWith(OutputCaptureExtension.class)
class ErrorPageTest {

    private static final Pattern REFERENCE = Pattern.compile("[0-9A-Z]{4}-[0-9A-Z]{4}");
    private static final Pattern TELLS_WHAT_TO_DO =
            Pattern.compile("(?s).*\\b(look|Look|ask|Load|Send|Wait|Go back|Sign in)\\b.*");
    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8";

    @LocalServerPort
    private int port;

    @Autowired
    private DispatcherServlet dispatcher;

    @ParameterizedTest
    @CsvSource({
        "/nonsense, 404",
        "/camunda/nonsense, 404",
        "/camunda/app/nonsense/, 404",
        "/camunda/app/nonsense/default/, 404",
        "/camunda/app/tasklist/nonsense, 404",
        "/camunda/app/tasklist/nonsense/, 404",
        "/camunda/app, 404",
        "/camunda/app/, 404",
        "/camunda/app/tasklist/nonsense/setup/, 404",
        "/camunda/app/tasklist/default/none.html, 404",
        "/camunda/app/tasklist/default/none.js, 404",
        "/camunda/waymark/none.html, 404",
        "/forms/none.html, 404",
        "/error, 404",
        "/camunda/app/tasklist/..;/x, 400"
    })
    void anAddressThatLeadsNowhereGivesAPageOfWaymarksOwn(String path, int status) throws Exception {
        try (CapturedLog log = new CapturedLog()) {
            leadsNowhere(path, status, log);
        }
    }

    private void leadsNowhere(String path, int status, CapturedLog log) throws Exception {
        HttpResponse<String> answer = SignedIn.nobody(port).send("GET", path, null, BROWSER);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body())
                .contains(
                        "<h1>" + WhatToDoNext.after(HttpStatus.valueOf(status)).title() + "</h1>",
                        "/camunda/app/tasklist/")
                .doesNotContain("Whitelabel", "Exception", "resource");
        Matcher reference = REFERENCE.matcher(answer.body());
        assertThat(reference.find()).as("a reference").isTrue();
        assertThat(log.text()).contains("Reference " + reference.group() + ":");
    }

    @ParameterizedTest
    @CsvSource({
        "GET /drafts/%00 HTTP/1.1, 400",
        "GET /a%2fb HTTP/1.1, 400",
        "GET /a|b HTTP/1.1, 400",
        "GET /%c0%ae HTTP/1.1, 400",
        "GET /{long} HTTP/1.1, 400",
        "GET /camunda/api/waymark/drafts?inspection={long} HTTP/1.1, 400",
        "NONSENSE, 400",
        "GET / HTTP/3.9, 505"
    })
    void whatTheWebServerItselfRefusesIsSaidInWaymarksWords(String line, int status) throws Exception {
        for (String accept : List.of("text/html", "application/json")) {
            try (CapturedLog log = new CapturedLog();
                    Socket socket = new Socket("localhost", port)) {
                socket.getOutputStream()
                        .write((line.replace("{long}", "a".repeat(9000)) + "\r\nHost: localhost\r\nAccept: " + accept
                                        + "\r\nConnection: close\r\n\r\n")
                                .getBytes(StandardCharsets.US_ASCII));
                String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                Matcher reference = REFERENCE.matcher(answer);
                assertThat(reference.find()).as("a reference").isTrue();
                assertThat(log.text()).contains("Reference " + reference.group() + ":");
                assertThat(answer)
                        .startsWith("HTTP/1.1 " + status)
                        .contains("Waymark cannot read this address", "X-Content-Type-Options: nosniff")
                        .doesNotContain("Tomcat", "Apache", "HTTP Status", "Tahoma", "Exception", "aaaa");
            }
        }
    }

    @Test
    void nothingIsReadOfTheFilesThatCameWithWhatIsRefused() throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/error") {
            @Override
            public Collection<Part> getParts() {
                throw new AssertionError("whoever sends them slowly would hold the thread");
            }
        };
        request.setDispatcherType(DispatcherType.ERROR);
        request.setContentType("multipart/form-data; boundary=part");
        request.addHeader("Accept", "application/json");
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, 403);
        MockHttpServletResponse response = new MockHttpServletResponse();
        dispatcher.service(request, response);
        assertThat(response.getContentAsString()).contains("This is not open to you");
    }

    /** Whatever fails, and whoever asks: a person gets a page, and a form or a program the same in Problem Details. */
    @ParameterizedTest
    @CsvSource({
        "400, text/html",
        "403, text/html",
        "404, text/html",
        "405, text/html",
        "406, text/html",
        "409, text/html",
        "410, text/html",
        "413, text/html",
        "415, text/html",
        "429, text/html",
        "500, text/html",
        "503, text/html",
        "400, application/json",
        "403, application/json",
        "404, application/json",
        "405, application/json",
        "409, application/json",
        "410, application/json",
        "413, application/json",
        "415, application/json",
        "429, application/json",
        "500, application/json",
        "503, application/json"
    })
    void everyFailureSaysWhatToDoNextAndHasAReferenceThatStandsInTheLog(int status, String accept) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/error");
        request.setDispatcherType(DispatcherType.ERROR);
        request.addHeader("Accept", accept);
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, status);
        request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, "/camunda/api/waymark/x");
        MockHttpServletResponse response = new MockHttpServletResponse();
        try (CapturedLog log = new CapturedLog()) {
            dispatcher.service(request, response);
            WhatToDoNext next = WhatToDoNext.after(HttpStatus.valueOf(status));
            assertThat(response.getContentAsString(StandardCharsets.UTF_8))
                    .contains(next.title())
                    .contains(next.what());
            assertThat(next.what()).matches(TELLS_WHAT_TO_DO);
            Matcher reference = REFERENCE.matcher(response.getContentAsString(StandardCharsets.UTF_8));
            assertThat(reference.find()).as("a reference").isTrue();
            assertThat(log.text()).contains("Reference " + reference.group() + ": GET /camunda/api/waymark/x");
        }
    }

    /** The page's styles stand where the folder of scripts and styles stands now. */
    @Test
    void thePageFindsItsStyles() throws Exception {
        SignedIn nobody = SignedIn.nobody(port);
        Matcher style = Pattern.compile("<link rel=\"stylesheet\" href=\"([^\"]+)\">")
                .matcher(nobody.send("GET", "/nonsense", null, BROWSER).body());
        assertThat(style.find()).isTrue();
        HttpResponse<String> answer = nobody.send("GET", style.group(1), null, "text/css");
        String sheet = answer.headers().firstValue("Location").orElse(style.group(1));
        assertThat(nobody.send("GET", sheet, null, "text/css").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nonsense", "/camunda/nonsense", "/camunda/app/nonsense/default/", "/error"})
    void aProgramGetsProblemDetails(String path) throws Exception {
        HttpResponse<String> answer = SignedIn.nobody(port).send("GET", path, null, "application/json");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        JsonNode problem = new ObjectMapper().readTree(answer.body());
        assertThat(problem.path("status").asInt()).isEqualTo(404);
        assertThat(problem.path("title").asText()).isEqualTo("There is no such page");
    }

    @Test
    void whoeverIsNotSignedInReadsThatAndNothingThatDiffersFromOneTimeToTheNext() throws Exception {
        HttpResponse<String> once = SignedIn.nobody(port).send("GET", "/camunda/api/waymark/me", null, "text/html");
        HttpResponse<String> again = SignedIn.nobody(port).send("GET", "/camunda/api/waymark/me", null, "text/html");
        assertThat(SignedIn.nobody(port)
                        .send("GET", "/api/inspections", null, BROWSER)
                        .body())
                .contains("You are not signed in");
        assertThat(once.statusCode()).isEqualTo(401);
        assertThat(once.body()).isEqualTo(again.body());
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 503})
    void aFaultHasAReferenceThatBeginsOneLineOfTheLog(int status, CapturedOutput log) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/error");
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, status);
        request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, "/camunda/api/waymark/x");
        request.setAttribute(
                RequestDispatcher.ERROR_EXCEPTION,
                new IllegalStateException("outside", new IllegalStateException("a\nb")));
        ProblemDetail problem = new ErrorPage().whatWentWrong(request).getBody();
        String reference = (String) problem.getProperties().get("reference");
        assertThat(reference).matches(REFERENCE);
        assertThat(log.getOut())
                .containsOnlyOnce("Reference " + reference + ": POST /camunda/api/waymark/x failed (" + status
                        + "): java.lang.IllegalStateException: a b\n");
        assertThat(problem.getDetail()).doesNotContain("Exception");
    }
}
