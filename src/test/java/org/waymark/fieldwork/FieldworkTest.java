package org.waymark.fieldwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.waymark.WaymarkTest;
import org.waymark.fieldwork.FieldworkFigures.Figures;
import org.waymark.fieldwork.activities.ActivityEvidence;
import org.waymark.fieldwork.meetings.FieldworkNote;
import org.waymark.fieldwork.meetings.FieldworkNotes;
import org.waymark.inspection.Inspections;
import org.waymark.inspection.PlayedInspection;
import org.waymark.inspection.judgement.EvidenceSource.EvidenceLine;
import org.waymark.inspection.overview.OverviewController;
import org.waymark.platform.engine.Acting;
import org.waymark.platform.engine.rules.EngineByHand.WaitingTask;
import org.waymark.platform.tasks.Desk;
import org.waymark.platform.tasks.RefusedAnswers;

@WaymarkTest
public class FieldworkTest {

    private static final String SEEN = """
            {"at": "2012-12-03T09:30", "minutes": 60, "met": ["front-line"], "who": "two social workers of the duty team",
             "agencies": ["childrens-social-care"], "strands": ["assessment-and-risk", "direct-contact"],
             "seen": "Every contact was looked at within the hour.",
             "findings": [{"area": "quality-of-practice", "finding": "Thresholds are understood."}]}""";

    public static final String SET_UP = """
            {"access": [{"inspector": "lead", "ready": true, "note": null},
                        {"inspector": "inspector1", "ready": true, "note": null},
                        {"inspector": "inspector2", "ready": true, "note": null},
                        {"inspector": "inspector3", "ready": false, "note": "Wednesday at nine"},
                        {"inspector": "inspector4", "ready": true, "note": null}],
             "rooms": "Room 4, from nine",
             "contacts": [{"name": "Lin Officer", "role": "Everything", "reach": "Room 1"}],
             "note": null}""";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private FieldworkFigures figures;

    @Autowired
    private ActivityEvidence evidence;

    @Autowired
    private Inspections inspections;

    @Autowired
    private Fieldwork fieldwork;

    @Autowired
    private Acting acting;

    @Autowired
    private Desk desk;

    @Autowired
    private ObjectMapper json;

    private PlayedInspection inspection;

    @BeforeEach
    void onSite() {
        inspection = PlayedInspection.onSite(context);
    }

    @Test
    void theLinkOfficerArrangesTheSetUpAndTheLeadSeesItInTheTimetable() {
        JsonNode page = inspection.open("link301", "task-arrange-set-up");
        assertThat(page.at("/access")).hasSize(5);
        assertThat(page.at("/access/1/arrives").asText()).isEqualTo("Tuesday 4 December 2012");

        arrangeSetUp();

        JsonNode timetable = inspection.open("lead", "task-agree-timetable");
        assertThat(timetable.at("/rooms").asText()).isEqualTo("Room 4, from nine");
        assertThat(timetable.at("/contacts/0/name").asText()).isEqualTo("Lin Officer");
    }

    @Test
    void anEntryOfTheTimetableBecomesATaskOfItsInspectorAndThenEvidence() {
        arrangeSetUp();
        inspection.record("lead", "task-agree-timetable", """
                {"entries": [
                  {"day": "2012-12-03", "from": "09:30", "to": "10:30", "inspector": "lead", "activity": "duty-team",
                   "what": "Duty team at work", "withWhom": "Duty manager"},
                  {"day": "2012-12-04", "from": "14:00", "to": "15:00", "inspector": "inspector1", "activity": "safeguarding-board-chair",
                   "what": "Chair of the board", "withWhom": null}]}""");

        assertThat(inspection.task("task-record-interview").assignee()).isEqualTo("inspector1");
        WaitingTask observation = inspection.task("task-record-observation");
        assertThat(observation.assignee()).isEqualTo("lead");
        assertThat(whatIsDue("Record the observation"))
                .as("on the inspection's page, too")
                .isEqualTo("Shadowing the duty team: Duty team at work \u00b7 today, 09:30 to 10:30");
        inspection.clock("2012-12-03T12:00:00Z");
        assertThat(inspection
                        .open("lead", "task-record-observation")
                        .at("/answers/at")
                        .asText())
                .isEqualTo("2012-12-03T09:30");
        inspection.record("lead", "task-record-observation", SEEN);

        assertThat(figures.of(inspection.id())).isEqualTo(new Figures(1, 0, 0, 0, 60, 0, 0, 0, 60, 60));
        assertThat(evidenceOf(inspection.id()).get("quality-of-practice"))
                .extracting(line -> line.text())
                .containsExactly("Thresholds are understood.");
        assertThat(evidenceOf(inspection.id()).get("leadership-and-governance")).isEmpty();
    }

