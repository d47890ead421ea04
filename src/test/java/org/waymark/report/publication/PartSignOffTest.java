package org.waymark.report.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.waymark.WaymarkTest;
import org.waymark.platform.engine.Acting;
import org.waymark.platform.engine.rules.EngineByHand.WaitingTask;
import org.waymark.platform.tasks.Desk;
import org.waymark.platform.tasks.RefusedAnswers;
import org.waymark.report.ReportOnTheWay;
import org.waymark.report.Reports;
import org.waymark.report.publication.PartSignOffs.PartSignOff;

/** Each inspectorate signs its part of the final report off, the leading one last; who sees it otherwise is in the record. */
@WaymarkTest
class PartSignOffTest {

    private static final String SIGN = "task-sign-off";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Acting acting;

    @Autowired
    private Desk desk;

    @Autowired
    private PartSignOffs parts;

    @Autowired
    private Reports reports;

    @Autowired
    private ObjectMapper json;

    @Test
    void whatAnInspectorateSeesOtherwiseIsSettledByAManagerAndStays() {
        ReportOnTheWay report = toBeSigned();
        WaitingTask first = report.task(SIGN);
        assertThat(first.assignee()).isEqualTo("cqc1");
        assertThat(name("cqc1", first)).isEqualTo("Sign off the part of Care Quality Commission");
        assertThat(shown("cqc1", first).get("part").asText()).isEqualTo("Care Quality Commission");
        assertThatThrownBy(() -> report.work("cqc1", SIGN, "{\"decision\": \"signed-off\"}"))
                .hasMessageContaining("Choose whether you agree");
        assertThatThrownBy(() -> report.work("cqc1", SIGN, "{\"decision\": \"differs\"}"))
                .hasMessageContaining("Say what you see otherwise");
        report.work("cqc1", SIGN, "{\"decision\": \"differs\", \"differs\": \"Health came late too.\"}");
        assertThat(report.task(SIGN).assignee()).isEqualTo("hmic1");
        report.work("hmic1", SIGN, "{\"decision\": \"agrees\"}");

        assertThat(report.task(SIGN).assignee()).isNull();
        assertThatThrownBy(() -> report.work("manager", SIGN, "{\"decision\": \"signed-off\"}"))
                .isInstanceOf(RefusedAnswers.class)
                .hasMessageContaining("settledBecause: An inspectorate sees it otherwise.");
        assertThat(shown("manager", report.task(SIGN)).get("differences"))
                .singleElement()
                .satisfies(one -> assertThat(one.get("says").asText()).isEqualTo("Health came late too."));
        report.work(
                "manager",
                SIGN,
                "{\"decision\": \"signed-off\", \"settledBecause\": \"Two of five cases bear it out.\"}");

        assertThat(reports.of(report.id()).isSignedOff()).isTrue();
        assertThat(parts.of(report.id()))
                .filteredOn(one -> one.inspectorate().equals("cqc"))
                .singleElement()
                .extracting(PartSignOff::differs, PartSignOff::settledBecause, PartSignOff::settledBy)
                .containsExactly("Health came late too.", "Two of five cases bear it out.", "manager");
    }

    @Test
    void aNewWordingIsSignedAnewByAll() {
        ReportOnTheWay report = toBeSigned();
        report.work("cqc1", SIGN, "{\"decision\": \"agrees\"}");
        report.work("hmic1", SIGN, "{\"decision\": \"agrees\"}");
        report.work("manager", SIGN, "{\"decision\": \"revise\", \"revise\": \"Say it shorter.\"}");
        report.work("lead", "task-revise-report", ReportOnTheWay.DRAFT);

        assertThat(report.task(SIGN).assignee()).isEqualTo("cqc1");
        report.work("cqc1", SIGN, "{\"decision\": \"agrees\"}");
        report.work("hmic1", SIGN, "{\"decision\": \"agrees\"}");
        assertThat(name("manager", report.task(SIGN))).isEqualTo("Sign the report off");
    }

    private ReportOnTheWay toBeSigned() {
        ReportOnTheWay report = ReportOnTheWay.runningJoint(context).draftSentAtTheDesk("lead", "quality");
        for (String user : new String[] {"dcs301", "headpolice01", "headhealth01"}) {
            report.workOf(user, "task-factual-accuracy", "{\"noComments\": true}");
        }
        return report;
    }

    private String name(String user, WaitingTask task) {
        return acting.as(user, () -> desk.open(task.id()).task().name());
    }

    private JsonNode shown(String user, WaitingTask task) {
        return acting.as(
                user, () -> json.<JsonNode>valueToTree(desk.open(task.id()).context()));
    }
}
