package org.waymark.retention;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.waymark.calendar.London;
import org.waymark.inspection.EndedInspections;
import org.waymark.inspection.EndedInspections.Ended;
import org.waymark.platform.engine.AskedOnce;
import org.waymark.platform.engine.EngineHistory;
import org.waymark.records.KeptRecords;
import org.waymark.records.RecordKind;

/** Finds the records whose time is over, and counts them. Looking changes nothing. */
@Component
class DueRecords {

    private final EndedInspections inspections;
    private final RetentionRules rules;
    private final ErasureTable erasures;
    private final EngineHistory history;
    private final List<KeptRecords> rooms;
    private final Clock clock;

    DueRecords(
            EndedInspections inspections,
            RetentionRules rules,
            ErasureTable erasures,
            EngineHistory history,
            List<KeptRecords> rooms,
            Clock clock) {
        this.inspections = inspections;
        this.rules = rules;
        this.erasures = erasures;
        this.history = history;
        this.rooms = rooms;
        this.clock = clock;
    }

    /** One kind of records of one inspection, and the day from which it is to be erased. */
    record Due(RecordKind kind, int months, LocalDate on, String from) {}

    /** What is due of an inspection, in the order in which it is erased. */
    record OfInspection(Ended inspection, List<Due> kinds) {

        /** The earliest of the days. */
        LocalDate since() {
            return kinds.stream().map(Due::on).min(Comparator.naturalOrder()).orElseThrow();
        }
    }

    LocalDate today() {
        return London.dateOf(clock.instant());
    }

    /** When each kind of records is due of an inspection that is over, the order in which they are erased. */
    List<Due> calendarOf(Ended inspection) {
        return Stream.of(RecordKind.values())
                .flatMap(kind -> rules.rule(inspection.framework(), kind).stream())
                .filter(rule -> rule.months() != null && !RetentionRules.KEPT_FOR_GOOD.contains(rule.kind()))
                .map(rule ->
                        new Due(rule.kind(), rule.months(), inspection.on().plusMonths(rule.months()), rule.from()))
                .toList();
    }

    /**
     * The inspections of which something is due and not erased yet, those due longest first.
     *
     * @param day the day by which it has to have been due
     */
    List<OfInspection> dueBy(LocalDate day) {
        Map<String, Set<String>> erased = erasures.kindsErasedLast();
        return ended().stream()
                .map(inspection -> new OfInspection(
                        inspection,
                        calendarOf(inspection).stream()
                                .filter(one -> !one.on().isAfter(day))
                                .toList()))
                .filter(one -> isToBeErased(one, erased))
                .sorted(Comparator.comparing(OfInspection::since))
                .toList();
    }

    /** Those of these of which anything is due, and more than what their last erasure has erased to the end. */
    List<OfInspection> toBeErased(List<OfInspection> due) {
        Map<String, Set<String>> erased = erasures.kindsErasedLast();
        return due.stream().filter(one -> isToBeErased(one, erased)).toList();
    }

    private List<Ended> ended() {
        return AskedOnce.of(DueRecords.class, "ended", inspections::all);
    }

    private static boolean isToBeErased(OfInspection one, Map<String, Set<String>> erased) {
        Set<String> names = one.kinds().stream().map(due -> due.kind().id()).collect(Collectors.toSet());
        return !names.isEmpty() && !names.equals(erased.get(one.inspection().id()));
    }

    /** What is due next, of any inspection; empty when nothing ever will be. */
    Optional<Map.Entry<Ended, Due>> next() {
        LocalDate today = today();
        return ended().stream()
                .flatMap(inspection -> calendarOf(inspection).stream().map(due -> Map.entry(inspection, due)))
                .filter(one -> one.getValue().on().isAfter(today))
                .min(Comparator.comparing(one -> one.getValue().on()));
    }

    List<KeptRecords> of(RecordKind kind) {
        return rooms.stream().filter(room -> room.kind() == kind).toList();
    }

    /**
     * Those of these inspections on which somebody or something still works: nothing of them is erased, however long they
     * have been over.
     */
    Set<String> open(List<OfInspection> due) {
        return history.running(due.stream().map(one -> one.inspection().id()).toList());
    }

    /** Whether somebody or something still works on it, or it is not over after all. */
    boolean isOpen(String inspectionId) {
        return !history.running(List.of(inspectionId)).isEmpty() || !inspections.isOver(inspectionId);
    }
}
