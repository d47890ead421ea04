package org.waymark.platform.tasks.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.platform.tasks.CaseProgress.StagesDone;
import org.waymark.platform.tasks.Desk;
import org.waymark.platform.tasks.TaskTimeliness.How;
import org.waymark.platform.tasks.worklist.TaskDetails.Detail;
import org.waymark.platform.tasks.worklist.WaitingCases.WaitingCase;
import org.waymark.platform.tasks.worklist.WorkGroup.Waits;
import org.waymark.platform.tasks.worklist.WorkGroup.WorkItem;
import org.waymark.platform.tasks.worklist.WorkGroups.Waiting;

/** Concerns first with the hours left, then what is overdue, today's, and so on; by case and by inspection. */
class WorkGroupsTest {

    private static final Instant NOW = Instant.parse("2012-12-05T10:00:00Z");
    private static final String INSPECTION = "CP-301-20121203";
    private static final String CASE = INSPECTION + "-C016";

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
        true,  2012-12-05T14:30:00Z, SOON,         0, CONCERN
        true,  -,                    -,            -, CONCERN
        false, 2012-12-05T10:00:00Z, LATE,        -1, OVERDUE
        false, 2012-12-06T00:00:00Z, SOON,         0, TODAY
        false, 2012-12-08T00:00:00Z, OPEN,         2, SOON
        false, 2012-12-11T00:00:00Z, OPEN,         3, LATER
        false, 2012-12-11T00:00:00Z, -,            -, LATER
        false, -,                    STANDS_STILL, -, STANDS_STILL
        false, -,                    -,            -, NO_LIMIT
        """)
    void howSoonATaskWantsToBeDone(boolean concern, Instant due, String state, Integer left, Urgency expected) {
        assertThat(Urgency.of(concern, due, state == null ? null : new How(state, left), NOW))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2012-12-05T14:30:00Z, Concern: 4 hours left",
        "2012-12-05T11:10:00Z, Concern: 1 hour left",
        "2012-12-05T10:20:00Z, Concern: less than an hour left",
        "2012-12-05T10:00:00Z, Concern: overdue",
        "2012-12-20T10:00:00Z, Concern"
    })
    void aConcernSaysItsHours(Instant due, String words) {
        assertThat(Urgency.CONCERN.inWords(due, NOW)).isEqualTo(words);
    }

    @Test
    void aCaseIsOneGroupWithWhatIsDoneOfItAndTheMostUrgentStandsFirst() {
        List<WorkGroup> groups = new WorkGroups(Map.of(CASE, new StagesDone(5, 9)), Set.of("t2"), NOW)
                .of(
                        List.of(
                                waiting("t1", "Keep in touch", false, INSPECTION, "2012-12-11T00:00:00Z", 4),
                                waiting("t2", "Evaluate early help", true, CASE, "2012-12-11T00:00:00Z", 4),
                                waiting("t3", "Evaluate the assessment", true, CASE, "2012-12-06T00:00:00Z", 0),
                                waiting("t4", "Respond", false, INSPECTION + "/concern-1", "2012-12-12T00:00:00Z", 5)),
                        List.of());

        assertThat(groups)
                .extracting(WorkGroup::title, WorkGroup::progress, group -> group.urgency()
                        .id())
                .containsExactly(
                        tuple("Barking \u00b7 Concern 1", null, "concern"),
                        tuple("Barking \u00b7 Case C016", "5 of 9 stages done", "today"),
                        tuple("Barking \u00b7 inspection beginning 3 December 2012", null, "later"));
        WorkGroup ofCase = groups.get(1);
        assertThat(ofCase.more()).isEqualTo("inspection beginning 3 December 2012 \u00b7 " + INSPECTION);
        assertThat(ofCase.nextDue()).isEqualTo("2012-12-06T00:00:00Z");
        assertThat(ofCase.tasks())
                .extracting(WorkItem::taskId, WorkItem::state, WorkItem::mine)
                .containsExactly(tuple("t3", "Not started", true), tuple("t2", "In progress", true));
    }

    @Test
    void aCaseThatWaitsForOthersStandsAmongWhatIsDueLaterByTheDayOfWhatItWaitsFor() {
        Waiting meeting = waiting("t9", "Arrange the meeting", false, CASE, "2012-12-04T00:00:00Z", -1);
        WaitingCase waits = new WaitingCase(
                meeting.label(), new Waits(meeting.name(), null, meeting.label().due(), "/the-case"));
        List<WorkGroup> groups = new WorkGroups(Map.of(CASE, new StagesDone(5, 9)), Set.of(), NOW)
                .of(
                        List.of(
                                waiting("t1", "Keep in touch", false, INSPECTION, "2012-12-11T00:00:00Z", 4),
                                waiting("t2", "Respond", true, INSPECTION + "-C017", "2012-12-07T00:00:00Z", 1)),
                        List.of(waits));

        assertThat(groups)
                .extracting(WorkGroup::key, group -> group.urgency().words())
                .containsExactly(
                        tuple(INSPECTION + "-C017", "Due within two working days"),
                        tuple(CASE, "Waits for others"),
                        tuple(INSPECTION, "Due later"));
        WorkGroup one = groups.get(1);
        assertThat(one.title()).isEqualTo("Barking \u00b7 Case C016");
        assertThat(one.progress()).isEqualTo("5 of 9 stages done");
        assertThat(one.tasks()).isEmpty();
        assertThat(one.waits()).isEqualTo(waits.waits());
    }

    @Test
    void whatTakesPlaceTodayIsTodaysByItsHourAndSaysWhatItIs() {
        Waiting lists = waiting("t1", "Supply the lists", false, INSPECTION, "2012-12-06T00:00:00Z", 0);
        Waiting visit = waiting("t2", "Record the observation", true, INSPECTION, "2012-12-11T00:00:00Z", 4);
        Detail today = new Detail("Home visit", true, Instant.parse("2012-12-05T09:30:00Z"), null);
        List<WorkItem> items = new WorkGroups(Map.of(), Set.of(), NOW)
                .of(List.of(lists, new Waiting(visit.name(), today, true, null, visit.label())), List.of())
                .get(0)
                .tasks();

        assertThat(items)
                .extracting(WorkItem::taskId, WorkItem::detail, item -> item.urgency()
                        .words())
                .containsExactly(tuple("t2", "Home visit", "Today"), tuple("t1", null, "Due today"));
    }

    @Test
    void whatCameBackSaysSoBeforeItsState() {
        Waiting draft = waiting("t1", "Draft the report", true, INSPECTION, "2012-12-11T00:00:00Z", 4);
        Detail back = new Detail(null, false, null, "Came back with comments");

        assertThat(new WorkGroups(Map.of(), Set.of(), NOW)
                        .of(List.of(new Waiting(draft.name(), back, true, null, draft.label())), List.of())
                        .get(0)
                        .tasks()
                        .get(0)
                        .state())
                .isEqualTo("Came back with comments, not started");
    }

    @Test
    void whatBelongsToNoProcessStandsAlone() {
        Desk.Label label = new Desk.Label("t9", null, "", null, null, null, null);
        assertThat(new WorkGroups(Map.of(), Set.of(), NOW)
                        .of(List.of(new Waiting("Ask again", null, false, null, label)), List.of()))
                .singleElement()
                .satisfies(group -> assertThat(group.key()).isEqualTo("t9"));
    }

    private static Waiting waiting(String id, String name, boolean mine, String key, String due, int left) {
        String number = key.contains("/") ? "Concern 1 \u00b7 " : key.endsWith("C016") ? "Case C016 \u00b7 " : "";
        String about = number + "Barking \u00b7 inspection beginning 3 December 2012 \u00b7 " + INSPECTION;
        return new Waiting(
                name,
                null,
                mine,
                null,
                new Desk.Label(id, key, about, "Barking", null, Instant.parse(due), new How("OPEN", left)));
    }
}
