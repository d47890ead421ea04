package org.waymark.platform.tasks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.platform.engine.CurrentUser;
import org.waymark.platform.engine.People;

/**
 * Who has a task's page open. A page says so every few seconds while it is open; the table is the same for every node.
 * People of an authority are told of one another, and not of the inspectorate's.
 */
@Component
@Transactional
class Presence {

    /** A page that has said nothing for so long is no longer open: three times what a page leaves between two words. */
    private static final Duration LASTS = Duration.ofSeconds(60);

    private static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient database;
    private final CurrentUser currentUser;
    private final People people;
    private final Clock clock;

    Presence(JdbcClient database, CurrentUser currentUser, People people, Clock clock) {
        this.database = database;
        this.currentUser = currentUser;
        this.people = people;
        this.clock = clock;
    }

    /** @param typedAt null while nothing has been typed */
    record Other(String name, Instant openedAt, Instant typedAt) {}

    /** Whoever is acting has the page open. */
    void here(String taskId) {
        note(taskId, null);
    }

    /** Whoever is acting has typed something that was kept. */
    void typing(String taskId) {
        note(taskId, clock.instant());
    }

    private void note(String taskId, Instant typed) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        database.sql("insert into desk_presence (task_id, user_id, staff, opened_at, seen_at, typed_at)"
                        + " values (:task, :user, :staff, :now, :now, cast(:typed as timestamptz))"
                        + " on conflict (task_id, user_id) do update set seen_at = excluded.seen_at,"
                        + " opened_at = case when desk_presence.seen_at < :gone then excluded.opened_at"
                        + " else desk_presence.opened_at end,"
                        + " typed_at = coalesce(excluded.typed_at, desk_presence.typed_at)")
                .param("task", taskId)
                .param("user", currentUser.id())
                .param("staff", currentUser.isOfTheInspectorate())
                .param("now", now)
                .param("gone", now.minus(LASTS))
                .param("typed", typed == null ? null : typed.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Whoever is acting has closed the page; and so, by now, has everybody who was here yesterday. */
    void gone(String taskId) {
        database.sql("delete from desk_presence where task_id = ? and user_id = ? or seen_at < ?")
                .params(taskId, currentUser.id(), clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Who else has it open now, the first to open it first. */
    @Transactional(readOnly = true)
    List<Other> others(String taskId) {
        return database.sql("select user_id, opened_at, typed_at from desk_presence where task_id = :task"
                        + " and user_id <> :me and seen_at >= :since and (:staff or not staff) order by opened_at")
                .param("task", taskId)
                .param("me", currentUser.id())
                .param("since", clock.instant().minus(LASTS).atOffset(ZoneOffset.UTC))
                .param("staff", currentUser.isOfTheInspectorate())
                .query(this::otherIn)
                .list();
    }

    private Other otherIn(ResultSet row, int number) throws SQLException {
        OffsetDateTime typed = row.getObject("typed_at", OffsetDateTime.class);
        return new Other(
                people.name(row.getString("user_id")),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                typed == null ? null : typed.toInstant());
    }
}