    private String whatIsDue(String task) {
        return acting
                .as("lead", () -> context.getBean(OverviewController.class).overview(inspections.byId(inspection.id())))
                .dueNext()
                .stream()
                .filter(due -> due.what().equals(task))
                .map(OverviewController.Due::about)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aTimetableThatCannotBeLeavesNoTaskBehind() {
        arrangeSetUp();

        assertThatThrownBy(() -> inspection.record("lead", "task-agree-timetable", """
                        {"entries": [
                          {"day": "2012-12-03", "from": "09:30", "to": "10:30", "inspector": "lead", "activity": "duty-team",
                           "what": "Duty team", "withWhom": null},
                          {"day": "2012-12-03", "from": "10:00", "to": "11:00", "inspector": "lead", "activity": "parents",
                           "what": "Group of parents", "withWhom": null}]}"""))
                .isInstanceOf(RefusedAnswers.class)
                .hasMessageContaining("entries[1].from");

        assertThat(inspection.waiting()).extracting(WaitingTask::elementId).doesNotContain("task-record-observation");
        assertThat(fieldwork.all(inspection.id())).isEmpty();
    }

    @Test
    void anInspectorAddsOneOnTheSpotAndNobodyElseRecordsIt() {
        Timetable.Entry entry = new Timetable.Entry(
                LocalDate.of(2012, 12, 4), null, null, "inspector1", "document", "Audit of October", null, null);
        acting.as("inspector1", () -> fieldwork.addOnTheSpot(inspection.id(), entry));

        assertThat(inspection.task("task-read-document").assignee()).isEqualTo("inspector1");
        assertThatThrownBy(() -> inspection.record("inspector2", "task-read-document", SEEN))
                .isInstanceOf(Desk.NotYourTask.class);
    }

    @Test
    void whatIsSentAgainAfterALineBrokeIsAddedOnce() {
        Timetable.Entry entry = new Timetable.Entry(
                LocalDate.of(2012, 12, 4), null, null, "inspector1", "document", "Audit of October", null, null);
        UUID first = acting.as("inspector1", () -> fieldwork.addOnTheSpot(inspection.id(), entry, "one"))
                .id();
        assertThat(acting.as("inspector1", () -> fieldwork.addOnTheSpot(inspection.id(), entry, "one"))
                        .id())
                .isEqualTo(first);
        assertThat(acting.as("inspector1", () -> fieldwork.addOnTheSpot(inspection.id(), entry, "two"))
                        .id())
                .as("another one, in the same words")
                .isNotEqualTo(first);
        assertThat(fieldwork.all(inspection.id())).hasSize(2);
    }

    /** What the team's note is asked about before it is recorded. */
    private List<String> askedOfTheMeeting(String said) {
        JsonNode note = json.createObjectNode().put("on", "2012-12-03").put("said", said);
        String task = inspection.task("task-daily-meeting").id();
        return acting.as("lead", () -> desk.check(task, note)).says();
    }

    @Test
    void theDaysMeetingsAndWhatTheAuthorityHoldsAreKept() {
        inspection.record("link301", "task-supply-evidence", """
                {"documents": [{"title": "Audit of October", "kind": "audit", "where": "Room 4"}], "nothingBecause": null}""");
        inspection.record("lead", "task-keep-in-touch", """
                {"on": "2012-12-03", "saidBy": "lead", "saidTo": "The DCS", "said": "What we look at first."}""");
        assertThatThrownBy(() -> inspection.record(
                        "lead", "task-daily-meeting", "{\"on\": \"2012-12-04\", \"said\": \"Early.\", \"next\": null}"))
                .isInstanceOf(RefusedAnswers.class)
                .hasMessageContaining("has not come yet");
        assertThat(askedOfTheMeeting("Tracy Smith said that Early Help came late. Tracy Smith is the mother."))
                .singleElement()
                .asString()
                .startsWith("“Tracy Smith” looks like somebody's name.");
        assertThat(askedOfTheMeeting("The mother said that Early Help came late."))
                .isEmpty();
        inspection.record(
                "lead", "task-daily-meeting", "{\"on\": \"2012-12-03\", \"said\": \"A calm start.\", \"next\": null}");

        inspection.clock("2012-12-04T08:00:00Z");
        assertThat(inspection
                        .open("lead", "task-daily-meeting")
                        .at("/before/0/said")
                        .asText())
                .isEqualTo("A calm start.");
        inspection.clock("2012-12-05T08:00:00Z");
        inspection.clock("2012-12-06T08:00:00Z");
        inspection.clock("2012-12-07T08:00:00Z");
        JsonNode midPoint = inspection.open("lead", "task-mid-point-meeting");
        assertThat(midPoint.at("/coverage/strands")).hasSize(8);
        assertThat(midPoint.at("/unseen/0/sort").asText()).isEqualTo("Strands");
        inspection.record("lead", "task-mid-point-meeting", """
                {"on": "2012-12-07", "emerging": "Early help comes late.", "toSee": "Schools."}""");
        assertThat(List.of("DAILY_MEETING", "KEEPING_IN_TOUCH", "MID_POINT_MEETING"))
                .allSatisfy(occasion -> assertThat(context.getBean(FieldworkNotes.class)
                                .of(inspection.id(), FieldworkNote.Occasion.valueOf(occasion)))
                        .hasSize(1));
    }

    private void arrangeSetUp() {
        inspection.record("link301", "task-arrange-set-up", SET_UP);
    }

    private Map<String, List<EvidenceLine>> evidenceOf(String inspectionId) {
        return evidence.evidence(inspections.byId(inspectionId));
    }
}
