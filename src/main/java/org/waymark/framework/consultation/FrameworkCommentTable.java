package org.waymark.framework.consultation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.waymark.framework.consultation.FrameworkComment.SaidFor;

/** The comments as rows. */
@Component
class FrameworkCommentTable {

    private final JdbcClient database;

    FrameworkCommentTable(JdbcClient database) {
        this.database = database;
    }

    void add(FrameworkComment comment) {
        database.sql("""
                        insert into framework_comment (id, framework_id, section, said_for, name, body, written_at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        comment.id(),
                        comment.framework(),
                        comment.section().id(),
                        comment.saidFor().name(),
                        comment.name(),
                        comment.text(),
                        at(comment.writtenAt()))
                .update();
    }

    int waiting(String framework) {
        return database.sql("select count(*) from framework_comment where framework_id = ? and shown is null")
                .param(framework)
                .query(Integer.class)
                .single();
    }

    /** Those that wait to be read, then those that wait for an answer, each the first that was written first. */
    List<FrameworkComment> open(int most) {
        return database.sql("""
                        select * from framework_comment where shown is null or (shown and accepted is null)
                        order by shown is not null, written_at limit ?
                        """)
                .param(most)
                .query(FrameworkCommentTable::comment)
                .list();
    }

    List<FrameworkComment> shown(String framework) {
        return database.sql("select * from framework_comment where framework_id = ? and shown order by written_at")
                .param(framework)
                .query(FrameworkCommentTable::comment)
                .list();
    }

    /** Held until the running transaction ends. */
    Optional<FrameworkComment> hold(UUID id) {
        return database.sql("select * from framework_comment where id = ? for update")
                .param(id)
                .query(FrameworkCommentTable::comment)
                .optional();
    }

    /** What is not shown is not kept: neither its words nor who wrote them. */
    void read(UUID id, boolean shown, String by, Instant now) {
        database.sql("update framework_comment set shown = ?, read_by = ?, read_at = ? where id = ?")
                .params(shown, by, at(now), id)
                .update();
        if (!shown) {
            database.sql("update framework_comment set body = '', name = null where id = ?")
                    .param(id)
                    .update();
        }
    }

    void answer(UUID id, boolean accepted, String because, String by, Instant now) {
        database.sql(
                        "update framework_comment set accepted = ?, because = ?, answered_by = ?, answered_at = ? where id = ?")
                .params(accepted, because, by, at(now), id)
                .update();
    }

    private static FrameworkComment comment(ResultSet row, int number) throws SQLException {
        return new FrameworkComment(
                row.getObject("id", UUID.class),
                row.getString("framework_id"),
                FrameworkSection.of(row.getString("section")).orElseThrow(),
                SaidFor.valueOf(row.getString("said_for")),
                row.getString("name"),
                row.getString("body"),
                row.getObject("written_at", OffsetDateTime.class).toInstant(),
                row.getObject("shown", Boolean.class),
                row.getObject("accepted", Boolean.class),
                row.getString("because"));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
