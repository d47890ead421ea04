package org.waymark.platform.tasks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.waymark.platform.engine.WorkLedger;
import org.waymark.platform.engine.database.AdvisoryLocks;

/** What the desk keeps: drafts, and which submission recorded which task. */
@Component
class DeskTables implements Drafts, WorkLedger {

    private final JdbcClient database;
    private final ObjectMapper json;
    private final Clock clock;
    private final AdvisoryLocks turns;

    DeskTables(JdbcClient database, ObjectMapper json, Clock clock, AdvisoryLocks turns) {
        this.database = database;
        this.json = json;
        this.clock = clock;
        this.turns = turns;
    }

    /** Makes whoever else records this task wait until this transaction has ended. */
    void holdTask(String taskId) {
        turns.take("task", taskId);
    }

    Optional<Submission> submission(String submissionId) {
        return database.sql("select id, task_id, recorded_by, recorded_at from desk_submission where id = ?")
                .param(submissionId)
                .query(DeskTables::submissionIn)
                .optional();
    }

    @Override
    public boolean isRecorded(String taskId, String userId) {
        return database.sql("select count(*) from desk_submission where task_id = ? and recorded_by = ?")
                        .params(taskId, userId)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** @throws Desk.AlreadyDone when the id was used for another task at the same moment */
    Submission keep(String submissionId, OpenTask task) {
        Instant now = clock.instant();
        int kept = database.sql("insert into desk_submission (id, task_id, inspection_id, recorded_by, recorded_at)"
                        + " values (?, ?, ?, ?, ?) on conflict (id) do nothing")
                .params(submissionId, task.id(), task.inspectionId(), task.user(), now.atOffset(ZoneOffset.UTC))
                .update();
        if (kept == 0) {
            throw new Desk.AlreadyDone();
        }
        return new Submission(submissionId, task.id(), task.user(), now);
    }

    @Override
    public Optional<Draft> of(String taskId) {
        return database.sql("select task_id, answers, saved_by, saved_at from desk_draft where task_id = ?")
                .param(taskId)
                .query(this::draftIn)
                .optional();
    }

    @Override
    public Optional<Draft> latest(String inspectionId, String elementId) {
        return database.sql("select task_id, answers, saved_by, saved_at from desk_draft where inspection_id = ? and"
                        + " element_id = ? order by saved_at desc limit 1")
                .params(inspectionId, elementId)
                .query(this::draftIn)
                .optional();
    }

    @Override
    public Optional<Draft> latest(String inspectionId, String elementId, Collection<String> exceptOf) {
        return exceptOf.isEmpty()
                ? latest(inspectionId, elementId)
                : database.sql(
                                "select task_id, answers, saved_by, saved_at from desk_draft where inspection_id = :inspection"
                                        + " and element_id = :element and task_id not in (:others) order by saved_at desc limit 1")
                        .param("inspection", inspectionId)
                        .param("element", elementId)
                        .param("others", exceptOf)
                        .query(this::draftIn)
                        .optional();
    }

    @Override
    public Set<String> begun(Collection<String> taskIds) {
        return taskIds.isEmpty()
                ? Set.of()
                : Set.copyOf(database.sql("select task_id from desk_draft where task_id in (:tasks)")
                        .param("tasks", taskIds)
                        .query(String.class)
                        .list());
    }

    /** As exact as the database keeps it, so that what was kept is known again. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** By which open page the draft was kept last. */
    SavedFrom savedFrom(String taskId) {
        return database.sql("select page, turn from desk_draft where task_id = ?")
                .param(taskId)
                .query((row, number) -> new SavedFrom(row.getString("page"), row.getLong("turn")))
                .optional()
                .orElse(SavedFrom.UNKNOWN);
    }

    Instant saveDraft(OpenTask task, JsonNode answers, SavedFrom from) {
        Instant now = now();
        database.sql("insert into desk_draft (task_id, inspection_id, element_id, answers, saved_by, saved_at,"
                        + " page, turn) values (:task, :inspection, :element, :answers, :by, :at, :page, :turn)"
                        + " on conflict (task_id) do update set answers = excluded.answers,"
                        + " saved_by = excluded.saved_by, saved_at = excluded.saved_at, page = excluded.page,"
                        + " turn = excluded.turn")
                .param("page", from.page())
                .param("turn", from.turn())
                .param("task", task.id())
                .param("inspection", task.inspectionId())
                .param("element", task.elementId())
                .param("answers", answers.toString())
                .param("by", task.user())
                .param("at", now.atOffset(ZoneOffset.UTC))
                .update();
        return now;
    }

    @Override
    public void discard(String taskId) {
        database.sql("delete from desk_draft where task_id = ?").param(taskId).update();
    }

    private static Submission submissionIn(ResultSet row, int number) throws SQLException {
        return new Submission(
                row.getString("id"),
                row.getString("task_id"),
                row.getString("recorded_by"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }

    private Draft draftIn(ResultSet row, int number) throws SQLException {
        try {
            return new Draft(
                    row.getString("task_id"),
                    json.readTree(row.getString("answers")),
                    row.getString("saved_by"),
                    row.getObject("saved_at", OffsetDateTime.class).toInstant());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The draft of task " + row.getString("task_id") + " cannot be read", e);
        }
    }

    record Submission(String id, String taskId, String recordedBy, Instant recordedAt) {}
}
