package org.waymark.platform.tasks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Versions of a draft that another one took the place of, or that came too late. Gone once the task is recorded. */
@Component
class DraftVersions {

    /** How many are kept for one task: the latest. */
    private static final int MOST = 20;

    private final JdbcClient database;
    private final ObjectMapper json;

    DraftVersions(JdbcClient database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    void setAside(String taskId, JsonNode answers, String savedBy, Instant savedAt) {
        database.sql("insert into desk_draft_aside (id, task_id, answers, saved_by, saved_at) values (?, ?, ?, ?, ?)")
                .params(UUID.randomUUID(), taskId, answers.toString(), savedBy, savedAt.atOffset(ZoneOffset.UTC))
                .update();
        database.sql("delete from desk_draft_aside where task_id = :task and id not in (select id from desk_draft_aside"
                        + " where task_id = :task order by saved_at desc limit :most)")
                .param("task", taskId)
                .param("most", MOST)
                .update();
    }

    /** The latest first. */
    List<Drafts.Draft> aside(String taskId) {
        return database.sql("select task_id, answers, saved_by, saved_at from desk_draft_aside where task_id = ?"
                        + " order by saved_at desc")
                .param(taskId)
                .query(this::versionIn)
                .list();
    }

    void discard(String taskId) {
        database.sql("delete from desk_draft_aside where task_id = ?")
                .param(taskId)
                .update();
    }

    private Drafts.Draft versionIn(ResultSet row, int number) throws SQLException {
        try {
            return new Drafts.Draft(
                    row.getString("task_id"),
                    json.readTree(row.getString("answers")),
                    row.getString("saved_by"),
                    row.getObject("saved_at", OffsetDateTime.class).toInstant());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(
                    "A version kept for task " + row.getString("task_id") + " cannot be read", e);
        }
    }
}
