package org.waymark.calendar.change;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.calendar.BankHolidays;
import org.waymark.calendar.CalendarInUse;
import org.waymark.calendar.change.CalendarChange.Kind;
import org.waymark.calendar.change.CalendarChange.State;
import org.waymark.calendar.change.ChangedHolidays.ByFile;
import org.waymark.platform.audit.Audit;
import org.waymark.platform.engine.CurrentUser;
import org.waymark.platform.engine.database.AdvisoryLocks;
import org.waymark.platform.tasks.RefusedAnswers;
import org.waymark.platform.tasks.WriteTransaction;

/** Changes the bank holidays: proposed first, so that it can be seen what would move, then applied. */
@Service
@Transactional
class CalendarChanges {

    private final CalendarChangeTable table;
    private final CalendarInUse inUse;
    private final WaitingDates limits;
    private final AdvisoryLocks turns;
    private final Audit audit;
    private final CurrentUser currentUser;
    private final Clock clock;

    CalendarChanges(
            CalendarChangeTable table,
            CalendarInUse inUse,
            WaitingDates limits,
            AdvisoryLocks turns,
            Audit audit,
            CurrentUser currentUser,
            Clock clock) {
        this.table = table;
        this.inUse = inUse;
        this.limits = limits;
        this.turns = turns;
        this.audit = audit;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** @throws RefusedAnswers when the file will not do */
    @WriteTransaction
    CalendarChange proposeFile(byte[] file, String reason) {
        return propose(Kind.FILE, reason, now -> ChangedHolidays.byFile(now, file));
    }

    /** @throws RefusedAnswers when that day cannot become a bank holiday */
    @WriteTransaction
    CalendarChange proposeDay(LocalDate date, String title, String reason) {
        return propose(Kind.ADDED, reason, now -> new ByFile(ChangedHolidays.with(now, date, title), List.of()));
    }

    /** @throws RefusedAnswers when that day cannot cease to be one */
    @WriteTransaction
    CalendarChange proposeWithout(LocalDate date, String reason) {
        return propose(Kind.REMOVED, reason, now -> new ByFile(ChangedHolidays.without(now, date), List.of()));
    }

    private CalendarChange propose(Kind kind, String reason, Function<BankHolidays, ByFile> changed) {
        CalendarInUse.Known now = inUse.look();
        ByFile changes = changed.apply(now.holidays());
        CalendarChange change = new CalendarChange(
                UUID.randomUUID(),
                now.version(),
                null,
                kind,
                now.holidays(),
                changes.after(),
                changes.notes(),
                reason.strip(),
                currentUser.id(),
                clock.instant(),
                null,
                null,
                null);
        table.propose(change);
        return change;
    }

    /** @throws NoSuchChange when there is none, or it was proposed anew */
    @Transactional(readOnly = true)
    CalendarChange byId(UUID id) {
        return table.find(id).orElseThrow(NoSuchChange::new);
    }

    /**
     * Puts it in force on every node, and writes down in which inspections limits have to move. A second time it does
     * nothing.
     *
     * @throws RefusedAnswers when the calendar has changed since it was proposed, or another change is not done yet
     */
    @WriteTransaction
    CalendarChange apply(UUID id) {
        turns.take("calendar", "change");
        CalendarChange change = byId(id);
        if (change.state() != State.PROPOSED) {
            return change;
        }
        if (table.anyUnfinished()) {
            throw RefusedAnswers.of(
                    "",
                    "Another change is still moving limits. Wait until it is done, then look again at what this one"
                            + " moves.");
        }
        if (inUse.look().version() != change.basedOn()) {
            throw RefusedAnswers.of(
                    "",
                    "The bank holidays were changed since you looked. Propose your change again, and look again at"
                            + " what it moves.");
        }
        List<String> inspections = limits.inspections();
        table.apply(id, change.basedOn() + 1, currentUser.id(), clock.instant(), inspections);
        audit.add(currentUser.id(), "change-bank-holidays", null, id.toString(), "applied");
        return byId(id);
    }

    /** The change was never proposed, or its proposer has proposed another since. */
    static class NoSuchChange extends RuntimeException {

        NoSuchChange() {
            super("There is no such change, or you have proposed another one since. Propose it again.");
        }
    }
}
