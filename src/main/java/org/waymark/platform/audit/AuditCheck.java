package org.waymark.platform.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;

/** Reads the whole chain and says where it breaks. */
public class AuditCheck {

    private static final int AT_A_TIME = 1000;

    private final JdbcTemplate database;

    public AuditCheck(JdbcTemplate database) {
        this.database = database;
    }

    /**
     * @param entries how many were read
     * @param end     the hash of the last of them
     * @param broken  what is wrong, and at which entry; empty when the chain holds
     */
    public record Result(long entries, String end, Optional<String> broken) {}

    /**
     * @param knownNumber an entry whose hash is known from elsewhere, such as the log; 0 for none
     * @param knownHash   that hash
     */
    public Result check(long knownNumber, String knownHash) {
        return check(knownNumber == 0 ? Map.of() : Map.of(knownNumber, knownHash));
    }

    /** @param known the hashes, by the entries' numbers, that are known from elsewhere */
    Result check(Map<Long, String> known) {
        Walk walk = new Walk(new TreeMap<>(known));
        long from = 1;
        long before;
        do {
            before = walk.read;
            database.query(
                    "select * from audit_log where number >= ? order by number limit " + AT_A_TIME, walk::step, from);
            from = walk.last + 1;
        } while (walk.read > before && walk.broken == null);
        walk.finish();
        return new Result(walk.read, walk.hash, Optional.ofNullable(walk.broken));
    }

    private static class Walk {

        private final TreeMap<Long, String> known;
        private String hash = AuditLine.BEGINNING;
        private long read;
        private long last;
        private String broken;

        Walk(TreeMap<Long, String> known) {
            this.known = known;
        }

        void step(ResultSet row) throws SQLException {
            if (broken != null) {
                return;
            }
            AuditLine line = AuditLine.of(row.getLong("number"), row);
            String stands = row.getString("hash");
            if (line.number() != last + 1) {
                broken = "Entry " + (last + 1) + " is missing: entry " + line.number() + " stands in its place.";
            } else if (!hash.equals(row.getString("previous_hash"))) {
                broken = "Entry " + line.number() + " does not follow the one before it.";
            } else if (!line.hash(hash).equals(stands)) {
                broken = "Entry " + line.number() + " is not what was recorded: it has been changed.";
            } else if (!known.getOrDefault(line.number(), stands).equals(stands)) {
                broken = "Entry " + line.number() + " has another hash than the one given: the chain was made anew.";
            }
            last = line.number();
            hash = stands;
            read++;
        }

        void finish() {
            if (broken == null && !known.isEmpty() && known.lastKey() > last) {
                broken = "Entry " + known.lastKey() + " is missing: the chain ends with entry " + last + ".";
            }
        }
    }
}
