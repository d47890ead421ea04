package org.waymark.retention;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.waymark.inspection.Inspections;
import org.waymark.platform.audit.Audit;
import org.waymark.platform.engine.database.AdvisoryLocks;
import org.waymark.platform.machine.Failures;
import org.waymark.platform.tasks.RefusedAnswers;
import org.waymark.platform.tasks.Retry;
import org.waymark.platform.tasks.WriteTransaction;
import org.waymark.records.KeptRecords;
import org.waymark.records.RecordKind;
import org.waymark.retention.DueRecords.OfInspection;
import org.waymark.retention.ErasureTable.Item;
import org.waymark.retention.RecordCounts.Of;

/**
 * Erases what is due: a portion of one kind of records of one inspection in a transaction, with the note of how many.
 * Whoever stops on the way is carried on by the next round, on any node. Before each portion it is looked again whether
 * a hold stands or somebody works on the inspection.
 */
@Service
class Erasures {

    static final String ERASED = "ERASED";
    static final String HELD = "HELD";
    static final String OPEN = "OPEN";

    /** In the audit and on certificates: what nobody asked for, done when it was due. */
    static final String WAYMARK = "waymark";

    private static final Logger LOG = LoggerFactory.getLogger(Erasures.class);
    private static final int A_PORTION = 500;
    private static final Duration TRIED_AGAIN_AFTER = Duration.ofMinutes(1);

    private final DueRecords due;
    private final ErasureTable table;
    private final Certificates certificates;
    private final Holds holds;
    private final Notices notices;
    private final Inspections inspections;
    private final Audit audit;
    private final AdvisoryLocks turns;
    private final Retry retry;
    private final Clock clock;

    Erasures(
            DueRecords due,
            ErasureTable table,
            Certificates certificates,
            Holds holds,
            Notices notices,
            Inspections inspections,
            Audit audit,
            AdvisoryLocks turns,
            Retry retry,
            Clock clock) {
        this.due = due;
        this.table = table;
        this.certificates = certificates;
        this.holds = holds;
        this.notices = notices;
        this.inspections = inspections;
        this.audit = audit;
        this.turns = turns;
        this.retry = retry;
        this.clock = clock;
    }

    /**
     * Writes down that all that is due of these inspections is to be erased; the rounds then do it.
     *
     * @param chosen ids of inspections
     * @throws RefusedAnswers when nothing is due of one of them, a hold stands on it, or it is being erased already
     */
    @WriteTransaction
    UUID begin(Set<String> chosen, String by) {
        turns.take(Holds.TURN, "begin");
        List<OfInspection> all = due.dueBy(due.today()).stream()
                .filter(one -> chosen.contains(one.inspection().id()))
                .toList();
        if (chosen.isEmpty() || all.size() < chosen.size()) {
            throw RefusedAnswers.of(
                    "inspections",
                    chosen.isEmpty()
                            ? "Choose the inspections whose records are to be erased."
                            : "Nothing is due of an inspection that you chose. Look at the page again: it has changed.");
        }
        mustBeFree(all);
        return write(all, by);
    }

    private void mustBeFree(List<OfInspection> all) {
        Stops stops = stops(all);
        for (OfInspection one : all) {
            String reference = one.inspection().reference();
            if (stops.underWay().contains(one.inspection().id())) {
                throw RefusedAnswers.of("inspections", reference + " is being erased already.");
            }
            if (stops.held().contains(one.inspection().id())) {
                throw RefusedAnswers.of("inspections", "There is a legal hold on " + reference + ". Lift it first.");
            }
            if (stops.open().contains(one.inspection().id())) {
                throw RefusedAnswers.of(
                        "inspections", "Somebody still works on " + reference + ": a task or a limit of it is open.");
            }
        }
    }

    /**
     * What keeps inspections from being erased now.
     *
     * @param underWay those that are being erased
     * @param held     those on which a legal hold stands
     * @param open     those on which somebody still works
     */
    record Stops(Set<String> underWay, Set<String> held, Set<String> open) {

        boolean stop(OfInspection one) {
            return Stream.of(underWay, held, open)
                    .anyMatch(ids -> ids.contains(one.inspection().id()));
        }
    }

    Stops stops(List<OfInspection> due) {
        return new Stops(table.underWay(), holds.held(), this.due.open(due));
    }

