package org.waymark.calendar.change;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.waymark.calendar.CalendarInUse;
import org.waymark.calendar.change.WaitingDates.Moves;
import org.waymark.platform.audit.Audit;
import org.waymark.platform.machine.Failures;
import org.waymark.platform.tasks.Retry;

/**
 * Moves the open limits after a change of the bank holidays: one inspection a transaction, its due dates and its timers
 * together, noted in the same transaction as done. Whoever stops half way is carried on by the next round, on any node;
 * an inspection that is done is never touched again.
 */
@Component
class CalendarMover {

    private static final Logger LOG = LoggerFactory.getLogger(CalendarMover.class);
    private static final Duration TRIED_AGAIN_AFTER = Duration.ofMinutes(1);
    private static final int LONGEST_PROBLEM = 500;

    private final CalendarChangeTable changes;
    private final CalendarInUse inUse;
    private final WaitingDates limits;
    private final Audit audit;
    private final Retry retry;
    private final TransactionTemplate tentative;
    private final Clock clock;

    CalendarMover(
            CalendarChangeTable changes,
            CalendarInUse inUse,
            WaitingDates limits,
            Audit audit,
            Retry retry,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.changes = changes;
        this.inUse = inUse;
        this.limits = limits;
        this.audit = audit;
        this.retry = retry;
        this.tentative = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** What the change would move in these inspections: it is moved, read, and undone. */
    List<Moves> preview(CalendarChange change, List<String> inspections) {
        List<Moves> all = new ArrayList<>();
        for (String inspection : inspections) {
            all.add(tentative.execute(status -> {
                status.setRollbackOnly();
                return move(change, inspection);
            }));
        }
        return all;
    }

    /**
     * Does what is left of every change that was applied by then.
     *
     * @return in how many inspections it looked
     */
    int carryOn(Instant appliedBy) {
        int done = 0;
        for (CalendarChange change : changes.unfinished(appliedBy)) {
            for (String inspection : changes.open(change.id(), clock.instant().minus(TRIED_AGAIN_AFTER))) {
                done += one(change, inspection) ? 1 : 0;
            }
            finish(change);
        }
        return done;
    }

    /** One inspection; false when another node did it, or it failed and is tried again later. */
    boolean one(CalendarChange change, String inspection) {
        try {
            return retry.inNewTransaction(() -> {
                if (!changes.hold(change.id(), inspection)) {
                    return false;
                }
                Moves moved = move(change, inspection);
                changes.done(change.id(), inspection, moved.moves().size(), clock.instant());
                return true;
            });
        } catch (RuntimeException failure) {
            String said = Failures.inOurWords(failure);
            String why = said.substring(0, Math.min(said.length(), LONGEST_PROBLEM));
            LOG.error(
                    "The limits of inspection {} could not be moved to the changed bank holidays: {}",
                    inspection,
                    why,
                    Failures.trace(failure));
            changes.failed(change.id(), inspection, why, clock.instant());
            return false;
        }
    }

    private Moves move(CalendarChange change, String inspection) {
        return limits.move(
                inspection,
                work -> inUse.assuming(change.before(), work),
                work -> inUse.assuming(change.after(), work),
                change.why());
    }

    private void finish(CalendarChange change) {
        retry.inNewTransaction(() -> {
            if (changes.finish(change.id(), clock.instant())) {
                audit.add(change.appliedBy(), "move-limits", null, change.id().toString(), "done");
            }
            return true;
        });
    }
}
