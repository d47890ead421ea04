package org.waymark.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.waymark.WaymarkTest;
import org.waymark.framework.Frameworks;
import org.waymark.inspection.Milestones;
import org.waymark.platform.access.accounts.UserAccounts;
import org.waymark.platform.engine.Acting;
import org.waymark.platform.tasks.OpenTask;
import org.waymark.platform.tasks.RefusedAnswers;
import org.waymark.platform.tasks.TaskForm;
import org.waymark.report.factualaccuracy.SavedComments;
import org.waymark.report.publication.PublishedReports;
import org.waymark.report.timeline.ReportDispatch;
import org.waymark.report.timeline.ReportLetters;

@WaymarkTest
class ReportOnPostgresTest {

    @Autowired
    private JdbcClient database;

    @Autowired
    private Frameworks frameworks;

    @Autowired
    private UserAccounts accounts;

    @Autowired
    private Acting acting;

    @Autowired
    private Milestones milestones;

    @Autowired
    private List<TaskForm<?>> forms;

    @Autowired
    private ReportDispatch dispatch;

    @Autowired
    private ReportLetters letters;

    @Autowired
    private SavedComments savedComments;

    @Autowired
    private PublishedReports publishedReports;

    @Autowired
    private FrozenReports frozen;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private ObjectMapper json;

    private InspectionInReporting inspection;

    @BeforeEach
    void fieldworkIsOver() {
        inspection = InspectionInReporting.in(database, frameworks, accounts);
        ClockUtil.setCurrentTime(Date.from(Instant.parse("2012-12-20T10:00:00Z")));
        String origin = inspection.framework().timeline().step("draft").countedFrom();
        inTransaction(() -> milestones.reachedOn(inspection.id(), origin, InspectionInReporting.LAST_DAY));
    }

