package org.waymark.retention;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.platform.audit.Audit;
import org.waymark.platform.engine.CurrentUser;
import org.waymark.platform.engine.database.AdvisoryLocks;
import org.waymark.platform.tasks.RefusedAnswers;
import org.waymark.platform.tasks.WriteTransaction;

/** Legal holds: while one stands on an inspection, nothing of it is erased. */
@Service
@Transactional
class Holds {

    /** Whoever places a hold and whoever erases a portion take turns, so that a hold placed is a hold kept. */
    static final String TURN = "retention";

    private final JdbcClient database;
    private final CurrentUser currentUser;
    private final Audit audit;
    private final AdvisoryLocks turns;
    private final Clock clock;

    Holds(JdbcClient database, CurrentUser currentUser, Audit audit, AdvisoryLocks turns, Clock clock) {
        this.database = database;
        this.currentUser = currentUser;
        this.audit = audit;
        this.turns = turns;
        this.clock = clock;
    }

    /** @param liftedAt null while it stands */
    record Hold(
            UUID id,
            String inspectionId,
            String reason,
            String placedBy,
            Instant placedAt,
            String liftedBecause,
            String liftedBy,
            Instant liftedAt) {}

    /** @throws RefusedAnswers when one stands already */
    @WriteTransaction
    void place(String inspectionId, String reason) {
        turns.take(TURN, inspectionId);
        if (standing(inspectionId).isPresent()) {
            throw RefusedAnswers.of("inspection", "There is a hold on this inspection already.");
        }
        UUID id = UUID.randomUUID();
        database.sql("insert into legal_hold (id, inspection_id, reason, placed_by, placed_at) values (?, ?, ?, ?, ?)")
                .params(id, inspectionId, reason, currentUser.id(), OffsetDateTime.now(clock))
                .update();
        audit.add(currentUser.id(), "place-legal-hold", inspectionId, id.toString(), "placed");
    }

    /**
     * @throws NoSuchHold     when there is none with this id
     * @throws RefusedAnswers when it was lifted already
     */
    @WriteTransaction
    void lift(UUID id, String because) {
        Hold hold =
                all().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow(NoSuchHold::new);
        turns.take(TURN, hold.inspectionId());
        int lifted = database.sql("update legal_hold set lifted_because = ?, lifted_by = ?, lifted_at = ?"
                        + " where id = ? and lifted_at is null")
                .params(because, currentUser.id(), OffsetDateTime.now(clock), id)
                .update();
        if (lifted == 0) {
            throw RefusedAnswers.of("", "This hold has been lifted already.");
        }
        // What was held is in sight again before Waymark erases it by itself.
        database.sql("delete from erasure_notice where inspection_id = ?")
                .param(hold.inspectionId())
                .update();
        audit.add(currentUser.id(), "lift-legal-hold", hold.inspectionId(), id.toString(), "lifted");
    }

    /** The inspections on which one stands. */
    @Transactional(readOnly = true)
    Set<String> held() {
        return Set.copyOf(database.sql("select inspection_id from legal_hold where lifted_at is null")
                .query(String.class)
                .list());
    }

    @Transactional(readOnly = true)
    Optional<Hold> standing(String inspectionId) {
        return database.sql("select * from legal_hold where inspection_id = ? and lifted_at is null")
                .param(inspectionId)
                .query(Holds::read)
                .optional();
    }

    /** Those that stand first, then the latest. */
    @Transactional(readOnly = true)
    List<Hold> all() {
        return database.sql("select * from legal_hold order by lifted_at is not null, placed_at desc, id")
                .query(Holds::read)
                .list();
    }

    private static Hold read(ResultSet row, int number) throws SQLException {
        return new Hold(
                row.getObject("id", UUID.class),
                row.getString("inspection_id"),
                row.getString("reason"),
                row.getString("placed_by"),
                row.getObject("placed_at", OffsetDateTime.class).toInstant(),
                row.getString("lifted_because"),
                row.getString("lifted_by"),
                Optional.ofNullable(row.getObject("lifted_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant)
                        .orElse(null));
    }

    static class NoSuchHold extends RuntimeException {

        NoSuchHold() {
            super("There is no such hold. Look at the page again: it may be an old one.");
        }
    }
}
