package org.waymark.platform.access.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.waymark.WaymarkTest;
import org.waymark.platform.web.WebFolder;

/** What a browser keeps, what it asks again for, and what travels packed. */
@WaymarkTest
class CacheOfFilesTest {

    private static final int FIRST_PAGE = 1_400_000;

    @LocalServerPort
    private int port;

    @Autowired
    private WebFolder folder;

    private final HttpClient client = HttpClient.newHttpClient();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/camunda/lib/deps.js?bust=7.24.0", "/camunda/app/tasklist/camunda-tasklist-bootstrap.js?bust=7.24.0",
                "/camunda/app/cockpit/camunda-cockpit-bootstrap.css?bust=7.24.0",
                        "/camunda/assets/IBMPlexSans-Regular.woff?bust=7.24.0",
                "/camunda/api/tasklist/plugin/tasklistPlugins/static/app/plugin.js?bust=7.24.0"
            })
    void whatCarriesTheEnginesVersionIsKeptForGood(String path) throws Exception {
        HttpResponse<byte[]> answer = get(path, null, null);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().allValues("Cache-Control")).containsExactly("private, max-age=31536000, immutable");
        assertThat(answer.headers().firstValue("Pragma")).isEmpty();
    }

    /** Its address is another one as soon as a byte of it is another, or a library that it uses. */
    @ParameterizedTest
    @ValueSource(
            strings = {"base/form.js", "forms/evaluate-stage.js", "styles/waymark.css", "lib/lit-html/lit-html.js"})
    void whatStandsInTheFolderIsKeptForGood(String file) throws Exception {
        HttpResponse<byte[]> answer = get(folder.address() + file, null, null);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().allValues("Cache-Control")).containsExactly("private, max-age=31536000, immutable");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/forms/evaluate-stage.html",
                "/camunda/waymark/in/tasklist.js",
                "/camunda/waymark/inspection.html",
                "/camunda/app/tasklist/scripts/config.js?bust=1795709988786",
                "/camunda/app/tasklist/styles/user-styles.css?bust=7.24.0",
                "/camunda/app/tasklist/locales/en.json?bust=7.24.0"
            })
    void whatMayChangeWithWaymarkIsAskedForAgainAndAnsweredWithoutABody(String path) throws Exception {
        HttpResponse<byte[]> first = get(path, null, null);
        assertThat(first.headers().allValues("Cache-Control")).containsExactly("no-cache");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        HttpResponse<byte[]> again = get(path, null, tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(get(path, null, "W/\"of the version before\"").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/camunda/lib/none.js?bust=7.24.0",
                "/forms/none.html",
                "/camunda/waymark/none.html",
                "/camunda/waymark/0123456789ab/base/form.js",
                "/camunda/app/tasklist/scripts/none.js"
            })
    void whatIsNotThereIsNotKept(String path) throws Exception {
        HttpResponse<byte[]> answer = get(path, null, null);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(String.join(" ", answer.headers().allValues("Cache-Control")))
                .contains("no-store")
                .doesNotContain("immutable");
    }

    @Test
    void whatHoldsDataIsNotKeptAndAPageOfTheWebApplicationsIsNotEither() throws Exception {
        for (String path : new String[] {
            "/camunda/api/waymark/me?bust=7.24.0", "/api/inspections", "/camunda/app/tasklist/default/?bust=7.24.0"
        }) {
            assertThat(String.join(" ", get(path, null, null).headers().allValues("Cache-Control")))
                    .as(path)
                    .doesNotContain("immutable");
        }
    }

    @Test
    void textTravelsPackedSoThatTheFirstPageIsAThirdOfItself() throws Exception {
        int all = 0;
        for (String path : new String[] {
            "/camunda/lib/deps.js?bust=7.24.0",
            "/camunda/app/tasklist/camunda-tasklist-bootstrap.js?bust=7.24.0",
            "/camunda/app/tasklist/camunda-tasklist-bootstrap.css?bust=7.24.0",
            "/camunda/app/tasklist/locales/en.json?bust=7.24.0",
            folder.address() + "tasklist/task.js",
            folder.address() + "styles/waymark.css",
            "/reports"
        }) {
            HttpResponse<byte[]> answer = get(path, "gzip", null);
            assertThat(answer.headers().firstValue("Content-Encoding")).as(path).contains("gzip");
            all += answer.body().length;
        }
        assertThat(all).as("bytes").isLessThan(FIRST_PAGE);
    }

    @Test
    void aSearchEngineIsToldThatOnlyTheReportsAreForIt() throws Exception {
        HttpResponse<byte[]> answer = get("/robots.txt", null, null);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(new String(answer.body())).contains("Allow: /reports", "Disallow: /");
    }

    private HttpResponse<byte[]> get(String path, String encoding, String tag) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        if (encoding != null) {
            request.header("Accept-Encoding", encoding);
        }
        if (tag != null) {
            request.header("If-None-Match", tag);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }
}
