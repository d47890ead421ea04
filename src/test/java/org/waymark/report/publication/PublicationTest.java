package org.waymark.report.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waymark.inspection.access.Asked.asked;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.WaymarkTest;
import org.waymark.calendar.InWords;
import org.waymark.platform.tasks.FieldError;
import org.waymark.platform.tasks.NotAllowed;
import org.waymark.platform.tasks.RefusedAnswers;
import org.waymark.report.ReportOnTheWay;
import org.waymark.report.timeline.ReportController;

/** What the public finds, and what becomes of it. */
@WaymarkTest
class PublicationTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Publication publication;

    @Autowired
    private OlderPages olderPages;

    @Autowired
    private ReportController controller;

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private JdbcClient database;

    private ReportOnTheWay report;

    @BeforeEach
    void aReportIsPublished() {
        report = ReportOnTheWay.published(context);
    }

    @Test
    void theIndexFindsItByEachFilterAndByNothingElse() {
        for (String filter : new String[] {
            "authority=301", "year=2012", "framework=child-protection-2012", "grade=Good", "q=" + report.reference()
        }) {
            assertThat(body("/reports?" + filter)).as(filter).contains(report.reference());
        }
        assertThat(body("/reports?authority=302&q=" + report.reference()))
                .contains("No published report is like this")
                .doesNotContain(report.reference() + "</a>");
        assertThat(body("/reports?q=<script>alert(1)</script>")).doesNotContain("<script");
    }

    @Test
    void programsReadTheOutcomesAndTheFeed() {
        assertThat(body("/reports/outcomes.csv"))
                .startsWith("reference,authority_code,")
                .contains(report.reference() + ",301,")
                .contains("quality-of-practice,");
        assertThat(body("/reports/outcomes.json")).contains("\"reference\":\"" + report.reference() + "\"");
        assertThat(body("/reports/feed.atom"))
                .contains("http://www.w3.org/2005/Atom", "/reports/" + report.reference() + "</id>");
    }

    @Test
    void aCorrectionIsANewVersionThatSaysWhatChanged() {
        report.asked(
                "manager",
                () -> publication.correct(
                        report.id(),
                        1,
                        "Help comes <early>, and stays.",
                        "The first sentence was not whole.",
                        "manager"));

        assertThat(body("/reports/" + report.reference()))
                .contains("Help comes &lt;early&gt;, and stays.", "version 2", "The first sentence was not whole.");
        assertThat(body("/reports/" + report.reference() + "/versions/1"))
                .contains("Help comes early.", "A later version takes the place of this one");
        assertThat(http.getForEntity("/reports/" + report.reference() + "/versions/1.pdf", byte[].class)
                        .getBody())
                .startsWith("%PDF".getBytes());
        assertThat(get("/reports/" + report.reference() + "/versions/3").getStatusCode())
                .isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(body("/reports?q=" + report.reference())).contains("Corrected: version 2");
    }

    @Test
    void thePageIsServedAsItWasKeptAndNeverMadeAnew() {
        String address = "/reports/" + report.reference();
        String published = body(address);
        assertThat(kept(1)).isEqualTo(published);
        assertThat(published).contains(address + "/versions/1.pdf");

        keep(1, published.replace("</main>", "<p>As it was.</p></main>"));
        assertThat(body(address)).contains("<p>As it was.</p>");

        report.asked(
                "manager",
                () -> publication.correct(report.id(), 1, "Help comes early now.", "It does now.", "manager"));
        assertThat(kept(2)).isEqualTo(body(address)).doesNotContain("As it was.");
        assertThat(body(address + "/versions/1"))
                .contains("<p>As it was.</p>", "A later version takes", address + "\"");
        assertThat(kept(1)).doesNotContain("A later version takes");
    }

    @Test
    void aPagePublishedBeforePagesWereKeptIsMadeOnceAndThenStays() {
        String published = body("/reports/" + report.reference());
        keep(1, null);
        olderPages.keep();
        assertThat(kept(1)).isEqualTo(published);

        String changed = published.replace("</main>", "<p>As it was.</p></main>");
        keep(1, changed);
        olderPages.keep();
        assertThat(body("/reports/" + report.reference())).isEqualTo(changed);
    }

    private String kept(int number) {
        return database.sql("select page from published_version where inspection_id = ? and number = ?")
                .params(report.id(), number)
                .query(String.class)
                .single();
    }

    private void keep(int number, String page) {
        database.sql("update published_version set page = ? where inspection_id = ? and number = ?")
                .params(page, report.id(), number)
                .update();
    }

    @Test
    void aCorrectionThatCannotBePrintedIsRefusedAtItsField() {
        assertThatThrownBy(() -> report.asked(
                        "manager",
                        () -> publication.correct(
                                report.id(), 1, "Help comes early \u2713.", "Counted again.", "manager")))
                .isInstanceOfSatisfying(RefusedAnswers.class, refused -> assertThat(refused.errors())
                        .extracting(FieldError::field)
                        .containsExactly("text"))
                .hasMessageContaining("cannot print “\u2713”");
    }

    @Test
    void aCorrectionThatWouldShowAChildIsRefused() {
        assertThatThrownBy(() -> report.asked(
                        "manager",
                        () -> publication.correct(
                                report.id(),
                                1,
                                "Two children of the same family waited.",
                                "Counted again.",
                                "manager")))
                .isInstanceOf(RefusedAnswers.class)
                .hasMessageContaining("may show who a child is");
    }

    @Test
    void aWithdrawnReportSaysSoEverywhere() {
        report.asked("manager", () -> publication.withdraw(report.id(), "A judgement was wrong.", "manager"));

        assertThat(body("/reports/" + report.reference()))
                .contains("This was withdrawn", "A judgement was wrong.")
                .doesNotContain("Help comes early.");
        assertThat(get("/reports/" + report.reference() + ".pdf").getStatusCode())
                .isEqualTo(HttpStatus.GONE);
        assertThat(Stream.of("Outstanding", "Good", "Adequate", "Inadequate")
                        .map(grade -> body("/reports?grade=" + grade)))
                .as("a grade that was taken back is not found by it")
                .noneMatch(found -> found.contains(report.reference()));
        assertThat(body("/reports/feed.atom")).contains(": withdrawn");
        assertThat(body("/reports/outcomes.csv")).contains("withdrawn,");
        assertThatThrownBy(() -> report.asked("manager", () -> publication.withdraw(report.id(), "Again.", "manager")))
                .isInstanceOf(RefusedAnswers.class)
                .hasMessageContaining("This was withdrawn.");
    }

    @Test
    void onlyManagersChangeWhatIsPublished() {
        assertThatThrownBy(() -> report.asked(
                        "lead",
                        () -> controller.withdraw(
                                asked(context, ReportController.class, "withdraw", report.id()),
                                new ReportController.Withdrawal("I would rather not."))))
                .isInstanceOf(NotAllowed.class);
    }

    /** The task is there right after the sign-off: whoever opens it then reads how long the authority has had the report. */
    @Test
    void whoeverPublishesReadsSinceWhenTheAuthorityHasTheReport() {
        ReportOnTheWay signed = ReportOnTheWay.in(context).draftSent();
        signed.record("dcs301", "factual-accuracy", "{\"noComments\": true}");
        signed.finalSent();

        JsonNode shown = signed.shown("manager", "publish-report");
        assertThat(shown.path("sent").asText())
                .startsWith("The Director of Children's Services has it, under embargo, since ")
                .contains(InWords.moment(ClockUtil.getCurrentTime().toInstant()));
        assertThat(shown.path("sentToday").asBoolean()).isTrue();
    }

    /** A day that is past is not said as if it were still to come. */
    @Test
    void whoeverPublishesLateReadsThatTheDayIsPast() {
        Instant sent = Instant.parse("2012-12-20T10:00:00Z");
        Instant due = Instant.parse("2013-01-05T00:00:00Z");

        assertThat(PublishReportForm.sent("Director", sent, due, true))
                .endsWith(" It was to be published by the end of Friday 4 January 2013: it is late.");
        assertThat(PublishReportForm.sent("Director", sent, due, false))
                .endsWith(" It is to be published by the end of Friday 4 January 2013.");
    }

    @Test
    void nothingIsPublishedWhileAConcernAboutAChildIsOpen() {
        ReportOnTheWay held = ReportOnTheWay.in(context).draftSent();
        held.record("dcs301", "factual-accuracy", "{\"noComments\": true}");
        held.finalSent();
        database.sql("insert into concern (id, version, inspection_id, number, kind, what, raised_by, raised_at, due)"
                        + " values (gen_random_uuid(), 0, ?, 1, 'AT_RISK', 'Seen alone.', 'inspector1', now(), now())")
                .param(held.id())
                .update();

        assertThatThrownBy(held::published)
                .isInstanceOf(RefusedAnswers.class)
                .hasMessageContaining("A concern about a child is still open");
        assertThatThrownBy(held::publish)
                .as("even when it was raised after the decision")
                .isInstanceOf(IllegalStateException.class);
        assertThat(get("/reports/" + held.reference()).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);

        database.sql("update concern set closed_at = now() where inspection_id = ?")
                .param(held.id())
                .update();
        held.published();
        assertThat(get("/reports/" + held.reference()).getStatusCode()).isEqualTo(HttpStatus.OK);
    }

    @Test
    void aPilotPublishesNothing() {
        ReportOnTheWay pilot = ReportOnTheWay.in(context).draftSent();
        pilot.record("dcs301", "factual-accuracy", "{\"noComments\": true}");
        pilot.finalSent();
        database.sql("update inspection set framework_content = replace(framework_content, 'status: in-force',"
                        + " 'status: pilot'), framework_hash = ? where id = ?")
                .params("pilot" + pilot.id(), pilot.id())
                .update();
        pilot.published();

        assertThat(get("/reports/" + pilot.reference()).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(body("/reports")).doesNotContain(pilot.reference());
        assertThat(body("/reports/outcomes.csv")).doesNotContain(pilot.reference());
    }

    @Test
    void ofVisitsThatFollowEachOtherTheFirstIsForTheAuthorityAloneAndTheNextAreForThePublic() {
        ReportOnTheWay first = visit(1);
        assertThat(get("/reports/" + first.reference()).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(body("/reports")).doesNotContain(first.reference());
        assertThat(sentWithFinal(first)).contains(": it is not published");
        assertThat(database.sql("select status from inspection where id = ?")
                        .param(first.id())
                        .query(String.class)
                        .single())
                .isEqualTo("PUBLISHED");

        ReportOnTheWay second = visit(2);
        assertThat(get("/reports/" + second.reference()).getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(body("/reports")).contains(second.reference());
        assertThat(sentWithFinal(second)).contains(" before it is published");
    }

    private ReportOnTheWay visit(int number) {
        ReportOnTheWay one = ReportOnTheWay.in(context).draftSent();
        database.sql(
                        "update inspection set framework_content = replace(framework_content, 'status: in-force', :output),"
                                + " framework_hash = :hash, visit = :visit where id = :id")
                .param("output", """
                        output: {kind: letter, title: A letter, addressed-to: The head, published: true, published-from-visit: 2}
                        status: in-force""")
                .param("hash", "visit" + one.id())
                .param("visit", number)
                .param("id", one.id())
                .update();
        one.record("dcs301", "factual-accuracy", "{\"noComments\": true}");
        one.finalSent();
        one.published();
        return one;
    }

    private String sentWithFinal(ReportOnTheWay one) {
        return database.sql("select body from letter where inspection_id = ? and template = 'final-sent'")
                .param(one.id())
                .query(String.class)
                .list()
                .toString();
    }

    private String body(String path) {
        return get(path).getBody();
    }

    private ResponseEntity<String> get(String path) {
        return http.getForEntity(path, String.class);
    }
}