    @Test
    void aReportGoesFromItsDraftToThePublic() throws Exception {
        draftAndSend();
        assertThat(letters("dcs301")).anyMatch(subject -> subject.contains("waits for your comments"));

        record("dcs301", "factual-accuracy", "task-factual-accuracy", """
                {"comments": [{"section": "quality-of-practice", "paragraph": %d, "whatIsWrong": "The team has nine workers.",
                  "whatIsRight": "It has eleven.", "evidence": "Staff list"}]}""".formatted(
                        paragraphOf("quality-of-practice")));
        assertThatThrownBy(() -> record("lead", "answer-comments", "task-answer-comments", """
                {"answers": [{"comment": 2, "decision": "not-accepted", "reason": "No"}]}"""))
                .isInstanceOf(RefusedAnswers.class)
                .hasMessageContaining("There is no comment 2")
                .hasMessageContaining("Comment 1 has no answer yet");
        record("lead", "answer-comments", "task-answer-comments", """
                {"answers": [{"comment": 1, "decision": "accepted", "changedText": "Eleven <workers> know their children."}]}""");

        record("manager", "sign-off", "task-sign-off", "{\"decision\": \"signed-off\"}");
        step(() -> dispatch.sendFinal(inspection.id()));
        assertThat(page("/reports/" + inspection.reference()).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);

        record("manager", "publish-report", "task-publish-report", "{\"decision\": \"publish\"}");
        step(() -> {
            dispatch.publish(inspection.id());
            letters.tellPressOffice(inspection.id());
            letters.setAuthorityDuties(inspection.id());
        });

        ResponseEntity<String> page = page("/reports/" + inspection.reference());
        assertThat(page.getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(page.getHeaders().get("Content-Security-Policy"))
                .singleElement()
                .asString()
                .startsWith("default-src 'none'; style-src 'sha256-");
        assertThat(page.getBody())
                .contains("Eleven &lt;workers&gt; know their children.", "Demonstration: every finding")
                .containsSubsequence(inspection.framework().reportHeadings().stream()
                        .map(heading -> heading.title() + "</h2>")
                        .toList())
                .isEqualTo(publishedReports.html(inspection.id()).orElseThrow());
        assertThat(http.getForEntity("/reports/{reference}.pdf", byte[].class, inspection.reference())
                        .getBody())
                .startsWith("%PDF".getBytes())
                .isEqualTo(publishedReports.pdf(inspection.id()).orElseThrow());
        assertThat(page("/reports").getBody()).contains(inspection.reference());
        assertThat(milestones.of(inspection.id()))
                .containsKeys("draft-sent", "comments-received", "final-sent", "published");
        assertThat(letters("dcs301"))
                .filteredOn(subject -> subject.contains("what "))
                .hasSize(2);
    }

    @Test
    void aFigureOfTheAccountIsCorrectedInItsWordsAndItsTableTogether() {
        draftAndSend();
        record("dcs301", "factual-accuracy", "task-factual-accuracy", """
                {"comments": [{"section": "about", "whatIsWrong": "No interview is counted.", "whatIsRight": "There were seven."}]}""");

        assertThatThrownBy(() -> record("lead", "answer-comments", "task-answer-comments", """
                {"answers": [{"comment": 1, "decision": "accepted", "changedText": "Inspectors held 7 interviews."}]}"""))
                .isInstanceOf(RefusedAnswers.class)
                .hasMessageContaining("it would read as before. Correct the figure below");
        assertThatThrownBy(() -> record("lead", "answer-comments", "task-answer-comments", """
                {"answers": [{"comment": 1, "decision": "not-accepted", "reason": "No."}],
                 "figures": [{"figure": "interviews", "number": 7}]}"""))
                .isInstanceOf(RefusedAnswers.class)
                .hasMessageContaining("A figure is changed, and no comment on the account");
        record("lead", "answer-comments", "task-answer-comments", """
                {"answers": [{"comment": 1, "decision": "accepted"}],
                 "figures": [{"figure": "observations", "number": 0}, {"figure": "interviews", "number": 7}]}""");
        record("manager", "sign-off", "task-sign-off", "{\"decision\": \"signed-off\"}");
        step(() -> dispatch.sendFinal(inspection.id()));

        ReportContent sent = frozen.get(inspection.id(), ReportVersion.Which.FINAL);
        assertThat(sent.section("about").orElseThrow().paragraphs())
                .anyMatch(line -> line.text().contains("held 7 interviews"));
        assertThat(sent.charts())
                .flatExtracting(ReportContent.Chart::bars)
                .contains(new ReportContent.Bar("Interviews", "7", 20));
    }

    @Test
    void whatTheDirectorSavedGoesForwardWhenTheTimeIsOver() {
        draftAndSend();
        database.sql("insert into desk_draft (task_id, inspection_id, element_id, answers, saved_by, saved_at)"
                        + " values (?, ?, 'task-factual-accuracy', ?, 'dcs301', now())")
                .params("task" + inspection.id(), inspection.id(), """
                        {"comments": [{"section": "about", "paragraph": null, "whatIsWrong": "It began on Tuesday."}]}""")
                .update();

        step(() -> savedComments.take(inspection.id()));

        assertThat(database.sql("select came || ' ' || by_user from factual_accuracy where inspection_id = ?")
                        .param(inspection.id())
                        .query(String.class)
                        .single())
                .isEqualTo("SAVED_NOT_SUBMITTED dcs301");
        assertThat(letters("manager")).anyMatch(subject -> subject.contains("for comments on the draft is over"));
    }

    @Test
    void aDraftThatLeavesLateKeepsTheAuthoritysDaysAndTellsTheManagersOfTheConflict() {
        ClockUtil.setCurrentTime(Date.from(Instant.parse("2013-01-15T10:00:00Z")));

        draftAndSend();

        assertThat(letters("manager")).anyMatch(subject -> subject.contains("passes the limit"));
    }

    @Test
    void whatIsNotPublishedAndWhatNeverWasLookTheSame() {
        ResponseEntity<String> unpublished = page("/reports/" + inspection.reference());
        ResponseEntity<String> unknown = page("/reports/CP-999-20990101");

        assertThat(unpublished.getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND).isEqualTo(unknown.getStatusCode());
        assertThat(withoutReference(unpublished))
                .isEqualTo(withoutReference(unknown))
                .contains("No such report");
        assertThat(page("/reports/" + inspection.reference() + ".pdf").getStatusCode())
                .isEqualTo(HttpStatus.NOT_FOUND);
    }

    /** What somebody reads out when they ask for help is another each time. */
    private static String withoutReference(ResponseEntity<String> page) {
        assertThat(page.getBody()).containsPattern("[0-9A-Z]{4}-[0-9A-Z]{4}");
        return page.getBody().replaceFirst("[0-9A-Z]{4}-[0-9A-Z]{4}</strong>", "");
    }

    private void draftAndSend() {
        record("lead", "draft-report", "task-draft-report", """
                {"sections": [
                   {"section": "overall-effectiveness", "text": "Help comes early.\\nPlans are clear."},
                   {"section": "help-and-protection", "text": "Children are safe."},
                   {"section": "quality-of-practice", "text": "Nine workers know their children."},
                   {"section": "leadership-and-governance", "text": "Leaders know their services."}],
                 "improvements": [{"what": "See every child alone.", "timeScale": "immediately"}]}""");
        assertThatThrownBy(() -> record("lead", "quality-assure", "task-quality-assure", "{\"decision\": \"passed\"}"))
                .isInstanceOf(RefusedAnswers.class)
                .hasMessageContaining("Quality assurance is done by someone who did not write it.");
        record("quality", "quality-assure", "task-quality-assure", "{\"decision\": \"passed\"}");
        step(() -> dispatch.sendDraft(inspection.id()));
    }

    private int paragraphOf(String section) throws Exception {
        String draft = database.sql("select content from report_version where inspection_id = ? and stage = 'DRAFT'")
                .param(inspection.id())
                .query(String.class)
                .single();
        return json.readValue(draft, ReportContent.class)
                .section(section)
                .orElseThrow()
                .paragraphs()
                .get(0)
                .number();
    }

    private <A> void record(String user, String name, String element, String answers) {
        @SuppressWarnings("unchecked")
        TaskForm<A> form = (TaskForm<A>) forms.stream()
                .filter(candidate -> candidate.name().equals(name))
                .findFirst()
                .orElseThrow();
        OpenTask task = new OpenTask(
                "t",
                name,
                element,
                "report-timeline",
                inspection.reference(),
                inspection.id(),
                "p",
                user,
                null,
                Map.of());
        acting.as(
                user,
                () -> inTransaction(() -> {
                    assertThat(json.valueToTree(form.context(task)).isObject()).isTrue();
                    form.record(task, read(answers, form.answers()));
                }));
    }

    private <A> A read(String answers, Class<A> type) {
        try {
            return json.readValue(answers, type);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void step(Runnable work) {
        acting.asWaymark(() -> {
            inTransaction(work);
            return null;
        });
    }

    private void inTransaction(Runnable work) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> work.run());
    }

    private List<String> letters(String user) {
        return database.sql("select subject from letter where inspection_id = ? and to_user = ?")
                .params(inspection.id(), user)
                .query(String.class)
                .list();
    }

    private ResponseEntity<String> page(String path) {
        return http.getForEntity(path, String.class);
    }
}
