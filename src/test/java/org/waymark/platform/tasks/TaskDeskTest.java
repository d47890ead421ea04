package org.waymark.platform.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.WaymarkTest;
import org.waymark.platform.engine.Acting;
import org.waymark.platform.engine.Processes;
import org.waymark.platform.engine.WorkRefused;
import org.waymark.trial.Trial;
import org.waymark.trial.TrialForm;

@WaymarkTest
class TaskDeskTest {

    @Autowired
    private Desk desk;

    @Autowired
    private Drafts drafts;

    @Autowired
    private Acting acting;

    @Autowired
    private Processes processes;

    @Autowired
    private TaskService taskService;

    @Autowired
    private JdbcClient database;

    @Autowired
    private ObjectMapper json;

    @Autowired
    private Presence presence;

    @Autowired
    private Trial trial;

    private String inspection;
    private String look;

    @BeforeEach
    void begin() {
        inspection = trial.begin();
        look = trial.task(inspection, "task-look");
    }

    @Test
    void recordingCompletesTheTaskOnceAndLeavesATrail() {
        claim("insp1");
        acting.as("insp1", () -> desk.saveDraft(look, answers("{\"note\":\"half\"}")));
        Desk.Receipt first = acting.as("insp1", () -> desk.record(look, "s-" + look, good()));
        Desk.Receipt again = acting.as("insp1", () -> desk.record(look, "s-" + look, good()));

        assertThat(again.recorded()).isEqualTo(first.recorded()).isTrue();
        assertThat(trial.task(inspection, "task-look")).isNull();
        assertThat(TrialForm.RECORDED.get(look)).hasValue(1);
        assertThat(drafts.latest(inspection, "task-look")).isEmpty();
        assertThat(database.sql("select who || ' ' || what || ' ' || outcome from audit_entry where subject = ?")
                        .param(look)
                        .query(String.class)
                        .list())
                .containsExactly("insp1 task-look recorded");
        assertThatThrownBy(() -> acting.as("insp1", () -> desk.record(look, "other", good())))
                .isInstanceOf(Desk.AlreadyDone.class);
    }

    @Test
    void oneSubmissionSentFromSixteenThreadsHasOneEffect() throws Exception {
        claim("insp1");
        List<Desk.Receipt> receipts =
                together(16, () -> acting.as("insp1", () -> desk.record(look, "same" + look, good())));
        assertThat(receipts).hasSize(16).allMatch(Desk.Receipt::recorded);
        assertThat(receipts.stream().map(receipt -> receipt.at().toEpochMilli()).collect(Collectors.toSet()))
                .hasSize(1);
        assertThat(TrialForm.RECORDED.get(look)).hasValue(1);
    }

    @Test
    void refusedAnswersNameTheirFieldsAndKeepTheDraft() {
        claim("insp1");
        acting.as("insp1", () -> desk.saveDraft(look, answers("{\"note\":\"half\"}")));
        assertThatThrownBy(() -> acting.as(
                        "insp1",
                        () -> desk.record(
                                look,
                                "a" + look,
                                answers("{\"note\":\" \",\"points\":[{\"text\":\"one\"},{\"text\":\"\"}]}"))))
                .isInstanceOfSatisfying(RefusedAnswers.class, refused -> assertThat(refused.errors())
                        .containsExactly(
                                new FieldError("grade", "Choose how good it is."),
                                new FieldError("note", "Say what you saw."),
                                new FieldError("points[1].text", "Write the point, or remove it.")));
        assertThatThrownBy(
                        () -> acting.as("insp1", () -> desk.record(look, "b" + look, answers("{\"approved\":true}"))))
                .isInstanceOfSatisfying(
                        RefusedAnswers.class,
                        refused -> assertThat(refused.errors().get(0).field()).isEqualTo("approved"));
        assertThatThrownBy(() -> acting.as(
                        "insp1",
                        () -> desk.record(
                                look, "c" + look, answers("{\"note\":\"n\",\"grade\":\"good\",\"at\":\"yesterday\"}"))))
                .isInstanceOfSatisfying(RefusedAnswers.class, refused -> assertThat(refused.errors())
                        .containsExactly(new FieldError("at", "Enter a date and a time.")));
        assertThatThrownBy(() -> acting.as(
                        "insp1",
                        () -> desk.record(look, "d" + look, answers("{\"note\":\"refuse me\",\"grade\":\"good\"}"))))
                .isInstanceOf(RefusedAnswers.class)
                .hasMessageContaining("note: This is not what was seen.");
        assertThat(acting.as("insp1", () -> desk.open(look)).draft().get("note").asText())
                .isEqualTo("half");
        assertThat(TrialForm.RECORDED).doesNotContainKey(look);
    }

