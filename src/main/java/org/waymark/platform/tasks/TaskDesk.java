package org.waymark.platform.tasks;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Service;
import org.waymark.platform.audit.Audit;
import org.waymark.platform.engine.Acting;
import org.waymark.platform.engine.CurrentUser;
import org.waymark.platform.engine.People;

@Service
class TaskDesk implements Desk {

    private static final int LONGEST_SUBMISSION_ID = 64;
    private static final int MOST_BESIDE = 100;

    private final TaskService taskService;
    private final RuntimeService runtimeService;
    private final CurrentUser currentUser;
    private final Acting acting;
    private final TaskForms forms;
    private final AnswerRecorder recording;
    private final DeskTables tables;
    private final Audit audit;
    private final EntityManager entities;
    private final TaskLabels labels;
    private final DraftVersions versions;
    private final Presence presence;
    private final People people;
    private final CaseProgress cases;

    TaskDesk(
            TaskService taskService,
            RuntimeService runtimeService,
            CurrentUser currentUser,
            Acting acting,
            TaskForms forms,
            AnswerRecorder recording,
            DeskTables tables,
            Audit audit,
            EntityManager entities,
            TaskLabels labels,
            DraftVersions versions,
            Presence presence,
            People people,
            CaseProgress cases) {
        this.taskService = taskService;
        this.runtimeService = runtimeService;
        this.currentUser = currentUser;
        this.acting = acting;
        this.forms = forms;
        this.recording = recording;
        this.tables = tables;
        this.presence = presence;
        this.audit = audit;
        this.entities = entities;
        this.labels = labels;
        this.versions = versions;
        this.people = people;
        this.cases = cases;
    }

    @Override
    @WriteTransaction
    public Page open(String taskId) {
        String caller = currentUser.id();
        Task task = visible(taskId).orElseThrow(TaskNotFound::new);
        Label label = labels.of(List.of(task)).get(0);
        OpenTask open = OpenTask.of(
                task, caller, label.businessKey(), acting.asWaymark(() -> taskService.getVariables(taskId)));
        boolean mine = caller.equals(task.getAssignee());
        // Whoever it is for reads all of it, whichever of them is working on it.
        boolean candidate = !mine && isCandidate(taskId, caller);
        boolean reads = mine || candidate;
        Object context = reads ? forms.of(task).context(open) : null;
        Optional<Drafts.Draft> draft = reads ? tables.of(taskId) : Optional.empty();
        return new Page(
                open,
                task.getDescription(),
                label.about(),
                label.assignee(),
                mine,
                candidate && task.getAssignee() == null,
                context,
                draft.map(Drafts.Draft::answers).orElse(null),
                draft.map(Drafts.Draft::savedAt).orElse(null),
                mine ? versions.aside(taskId).stream().map(this::version).toList() : List.of(),
                reads && cases.process().equals(open.processKey()) ? beside(task) : List.of());
    }

    /** Tasks are made one after another, and their ids grow with the time. */
    private List<Beside> beside(Task task) {
        return taskService
                .createTaskQuery()
                .processInstanceId(task.getProcessInstanceId())
                .initializeFormKeys()
                .orderByTaskId()
                .asc()
                .listPage(0, MOST_BESIDE)
                .stream()
                .filter(one -> task.getFormKey().equals(one.getFormKey()))
                .map(one -> new Beside(one.getId(), one.getName()))
                .toList();
    }

    @Override
    public List<Label> labels(Collection<String> taskIds) {
        currentUser.id();
        if (taskIds.isEmpty()) {
            return List.of();
        }
        List<Task> tasks = taskService
                .createTaskQuery()
                .taskIdIn(taskIds.toArray(String[]::new))
                .listPage(0, taskIds.size());
        return labels.of(tasks);
    }

    @Override
    @WriteTransaction
    public Instant saveDraft(String taskId, JsonNode draft) {
        return inDraftOf(
                taskId, task -> tables.saveDraft(task, DraftSent.of(draft).plain(), SavedFrom.UNKNOWN));
    }

    @Override
    @WriteTransaction
    public Kept keepDraft(String taskId, JsonNode draft, Instant since, boolean over, SavedFrom from) {
        return inDraftOf(taskId, task -> {
            presence.typing(taskId);
            Drafts.Draft before = tables.of(taskId).orElse(null);
            JsonNode answers = DraftSent.of(draft).plain();
            if (before == null) {
                return new Kept(tables.saveDraft(task, answers, from), null);
            }
            SavedFrom last = tables.savedFrom(taskId);
            if (last.hasOvertaken(from)) {
                return new Kept(before.savedAt(), null);
            }
            boolean goesOn = last.isSamePageAs(from) || before.savedAt().equals(since);
            if (!goesOn && !answers.equals(before.answers())) {
                versions.setAside(taskId, answers, task.user(), tables.now());
                return new Kept(null, version(before));
            }
            if (over) {
                versions.setAside(taskId, before.answers(), before.savedBy(), before.savedAt());
            }
            return new Kept(tables.saveDraft(task, answers, from), null);
        });
    }

