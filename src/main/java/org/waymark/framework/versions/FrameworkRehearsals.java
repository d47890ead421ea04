package org.waymark.framework.versions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.waymark.framework.versions.FrameworkRehearsal.Outcome;
import org.waymark.platform.audit.Audit;
import org.waymark.platform.tasks.RefusedAnswers;
import org.waymark.platform.tasks.WriteTransaction;

/** The rehearsals of uploaded versions: which is played, how far it is, how each ended. One is played at a time. */
@Service
public class FrameworkRehearsals {

    /** Whoever plays one says so every few seconds; who has been silent for so long plays it no more. */
    private static final Duration SILENT = Duration.ofMinutes(2);

    private static final int LONGEST = 40_000;

    private final JdbcClient database;
    private final Audit audit;
    private final Clock clock;

    FrameworkRehearsals(JdbcClient database, Audit audit, Clock clock) {
        this.database = database;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @return its id
     * @throws RefusedAnswers while another is played
     */
    @WriteTransaction
    public long begin(UploadedFramework version, String authority, LocalDate firstDay, String by) {
        Instant now = clock.instant();
        endTheSilent(now);
        if (isOneRunning()) {
            throw RefusedAnswers.of(
                    "",
                    "Another rehearsal is being played. One is played at a time: begin this one when that has ended.");
        }
        audit.add(
                by,
                "rehearse-framework",
                null,
                version.framework().id(),
                version.id().toString());
        return database.sql("""
                        insert into framework_rehearsal (version_id, authority_code, first_day, begun_by, begun_at, alive_at)
                        values (?, ?, ?, ?, ?, ?) returning id
                        """)
                .params(version.id(), authority, firstDay, by, at(now), at(now))
                .query(Long.class)
                .single();
    }

    private boolean isOneRunning() {
        return database.sql("select exists (select 1 from framework_rehearsal where outcome is null)")
                .query(Boolean.class)
                .single();
    }

    private void endTheSilent(Instant now) {
        database.sql("""
                        update framework_rehearsal set outcome = 'BROKEN_OFF', ended_at = ?
                        where outcome is null and alive_at < ?
                        """).params(at(now), at(now.minus(SILENT))).update();
    }

    /**
     * How far it is.
     *
     * @param reached null before the first day
     */
    @WriteTransaction
    public void goesOn(long id, LocalDate reached, String says) {
        database.sql(
                        "update framework_rehearsal set alive_at = ?, reached = ?, says = ? where id = ? and outcome is null")
                .params(at(clock.instant()), reached, shortened(says), id)
                .update();
    }

    /** @param picture null where none was drawn */
    @WriteTransaction
    public void ended(long id, Outcome outcome, String says, String picture) {
        database.sql("""
                        update framework_rehearsal set outcome = ?, ended_at = ?, says = ?, picture = ?
                        where id = ? and outcome is null
                        """)
                .params(outcome.name(), at(clock.instant()), shortened(says), picture, id)
                .update();
    }

    /** The last of each version, the newest first; one that has fallen silent is broken off. */
    public List<FrameworkRehearsal> latest() {
        return database.sql("""
                        select distinct on (version_id) * from framework_rehearsal order by version_id, id desc
                        """).query(this::rehearsal).list();
    }

    public Optional<FrameworkRehearsal> latest(UUID version) {
        return database.sql("select * from framework_rehearsal where version_id = ? order by id desc limit 1")
                .param(version)
                .query(this::rehearsal)
                .optional();
    }

    /** The versions of which a rehearsal came to its normal end with nothing left open. */
    public Set<UUID> wholeOnes() {
        return database.sql("select distinct version_id from framework_rehearsal where outcome = 'WHOLE'")
                .query(UUID.class)
                .set();
    }

    private FrameworkRehearsal rehearsal(ResultSet row, int number) throws SQLException {
        String outcome = row.getString("outcome");
        Instant alive = instant(row, "alive_at");
        boolean silent = outcome == null && alive.isBefore(clock.instant().minus(SILENT));
        return new FrameworkRehearsal(
                row.getLong("id"),
                row.getObject("version_id", UUID.class),
                row.getString("authority_code"),
                row.getObject("first_day", LocalDate.class),
                row.getString("begun_by"),
                instant(row, "begun_at"),
                row.getObject("reached", LocalDate.class),
                row.getString("says"),
                row.getString("picture"),
                silent ? Outcome.BROKEN_OFF : outcome == null ? null : Outcome.valueOf(outcome),
                silent ? alive : instant(row, "ended_at"));
    }

    private static String shortened(String says) {
        return says.length() <= LONGEST ? says : "…\n" + says.substring(says.length() - LONGEST);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