    /**
     * Notes what is due, and writes down as to be erased what was noted so many days ago, and is neither held nor open.
     *
     * @return empty when there is nothing
     */
    @WriteTransaction
    Optional<UUID> beginByItself(int noticeDays) {
        turns.take(Holds.TURN, "begin");
        LocalDate today = due.today();
        List<OfInspection> all = due.dueBy(today);
        all.forEach(one -> notices.note(one, today));
        Stops stops = stops(all);
        Map<Of, LocalDate> seen = notices.seen(all);
        List<OfInspection> free = due.toBeErased(all.stream()
                .filter(one -> !stops.stop(one))
                .map(one -> noticed(one, seen, today.minusDays(noticeDays)))
                .toList());
        return free.isEmpty() ? Optional.empty() : Optional.of(write(free, WAYMARK));
    }

    private static OfInspection noticed(OfInspection one, Map<Of, LocalDate> seen, LocalDate before) {
        return new OfInspection(
                one.inspection(),
                one.kinds().stream()
                        .filter(kind -> !seen.getOrDefault(
                                        new Of(one.inspection().id(), kind.kind()), LocalDate.MAX)
                                .isAfter(before))
                        .toList());
    }

    private UUID write(List<OfInspection> all, String by) {
        UUID id = UUID.randomUUID();
        table.begin(id, by, clock.instant());
        int place = 0;
        for (OfInspection one : all) {
            for (DueRecords.Due kind : one.kinds()) {
                table.add(new Item(
                        id,
                        one.inspection().id(),
                        kind.kind().id(),
                        place++,
                        one.inspection().reference(),
                        one.inspection().on(),
                        kind.months(),
                        kind.on(),
                        kind.from(),
                        null,
                        null,
                        null));
            }
            audit.add(by, "begin-erasure", one.inspection().id(), id.toString(), "begun");
        }
        return id;
    }

    /**
     * Does what is left of every erasure.
     *
     * @return how many portions it erased
     */
    int carryOn() {
        int portions = 0;
        for (UUID id : table.unfinished()) {
            for (Item item : table.open(id, clock.instant().minus(TRIED_AGAIN_AFTER))) {
                while (portion(item)) {
                    portions++;
                }
            }
            finish(id);
        }
        return portions;
    }

    /** One portion; false when nothing of it is left, another node has it, or it failed and is tried again later. */
    boolean portion(Item item) {
        try {
            return retry.inNewTransaction(() -> table.hold(item) && eraseSome(item));
        } catch (RuntimeException failure) {
            String why = Failures.inWords(failure);
            // Only its kind: what a database says of a row may hold what stands in it
            LOG.error("The {} of inspection {} could not be erased: {}", item.kind(), item.inspectionId(), why);
            table.failed(item, why, clock.instant());
            return false;
        }
    }

    private boolean eraseSome(Item item) {
        turns.take(Holds.TURN, item.inspectionId());
        if (holds.standing(item.inspectionId()).isPresent()) {
            return done(item, HELD);
        }
        if (due.isOpen(item.inspectionId())) {
            return done(item, OPEN);
        }
        for (KeptRecords room : due.of(RecordKind.of(item.kind()).orElseThrow())) {
            Optional<KeptRecords.Portion> portion = room.erase(item.inspectionId(), A_PORTION);
            if (portion.isPresent()) {
                table.erased(item, portion.get().what(), portion.get().number());
                return true;
            }
        }
        return done(item, ERASED);
    }

    private boolean done(Item item, String outcome) {
        table.done(item, outcome, clock.instant());
        String by = table.byId(item.erasureId()).orElseThrow().begunBy();
        audit.add(
                by,
                "erase-" + item.kind(),
                item.inspectionId(),
                item.erasureId().toString(),
                outcome.toLowerCase(Locale.ROOT));
        boolean some = table.rows(item.erasureId()).stream()
                .anyMatch(rows -> rows.inspectionId().equals(item.inspectionId())
                        && rows.kind().equals(item.kind()));
        if (some) {
            inspections.note(
                    item.inspectionId(),
                    "Erased, their time being over: "
                            + RecordKind.of(item.kind()).orElseThrow().title(),
                    null);
        }
        return false;
    }

    private void finish(UUID id) {
        retry.inNewTransaction(() -> {
            if (table.finish(id, clock.instant(), certificates.fingerprint(id))) {
                audit.add(table.byId(id).orElseThrow().begunBy(), "finish-erasure", null, id.toString(), "finished");
            }
            return null;
        });
    }
}
