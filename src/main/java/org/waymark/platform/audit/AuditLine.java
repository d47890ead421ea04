package org.waymark.platform.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.waymark.platform.machine.Sha256;

/**
 * One entry of the chain.
 *
 * @param number from 1, without gaps
 */
record AuditLine(
        long number,
        Instant at,
        String who,
        String address,
        String what,
        String inspectionId,
        String caseNumber,
        String subject,
        String outcome) {

    /** What the first entry follows. */
    static final String BEGINNING = "0".repeat(64);

    static AuditLine of(long number, ResultSet row) throws SQLException {
        return new AuditLine(
                number,
                row.getObject("at", OffsetDateTime.class).toInstant().truncatedTo(ChronoUnit.MICROS),
                row.getString("who"),
                row.getString("address"),
                row.getString("what"),
                row.getString("inspection_id"),
                row.getString("case_number"),
                row.getString("subject"),
                row.getString("outcome"));
    }

    /** SHA-256 over the hash before it and each value with its length, so that no two entries read the same. */
    String hash(String previous) {
        MessageDigest digest = Sha256.begun();
        digest.update(previous.getBytes(StandardCharsets.US_ASCII));
        for (Object value : new Object[] {number, at, who, address, what, inspectionId, caseNumber, subject, outcome}) {
            byte[] bytes = value == null ? null : value.toString().getBytes(StandardCharsets.UTF_8);
            digest.update(((bytes == null ? "-" : bytes.length) + ":").getBytes(StandardCharsets.US_ASCII));
            if (bytes != null) {
                digest.update(bytes);
            }
        }
        return Sha256.end(digest);
    }
}