    @Test
    void allThatIsWrongIsToldInOneRoundWhoeverSeesIt() {
        claim("insp1");
        JsonNode wrong = answers("{\"note\":\"refuse me\",\"at\":\"yesterday\",\"minutes\":\"ninety\"}");
        List<FieldError> all = List.of(
                new FieldError("at", "Enter a date and a time."),
                new FieldError("minutes", "Enter a whole number."),
                new FieldError("grade", "Choose how good it is."),
                new FieldError("note", "This is not what was seen."));

        assertThatThrownBy(() -> acting.as("insp1", () -> desk.record(look, "w" + look, wrong)))
                .isInstanceOfSatisfying(RefusedAnswers.class, refused -> assertThat(refused.errors())
                        .containsExactlyInAnyOrderElementsOf(all));
        assertThat(acting.as("insp1", () -> desk.check(look, wrong))).satisfies(checked -> {
            assertThat(checked.errors()).containsExactlyInAnyOrderElementsOf(all);
            assertThat(checked.says()).isEmpty();
        });
    }

    @Test
    void lookingWhetherAnswersWouldBeRecordedRecordsNothing() {
        assertThatThrownBy(() -> acting.as("insp1", () -> desk.check(look, good())))
                .isInstanceOf(Desk.NotYourTask.class);
        claim("insp1");
        assertThat(acting.as("insp1", () -> desk.check(look, good())))
                .isEqualTo(new Desk.Checked(List.of(), List.of("It is said to be good.")));
        assertThat(TrialForm.RECORDED).doesNotContainKey(look);
        assertThat(trial.task(inspection, "task-look")).isEqualTo(look);
        assertThat(acting.as("insp1", () -> desk.record(look, "s-" + look, good()))
                        .recorded())
                .isTrue();
    }

    @Test
    void onlyTheAssigneeRecords() {
        assertThatThrownBy(() -> acting.as("insp1", () -> desk.record(look, "x", good())))
                .isInstanceOf(Desk.NotYourTask.class);
        claim("insp1");
        assertThatThrownBy(() -> acting.as("insp2", () -> desk.record(look, "x", good())))
                .isInstanceOf(Desk.NotYourTask.class);
        assertThatThrownBy(() -> acting.as("insp2", () -> desk.saveDraft(look, good())))
                .isInstanceOf(Desk.NotYourTask.class);
        assertThatThrownBy(() -> acting.as("outsider", () -> desk.record(look, "x", good())))
                .isInstanceOf(Desk.TaskNotFound.class);
        assertThatThrownBy(() -> acting.as("director301", () -> desk.open(look)))
                .isInstanceOf(Desk.TaskNotFound.class);
    }

    @Test
    void whoseGroupATaskIsForReadsAllOfItWhileAColleagueWorksOnIt() {
        claim("insp1");
        acting.as("insp1", () -> desk.saveDraft(look, answers("{\"note\":\"half\"}")));
        Desk.Page page = acting.as("insp2", () -> desk.open(look));
        assertThat(page.mine()).isFalse();
        assertThat(page.mayClaim()).isFalse();
        assertThat(page.assignee()).isNotBlank();
        assertThat(page.context()).isNotNull();
        assertThat(page.draft().get("note").asText()).isEqualTo("half");
    }

