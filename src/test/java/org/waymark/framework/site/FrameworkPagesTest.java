package org.waymark.framework.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.TestFrameworks;
import org.waymark.WaymarkTest;
import org.waymark.framework.Framework;
import org.waymark.framework.Frameworks;
import org.waymark.framework.consultation.FrameworkConsultation;
import org.waymark.framework.life.FrameworkAct;
import org.waymark.framework.life.FrameworkActs;

/** What the public reads of a framework, signed in nowhere. */
@WaymarkTest
class FrameworkPagesTest {

    @LocalServerPort
    private int port;

    @Autowired
    private FrameworkActs acts;

    @Autowired
    private Frameworks frameworks;

    @Autowired
    private FrameworkPreview preview;

    @Autowired
    private FrameworkConsultation consultation;

    @Autowired
    private JdbcClient database;

    @AfterEach
    void asItWas() {
        database.sql("delete from framework_act").update();
        database.sql("delete from framework_comment").update();
    }

    @Test
    void theFrameworkInForceIsThereWithItsTimelineDrawnAndInWords() throws Exception {
        String page = get("/frameworks/" + TestFrameworks.SHIPPED).body();

        assertThat(page)
                .contains(
                        "Inspection of local authority arrangements for the protection of children",
                        "In force since 1 May 2012",
                        "<svg",
                        "Inspectors are on site",
                        "20 working days after the last day on site",
                        "How long it is expected to stay",
                        "section 137; assumed: from statements made in time under later frameworks")
                .doesNotContain("style=\"", "assemble-team");
        assertThat(get("/frameworks").body()).contains("/frameworks/" + TestFrameworks.SHIPPED);
    }

    @Test
    void whoeverOwnsAFrameworkReadsItsPageBeforeThePublicDoes() throws Exception {
        Framework owned = frameworks.byId(TestFrameworks.PROPOSED);
        String page = preview.page(owned);

        assertThat(page)
                .contains(
                        "A preview: this is the page as the public reads it", "<svg", "What is asked of whom, and when")
                .contains("rel=\"stylesheet\"")
                .doesNotContain("<form");
        assertThat(preview.file(owned)).contains("<style>").doesNotContain("rel=\"stylesheet\"");
        assertThat(get("/frameworks/" + TestFrameworks.PROPOSED).body()).doesNotContain("A preview: this is");
    }

    @Test
    void aProgramReadsTheSame() throws Exception {
        JsonNode page = new ObjectMapper()
                .readTree(get("/frameworks/" + TestFrameworks.SHIPPED + ".json").body());

        assertThat(page.path("timeline").findValuesAsText("title")).contains("Inspectors are on site");
        assertThat(page.path("sections").findValuesAsText("id")).contains("rationale", "cost", "after");
        assertThat(page.path("state").asText()).startsWith("In force");
    }

    @Test
    void oneThatIsWithdrawnIsThereNoMoreThanOneThatNeverWas() throws Exception {
        acts.add(
                new FrameworkAct(TestFrameworks.EIGHT_DAYS, FrameworkAct.Kind.WITHDRAWN, LocalDate.of(2012, 1, 1)),
                "x",
                "nobody",
                Instant.EPOCH);

        HttpResponse<String> withdrawn = get("/frameworks/" + TestFrameworks.EIGHT_DAYS);
        assertThat(withdrawn.statusCode()).isEqualTo(404);
        assertThat(withdrawn.body()).isEqualTo(get("/frameworks/none").body());
        assertThat(get("/frameworks/" + TestFrameworks.EIGHT_DAYS + ".json").statusCode())
                .isEqualTo(404);
        assertThat(get("/frameworks").body()).doesNotContain("/frameworks/" + TestFrameworks.EIGHT_DAYS);
    }

    @Test
    void anybodyCommentsOnAProposalAndItIsReadBeforeItIsShownWithItsAnswer() throws Exception {
        String page = "/frameworks/" + TestFrameworks.PROPOSED;
        HttpResponse<String> sent =
                post(page + "/comments", "section=cost&saidFor=AGENCY&name=&text=Who+pays+%3Cus%3E%3F");
        assertThat(sent.statusCode()).isEqualTo(302);
        assertThat(sent.headers().firstValue("Location").orElse("")).endsWith(page + "?said#comments");
        assertThat(get(page).body()).contains("No comment is shown yet.").doesNotContain("Who pays");

        UUID id = database.sql("select id from framework_comment")
                .query(UUID.class)
                .single();
        consultation.read(id, true, "manager");
        assertThat(get(page).body()).contains("Who pays &lt;us&gt;?", "An agency", "Not answered yet.");
        consultation.answer(id, false, "It is in the budget.", "manager");
        assertThat(get(page + ".json").body()).contains("Not accepted. It is in the budget.");
    }

    @Test
    void whatIsTypedIsNotLostAndWhatIsNotShownIsNotKept() throws Exception {
        String page = "/frameworks/" + TestFrameworks.PROPOSED;
        HttpResponse<String> refused =
                post(page + "/comments", "section=none&saidFor=AGENCY&name=A+board&text=My+words");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("Choose the section that your comment is about.", "My words", "A board");

        post(page + "/comments", "section=law&saidFor=MYSELF&name=Somebody&text=Unfit+words");
        UUID id = database.sql("select id from framework_comment")
                .query(UUID.class)
                .single();
        consultation.read(id, false, "manager");
        assertThat(get(page).body()).doesNotContain("Unfit words");
        assertThat(database.sql("select body || coalesce(name, '') from framework_comment")
                        .query(String.class)
                        .single())
                .isEmpty();
    }

    @Test
    void whatIsNotInConsultationTakesNoComments() throws Exception {
        assertThat(post("/frameworks/" + TestFrameworks.SHIPPED + "/comments", "section=law&text=x")
                        .statusCode())
                .isEqualTo(404);
    }

    private HttpResponse<String> post(String path, String form) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(form))
                                .build(),
                        BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                                .build(),
                        BodyHandlers.ofString());
    }
}