    private Version version(Drafts.Draft draft) {
        return new Version(draft.answers(), people.name(draft.savedBy()), draft.savedAt());
    }

    private <T> T inDraftOf(String taskId, Function<OpenTask, T> work) {
        String caller = currentUser.id();
        tables.holdTask(taskId);
        Task task = visible(taskId).orElseThrow(() -> gone(taskId, caller));
        requireAssignee(task, caller);
        return work.apply(OpenTask.of(task, caller, null, Map.of()));
    }

    @Override
    @WriteTransaction
    public Receipt record(String taskId, String submissionId, JsonNode sent) {
        requireSubmission(submissionId);
        return recordOnce(taskId, submissionId, sent);
    }

    @Override
    @WriteTransaction
    public Receipt takeAndRecord(String taskId, String submissionId, JsonNode sent) {
        requireSubmission(submissionId);
        String caller = currentUser.id();
        tables.holdTask(taskId);
        visible(taskId).ifPresent(task -> take(task, caller));
        return recordOnce(taskId, submissionId, sent);
    }

    @Override
    public Checked check(String taskId, JsonNode sent) {
        String caller = currentUser.id();
        Task task = visible(taskId).orElseThrow(() -> gone(taskId, caller));
        requireAssignee(task, caller);
        return recording.check(forms.of(task), opened(task, caller), sent);
    }

    private void take(Task task, String caller) {
        if (task.getAssignee() == null) {
            taskService.claim(task.getId(), caller);
        } else if (!caller.equals(task.getAssignee())) {
            throw new NotYourTask("%s works on this. Ask them to finish it, or to put it back in Tasklist."
                    .formatted(people.name(task.getAssignee())));
        }
    }

    private static void requireSubmission(String submissionId) {
        if (submissionId == null || submissionId.isBlank() || submissionId.length() > LONGEST_SUBMISSION_ID) {
            throw RefusedAnswers.of("", "The form sent no submission id. Load the task again.");
        }
    }

    private Receipt recordOnce(String taskId, String submissionId, JsonNode sent) {
        String caller = currentUser.id();
        tables.holdTask(taskId);
        Optional<DeskTables.Submission> earlier = tables.submission(submissionId);
        if (earlier.isPresent()) {
            return receiptAgain(earlier.get(), taskId, caller);
        }
        Task task = visible(taskId).orElseThrow(() -> gone(taskId, caller));
        requireAssignee(task, caller);
        OpenTask open = opened(task, caller);
        recording.write(forms.of(task), open, sent);
        DeskTables.Submission submission = tables.keep(submissionId, open);
        tables.discard(taskId);
        versions.discard(taskId);
        audit.add(open.user(), open.elementId(), open.inspectionId(), taskId, "recorded");
        // The domain's rows before the engine's: one order of locks for everybody.
        entities.flush();
        taskService.complete(taskId);
        return new Receipt(true, submission.recordedAt());
    }

    private static Receipt receiptAgain(DeskTables.Submission earlier, String taskId, String caller) {
        if (!earlier.taskId().equals(taskId) || !earlier.recordedBy().equals(caller)) {
            throw new AlreadyDone();
        }
        return new Receipt(true, earlier.recordedAt());
    }

    private RuntimeException gone(String taskId, String caller) {
        return tables.isRecorded(taskId, caller) ? new AlreadyDone() : new TaskNotFound();
    }

    private static void requireAssignee(Task task, String caller) {
        if (task.getAssignee() == null) {
            throw new NotYourTask("Claim this task first: nobody is working on it yet.");
        }
        if (!caller.equals(task.getAssignee())) {
            throw new NotYourTask("This task is being worked on by someone else. Nothing was recorded.");
        }
    }

    private Optional<Task> visible(String taskId) {
        return Optional.ofNullable(taskService
                .createTaskQuery()
                .taskId(taskId)
                .initializeFormKeys()
                .singleResult());
    }

    private boolean isCandidate(String taskId, String caller) {
        List<String> groups = currentUser.groups();
        return taskService
                                .createTaskQuery()
                                .taskId(taskId)
                                .taskCandidateUser(caller)
                                .includeAssignedTasks()
                                .count()
                        > 0
                || !groups.isEmpty()
                        && taskService
                                        .createTaskQuery()
                                        .taskId(taskId)
                                        .taskCandidateGroupIn(groups)
                                        .includeAssignedTasks()
                                        .count()
                                > 0;
    }

    /** What stands around a task that the user has been shown to see: ids and flags, read as Waymark. */
    private OpenTask opened(Task task, String caller) {
        return acting.asWaymark(() -> {
            Map<String, Object> variables = taskService.getVariables(task.getId());
            ProcessInstance instance = runtimeService
                    .createProcessInstanceQuery()
                    .processInstanceId(task.getProcessInstanceId())
                    .singleResult();
            return OpenTask.of(task, caller, instance.getBusinessKey(), variables);
        });
    }
}
