package org.waymark.platform.tasks;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Where a signed-in user works a human task. Every method acts as the engine's current user. */
public interface Desk {

    /**
     * @throws TaskNotFound when there is no such task, or this user may not see it
     */
    Page open(String taskId);

    /** What tells these tasks from others of the same name; those that this user may not see are left out. */
    List<Label> labels(Collection<String> taskIds);

    /**
     * Keeps the answers so far, complete or not.
     *
     * @return when it was kept
     * @throws TaskNotFound when there is no such task, or this user may not see it
     * @throws NotYourTask  when the task is not this user's
     */
    Instant saveDraft(String taskId, JsonNode answers);

    /**
     * As {@link #saveDraft(String, JsonNode)}, unless another version has been saved since. Then that one stays, and
     * these answers are set aside: nothing is lost.
     *
     * @param since when the version that these answers go on from was saved; null when there was none
     * @param over  takes the place of that version on purpose; it is set aside
     * @param from  the open page: it goes on from whatever it saved itself, and its older answers change nothing
     */
    Kept keepDraft(String taskId, JsonNode answers, Instant since, boolean over, SavedFrom from);

    /** As above, for whoever keeps something without an open page. */
    default Kept keepDraft(String taskId, JsonNode answers, Instant since, boolean over) {
        return keepDraft(taskId, answers, since, over, SavedFrom.UNKNOWN);
    }

    /**
     * Records the answers and completes the task, both or neither. The same submission id gives the same receipt and
     * has one effect, however often it is sent.
     *
     * @throws RefusedAnswers when an answer is not acceptable
     * @throws TaskNotFound   when there is no such task, or this user may not see it
     * @throws NotYourTask    when the task is not this user's
     * @throws AlreadyDone    when the task was completed by another submission
     */
    Receipt record(String taskId, String submissionId, JsonNode answers);

    /**
     * What {@link #record} would refuse in these answers, all of it, or what to know before it. Nothing is recorded.
     *
     * @throws TaskNotFound when there is no such task, or this user may not see it
     * @throws NotYourTask  when the task is not this user's
     */
    Checked check(String taskId, JsonNode answers);

    /**
     * As {@link #record}, for whoever does it without having opened it: taken on first where nobody has it. Refused, it is
     * nobody's as before.
     *
     * @throws NotYourTask when somebody else works on it
     */
    Receipt takeAndRecord(String taskId, String submissionId, JsonNode answers);

    /**
     * A task, what its form shows, and the answers kept so far (null when there are none).
     *
     * @param about    which inspection it is of, and which case or concern, as people say it
     * @param assignee the name of whoever works on it; null while nobody does
     * @param mayClaim whether nobody works on it and this user may begin
     * @param context  null when the task is not for this user
     * @param beside   the tasks of the same form in the same case that this user sees, this one among them, in the order in which
     *                 they were made; none where it is of no case
     */
    record Page(
            OpenTask task,
            String documentation,
            String about,
            String assignee,
            boolean mine,
            boolean mayClaim,
            Object context,
            JsonNode draft,
            Instant draftSavedAt,
            List<Version> aside,
            List<Beside> beside) {}

    /** A task beside another. */
    record Beside(String id, String name) {}

    /**
     * What became of a draft.
     *
     * @param savedAt when it was kept; null when another version is in its place
     * @param other   the version that is in its place; null when it was kept
     */
    record Kept(Instant savedAt, Version other) {}

    /** A version of a draft. @param savedBy the user's name */
    record Version(JsonNode answers, String savedBy, Instant savedAt) {}

    /**
     * What a task is about.
     *
     * @param businessKey the key of its process: which inspection, and which case or concern of it; for programs
     * @param about       the same as people say it: {@code Case C001 · Bexley · inspection beginning 3 December 2012 · …}
     * @param authority   null when it is of none
     * @param assignee    the name of whoever works on it; null when nobody does
     * @param due         null when it has no limit
     * @param standing    how it stands with that; null when there is nothing to be said
     */
    record Label(
            String taskId,
            String businessKey,
            String about,
            String authority,
            String assignee,
            Instant due,
            TaskTimeliness.How standing) {}

    /**
     * What would be said of answers that are not recorded yet.
     *
     * @param errors all that is wrong with them; none where they would be recorded
     * @param says   what to know before they are, in a sentence each; nothing where something is wrong
     */
    record Checked(List<FieldError> errors, List<String> says) {}

    /** The work is recorded. */
    record Receipt(boolean recorded, Instant at) {}

    /** There is no such task for this user. */
    class TaskNotFound extends RuntimeException {

        public TaskNotFound() {
            super("This task does not exist, has ended, or is not one you can see.");
        }
    }

    /** The task is someone else's, or nobody's yet. */
    class NotYourTask extends RuntimeException {

        public NotYourTask(String message) {
            super(message);
        }
    }

    /** The task is done already. */
    class AlreadyDone extends RuntimeException {

        public AlreadyDone() {
            super("This task has already been done. Nothing was recorded a second time.");
        }
    }
}
