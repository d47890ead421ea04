package org.waymark.calendar.change;

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
import org.waymark.calendar.BankHolidays;
import org.waymark.calendar.change.CalendarChange.Kind;

/** The changes of the bank holidays as rows, and how far each has come. */
@Component
class CalendarChangeTable {

    private static final int LATEST = 30;

    private final JdbcClient database;

    CalendarChangeTable(JdbcClient database) {
        this.database = database;
    }

    void propose(CalendarChange change) {
        database.sql("delete from calendar_change where version is null and proposed_by = ?")
                .param(change.proposedBy())
                .update();
        database.sql("""
                        insert into calendar_change (id, based_on, kind, holidays_before, holidays_after, notes, reason,
                                proposed_by, proposed_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        change.id(),
                        change.basedOn(),
                        change.kind().name(),
                        change.before().toJson(),
                        change.after().toJson(),
                        String.join("\n", change.notes()),
                        change.reason(),
                        change.proposedBy(),
                        at(change.proposedAt()))
                .update();
    }

    Optional<CalendarChange> find(UUID id) {
        return database.sql("select * from calendar_change where id = ?")
                .param(id)
                .query(CalendarChangeTable::change)
                .optional();
    }

    /** The applied ones, the newest first. */
    List<CalendarChange> applied() {
        return database.sql("select * from calendar_change where version is not null order by version desc limit ?")
                .param(LATEST)
                .query(CalendarChangeTable::change)
                .list();
    }

    /** Those that were applied by then and have limits left to move, the oldest first. */
    List<CalendarChange> unfinished(Instant appliedBy) {
        return database.sql(
                        "select * from calendar_change where finished_at is null and applied_at <= ? order by version")
                .param(at(appliedBy))
                .query(CalendarChangeTable::change)
                .list();
    }

    boolean anyUnfinished() {
        return database.sql("select exists (select 1 from calendar_change where version is not null and finished_at is"
                        + " null)")
                .query(Boolean.class)
                .single();
    }

    void apply(UUID id, int version, String user, Instant now, List<String> inspections) {
        database.sql("update calendar_change set version = ?, applied_by = ?, applied_at = ? where id = ?")
                .params(version, user, at(now), id)
                .update();
        inspections.forEach(inspection -> database.sql(
                        "insert into calendar_change_inspection (change_id, inspection_id) values (?, ?)")
                .params(id, inspection)
                .update());
    }

    /** The inspections that are still to be done and were not tried since then. */
    List<String> open(UUID id, Instant notTriedSince) {
        return database.sql("""
                        select inspection_id from calendar_change_inspection
                        where change_id = ? and done_at is null and (tried_at is null or tried_at < ?)
                        order by inspection_id
                        """)
                .params(id, at(notTriedSince))
                .query(String.class)
                .list();
    }

    /** Whether it was still to be done; held for this transaction, so false too while another node does it. */
    boolean hold(UUID id, String inspection) {
        return database.sql("""
                        select inspection_id from calendar_change_inspection
                        where change_id = ? and inspection_id = ? and done_at is null for update skip locked
                        """)
                .params(id, inspection)
                .query(String.class)
                .optional()
                .isPresent();
    }

    void done(UUID id, String inspection, int moved, Instant now) {
        database.sql("""
                        update calendar_change_inspection set moved = ?, done_at = ?, problem = null
                        where change_id = ? and inspection_id = ?
                        """).params(moved, at(now), id, inspection).update();
    }

    void failed(UUID id, String inspection, String problem, Instant now) {
        database.sql("update calendar_change_inspection set problem = ?, tried_at = ? where change_id = ? and"
                        + " inspection_id = ?")
                .params(problem, at(now), id, inspection)
                .update();
    }

    /** Marks it as finished, if nothing is left to do and nobody has done so. */
    boolean finish(UUID id, Instant now) {
        return database.sql("""
                                update calendar_change set finished_at = ? where id = ? and finished_at is null
                                and not exists
                                (select 1 from calendar_change_inspection where change_id = ? and done_at is null)
                                """).params(at(now), id, id).update() == 1;
    }

    Progress progress(UUID id) {
        return database.sql("""
                        select count(*) as inspections, count(done_at) as done, coalesce(sum(moved), 0) as moved,
                            count(problem) as problems
                        from calendar_change_inspection where change_id = ?
                        """)
                .param(id)
                .query((row, number) -> new Progress(
                        row.getInt("inspections"), row.getInt("done"), row.getInt("moved"), row.getInt("problems")))
                .single();
    }

    /**
     * @param inspections in how many something waited when it was applied
     * @param done        in how many of them every date is moved
     * @param moved       how many dates that were
     * @param problems    in how many it failed so far; they are tried again
     */
    record Progress(int inspections, int done, int moved, int problems) {}

    private static CalendarChange change(ResultSet row, int number) throws SQLException {
        return new CalendarChange(
                row.getObject("id", UUID.class),
                row.getInt("based_on"),
                row.getObject("version", Integer.class),
                Kind.valueOf(row.getString("kind")),
                BankHolidays.kept(row.getString("holidays_before"), "the calendar as it was"),
                BankHolidays.kept(row.getString("holidays_after"), "the calendar as it is to be"),
                row.getString("notes").lines().toList(),
                row.getString("reason"),
                row.getString("proposed_by"),
                instant(row, "proposed_at"),
                row.getString("applied_by"),
                instant(row, "applied_at"),
                instant(row, "finished_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
