package org.waymark.report.writing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.WaymarkTest;
import org.waymark.report.ReportOnTheWay;

/** Whoever looks at a report again, or signs it off, sees what was asked, what was answered and what changed. */
@WaymarkTest
class SecondLookTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient database;

    private ReportOnTheWay report;

    @BeforeEach
    void fieldworkIsOver() {
        report = ReportOnTheWay.in(context);
    }

    @Test
    void aDraftThatComesAgainShowsWhatWasAskedWhatTheAuthorDidAndWhatChanged() {
        report.record("lead", "draft-report", ReportOnTheWay.DRAFT);
        assertThat(report.shown("quality", "quality-assure").path("again").isNull())
                .isTrue();
        report.record("quality", "quality-assure", """
                {"decision": "sent-back", "comments": [{"section": "help-and-protection", "comment": "Say which children."}]}""");
        assertThat(report.shown("lead", "draft-report").at("/replies/0/comment").asText())
                .isEqualTo("Say which children.");

        ClockUtil.setCurrentTime(Date.from(Instant.parse("2012-12-20T11:00:00Z")));
        report.record(
                "lead",
                "draft-report",
                ReportOnTheWay.DRAFT
                        .replace("Children are safe.", "Children in need are safe.")
                        .replaceFirst(
                                "\\{",
                                "{\"replies\": [{\"section\": \"help-and-protection\", \"answer\": \"They are named.\"}], "));

        JsonNode again = report.shown("quality", "quality-assure").path("again");
        assertThat(again.at("/asked/0/comment").asText()).isEqualTo("Say which children.");
        assertThat(again.at("/asked/0/answer").asText()).isEqualTo("They are named.");
        assertThat(again.path("changes")).hasSize(1);
        assertThat(again.at("/changes/0/what").asText()).matches("Paragraph \\d+ was changed");
        assertThat(again.at("/changes/0/pieces").toString()).contains("{\"kind\":\"added\",\"text\":\"in need \"}");
    }

    @Test
    void whoSignsOffSeesWhatTheDraftSaidAndThatTheTeamLeftEarly() {
        assertThat(report.shown("lead", "draft-report").path("aboutStands").asBoolean())
                .isFalse();
        report.draftSent();
        assertThat(report.shown("lead", "revise-report").path("aboutStands").asBoolean())
                .as("what is recorded moves it no more, and the form says so")
                .isTrue();
        report.record("dcs301", "factual-accuracy", """
                {"comments": [{"section": "quality-of-practice", "whatIsWrong": "There are more.",
                  "whatIsRight": "Eleven.", "evidence": "Staff list"}]}""");
        report.record("lead", "answer-comments", """
                {"answers": [{"comment": 1, "decision": "accepted", "changedText": "Eleven workers know their children."}]}""");
        database.sql("update inspection set last_day_on_site = date '2012-12-06' where id = ?")
                .param(report.id())
                .update();

        JsonNode page = report.shown("manager", "sign-off");
        assertThat(page.at("/comments/0/comment/now").asText()).isEqualTo("Nine workers know their children.");
        assertThat(page.at("/comments/0/difference").toString())
                .contains("{\"kind\":\"removed\",\"text\":\"Nine \"},{\"kind\":\"added\",\"text\":\"Eleven \"}");
        assertThat(page.at("/comments/0/changedSince").asBoolean()).isFalse();
        assertThat(page.path("known").toString()).contains("day 4 of 10, and 6 days were given up.");
    }
}
