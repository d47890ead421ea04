package org.waymark.framework.versions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.waymark.framework.Framework;
import org.waymark.framework.Frameworks;

/** The versions that were uploaded and which of them are used, as rows. A text is read once. */
@Component
class FrameworkVersionTable {

    private static final String HEADS =
            "select id, framework_id, number, note, uploaded_by, uploaded_at from framework_version";

    private final JdbcClient database;
    private final Map<UUID, Framework> read = new ConcurrentHashMap<>();

    FrameworkVersionTable(JdbcClient database) {
        this.database = database;
    }

    /** Which version is used from when. */
    record Used(UUID version, LocalDate from) {}

    /** @return its number */
    int add(UUID id, Framework framework, String note, String by, Instant at) {
        return database.sql("""
                        insert into framework_version
                                (id, framework_id, number, content, content_hash, note, uploaded_by, uploaded_at)
                        select ?, ?, coalesce(max(number), 0) + 1, ?, ?, ?, ?, ? from framework_version where framework_id = ?
                        returning number
                        """)
                .params(
                        id,
                        framework.id(),
                        framework.content(),
                        framework.contentHash(),
                        note,
                        by,
                        at(at),
                        framework.id())
                .query(Integer.class)
                .single();
    }

    /** The number of the version that has exactly this text. */
    Optional<Integer> sameAs(Framework framework) {
        return database.sql("select number from framework_version where framework_id = ? and content_hash = ?")
                .params(framework.id(), framework.contentHash())
                .query(Integer.class)
                .optional();
    }

    /** The newest first. */
    List<UploadedFramework> all() {
        return database.sql(HEADS + " order by uploaded_at desc, number desc")
                .query(this::version)
                .list();
    }

    Optional<UploadedFramework> find(UUID id) {
        return database.sql(HEADS + " where id = ?")
                .param(id)
                .query(this::version)
                .optional();
    }

    Framework text(UUID id) {
        return read.computeIfAbsent(id, version -> database.sql(
                        "select framework_id, content from framework_version where id = ?")
                .param(version)
                .query((row, number) -> Frameworks.kept(row.getString("framework_id"), row.getString("content")))
                .single());
    }

    /** In the order of their days; of one day, in the order in which they were switched on. */
    List<Used> used() {
        return database.sql(
                        "select version_id, from_day from framework_switch where taken_back_at is null order by from_day, id")
                .query((row, number) ->
                        new Used(row.getObject("version_id", UUID.class), row.getObject("from_day", LocalDate.class)))
                .list();
    }

    List<FrameworkSwitch> switches() {
        return database.sql("select * from framework_switch where taken_back_at is null order by from_day, id")
                .query((row, number) -> new FrameworkSwitch(
                        row.getObject("version_id", UUID.class),
                        row.getObject("from_day", LocalDate.class),
                        row.getString("reason"),
                        row.getString("done_by"),
                        row.getObject("done_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    void use(FrameworkSwitch done) {
        database.sql(
                        "insert into framework_switch (version_id, from_day, reason, done_by, done_at) values (?, ?, ?, ?, ?)")
                .params(done.version(), done.from(), done.reason(), done.by(), at(done.at()))
                .update();
    }

    /** Whether it was used. */
    boolean takeBack(UUID version, String reason, String by, Instant now) {
        return database.sql("""
                        update framework_switch set taken_back_by = ?, taken_back_at = ?, taken_back_because = ?
                        where version_id = ? and taken_back_at is null
                        """).params(by, at(now), reason, version).update() == 1;
    }

    private UploadedFramework version(ResultSet row, int number) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new UploadedFramework(
                id,
                row.getInt("number"),
                text(id),
                row.getString("note"),
                row.getString("uploaded_by"),
                row.getObject("uploaded_at", OffsetDateTime.class).toInstant());
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
