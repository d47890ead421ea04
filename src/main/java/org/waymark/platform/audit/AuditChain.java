package org.waymark.platform.audit;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Puts what waits at the end of the chain. The order is that of the chaining, and one node at a time chains: the
 * table's own lock sees to it, which lets everybody read and lets requests add to what waits.
 */
@Component
class AuditChain {

    private static final Logger LOG = LoggerFactory.getLogger(AuditChain.class);
    private static final int A_BATCH = 1000;
    private static final int SAID_EVERY = 10_000;

    private final JdbcTemplate database;
    private final TransactionTemplate transaction;

    AuditChain(JdbcTemplate database, PlatformTransactionManager transactions) {
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Chains all that waits, the oldest first; gives how many entries that were. */
    int extend() {
        int all = 0;
        int chained;
        do {
            chained = transaction.execute(status -> extendByABatch());
            all += chained;
        } while (chained == A_BATCH);
        return all;
    }

    private int extendByABatch() {
        if (!Boolean.TRUE.equals(
                database.queryForObject("select exists (select 1 from audit_waiting)", Boolean.class))) {
            return 0;
        }
        database.execute("lock table audit_log in exclusive mode");
        End end = end();
        List<AuditLine> lines = take(end.number());
        List<Object[]> rows = new ArrayList<>(lines.size());
        String previous = end.hash();
        for (AuditLine line : lines) {
            String hash = line.hash(previous);
            rows.add(new Object[] {line, previous, hash});
            previous = hash;
        }
        database.batchUpdate(
                "insert into audit_log values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                rows,
                A_BATCH,
                (statement, row) -> fill(statement, (AuditLine) row[0], (String) row[1], (String) row[2]));
        say(end.number() + lines.size(), lines.size(), previous);
        return lines.size();
    }

    private List<AuditLine> take(long after) {
        String oldest = "delete from audit_waiting where id in (select id from audit_waiting order by id limit ?)";
        return database.query(
                "with taken as (" + oldest + " returning *) select * from taken order by id",
                (row, place) -> AuditLine.of(after + 1 + place, row),
                A_BATCH);
    }

    /** A copy of the chain's end in the log, out of the database's reach, tells when the end was cut off. */
    private static void say(long number, int added, String hash) {
        if (number / SAID_EVERY != (number - added) / SAID_EVERY || number == added) {
            LOG.info("The audit's chain has {} entries and ends in {}", number, hash);
        }
    }

    End end() {
        return database
                .query(
                        "select number, hash from audit_log order by number desc limit 1",
                        (row, place) -> new End(row.getLong("number"), row.getString("hash")))
                .stream()
                .findFirst()
                .orElse(new End(0, AuditLine.BEGINNING));
    }

    /** Whether the chain has this entry with this hash. */
    boolean holds(End noted) {
        return Boolean.TRUE.equals(database.queryForObject(
                "select exists (select 1 from audit_log where number = ? and hash = ?)",
                Boolean.class,
                noted.number(),
                noted.hash()));
    }

    private static void fill(PreparedStatement row, AuditLine line, String previous, String hash) throws SQLException {
        row.setLong(1, line.number());
        row.setObject(2, OffsetDateTime.ofInstant(line.at(), ZoneOffset.UTC));
        row.setString(3, line.who());
        row.setString(4, line.address());
        row.setString(5, line.what());
        row.setString(6, line.inspectionId());
        row.setString(7, line.caseNumber());
        row.setString(8, line.subject());
        row.setString(9, line.outcome());
        row.setString(10, previous);
        row.setString(11, hash);
    }

    /** Where the chain ends. */
    record End(long number, String hash) {}
}