    @Test
    void aVersionSavedInBetweenStaysAndNeitherIsLost() {
        claim("insp1");
        Desk.Kept first = acting.as("insp1", () -> desk.keepDraft(look, answers("{\"note\":\"one\"}"), null, false));
        Desk.Kept second =
                acting.as("insp1", () -> desk.keepDraft(look, answers("{\"note\":\"two\"}"), first.savedAt(), false));
        assertThat(second.other()).isNull();

        Desk.Kept late = acting.as(
                "insp1",
                () -> desk.keepDraft(
                        look, answers("{\"note\":\"late\"}"), first.savedAt().minusSeconds(1), false));
        assertThat(late.savedAt()).isNull();
        assertThat(late.other().answers().get("note").asText()).isEqualTo("two");
        assertThat(notesAside()).containsExactly("late");
        assertThat(acting.as("insp1", () -> desk.open(look)).draft().get("note").asText())
                .isEqualTo("two");

        acting.as(
                "insp1",
                () -> desk.keepDraft(
                        look, answers("{\"note\":\"late\"}"), late.other().savedAt(), true));
        assertThat(notesAside()).containsExactlyInAnyOrder("late", "two");
        acting.as("insp1", () -> desk.record(look, "k-" + look, good()));
        assertThat(database.sql("select count(*) from desk_draft_aside where task_id = ?")
                        .param(look)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void whatOnePageSentLateDoesNotTakeThePlaceOfWhatIsNewer() {
        claim("insp1");
        keep("two", new SavedFrom("page", 2), null);
        keep("one", new SavedFrom("page", 1), null);
        assertThat(noteKept()).isEqualTo("two");
        // The page was never told that its second saving had come through.
        assertThat(keep("three", new SavedFrom("page", 3), null).other()).isNull();
        assertThat(noteKept()).isEqualTo("three");
        assertThat(keep("elsewhere", new SavedFrom("another page", 1), null)
                        .other()
                        .answers()
                        .get("note")
                        .asText())
                .isEqualTo("three");
        assertThat(notesAside()).containsExactly("elsewhere");
    }

    @Test
    void nothingIsNoDraftAndTakesNothingsPlace() {
        claim("insp1");
        keep("kept", SavedFrom.UNKNOWN, null);
        assertThatThrownBy(() -> acting.as("insp1", () -> desk.keepDraft(look, answers("{}"), null, false)))
                .isInstanceOf(RefusedAnswers.class)
                .hasMessageContaining("Nothing was sent to be kept.");
        assertThat(keep("without saying from what", SavedFrom.UNKNOWN, null).other())
                .isNotNull();
        assertThat(noteKept()).isEqualTo("kept");
    }

    private Desk.Kept keep(String note, SavedFrom from, Instant since) {
        return acting.as(
                "insp1", () -> desk.keepDraft(look, answers("{\"note\":\"" + note + "\"}"), since, false, from));
    }

    private String noteKept() {
        return acting.as("insp1", () -> desk.open(look)).draft().get("note").asText();
    }

    private List<String> notesAside() {
        return acting.as("insp1", () -> desk.open(look)).aside().stream()
                .map(version -> version.answers().get("note").asText())
                .toList();
    }

    @Test
    void twoPeopleOnOneTaskAreToldOfEachOther() {
        acting.as("insp1", () -> {
            presence.here(look);
            return null;
        });
        acting.as("insp2", () -> {
            presence.typing(look);
            return null;
        });
        assertThat(acting.as("insp1", () -> presence.others(look)))
                .singleElement()
                .satisfies(other -> assertThat(other.typedAt()).isNotNull());
        assertThat(acting.as("insp2", () -> presence.others(look)))
                .singleElement()
                .satisfies(other -> assertThat(other.typedAt()).isNull());
        assertThat(acting.as("director301", () -> presence.others(look))).isEmpty();

        ClockUtil.setCurrentTime(new Date(ClockUtil.getCurrentTime().getTime() + 61_000));
        assertThat(acting.as("insp1", () -> presence.others(look))).isEmpty();
    }

    @Test
    void whoeverClosesThePageIsNoLongerThere() {
        acting.as("insp2", () -> {
            presence.here(look);
            presence.gone(look);
            return null;
        });
        assertThat(acting.as("insp1", () -> presence.others(look))).isEmpty();
    }

    @Test
    void theEngineCompletesNothingThatWasNotRecorded() {
        claim("insp1");
        assertThatThrownBy(() -> acting.as("insp1", () -> taskService.complete(look)))
                .isInstanceOf(WorkRefused.class);
        assertThatThrownBy(() -> acting.as("insp2", () -> taskService.complete(look)))
                .isInstanceOf(WorkRefused.class);
        assertThatThrownBy(() -> acting.asWaymark(() -> {
                    taskService.complete(look);
                    return null;
                }))
                .isInstanceOf(WorkRefused.class);
        assertThat(trial.task(inspection, "task-look")).isEqualTo(look);
    }

    @Test
    void aTaskIsClaimedForOneselfByACandidateAndPutBackByItsOwner() {
        assertThatThrownBy(() -> acting.as("insp1", () -> taskService.claim(look, "insp2")))
                .isInstanceOf(WorkRefused.class);
        assertThatThrownBy(() -> acting.as("boss", () -> taskService.claim(look, "boss")))
                .isInstanceOf(WorkRefused.class);
        claim("insp1");
        assertThatThrownBy(() -> acting.as("insp2", () -> taskService.setAssignee(look, null)))
                .isInstanceOf(WorkRefused.class);
        assertThatThrownBy(() -> acting.as("insp1", () -> taskService.setAssignee(look, "insp2")))
                .isInstanceOf(WorkRefused.class);
        acting.as("insp1", () -> taskService.setAssignee(look, null));
        claim("insp2");
        assertThat(acting.as("insp2", () -> desk.open(look)).mine()).isTrue();
    }

    @Test
    void aWordReachesTheOneProcessThatWaitsAndStaysInItsScope() {
        assertThat(processes.waitsFor(inspection, "word")).isTrue();
        processes.tell(inspection, "word", java.util.Map.of("changeId", "c1"));
        String read = trial.task(inspection, "task-read-word");
        assertThat(acting.as("lead1", () -> desk.open(read)).task().variable("changeId"))
                .isEqualTo("c1");
        claim("insp1");
        assertThat(acting.as("insp1", () -> desk.open(look)).task().variable("changeId"))
                .isNull();
        assertThatThrownBy(() -> processes.tell(inspection, "nonsense", java.util.Map.of()))
                .isInstanceOf(Processes.NobodyWaits.class);
    }

    private void claim(String user) {
        acting.as(user, () -> taskService.claim(look, user));
    }

    private JsonNode good() {
        return answers(
                "{\"note\":\"A file in order\",\"grade\":\"good\",\"at\":\"2012-12-04T10:00\",\"minutes\":40,\"agreed\":true}");
    }

    private JsonNode answers(String text) {
        try {
            return json.readTree(text);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static <T> List<T> together(int threads, Callable<T> work) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<T>> futures = pool.invokeAll(
                    IntStream.range(0, threads).mapToObj(i -> work).toList());
            List<T> results = new java.util.ArrayList<>();
            for (Future<T> future : futures) {
                results.add(future.get());
            }
            return results;
        } finally {
            pool.shutdownNow();
        }
    }
}
