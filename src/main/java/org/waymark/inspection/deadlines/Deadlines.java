package org.waymark.inspection.deadlines;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.calendar.InWords;
import org.waymark.calendar.London;
import org.waymark.calendar.YearNotKnown;
import org.waymark.inspection.InspectionCalendars;
import org.waymark.inspection.InspectionStatus;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Inspections;
import org.waymark.inspection.Milestones;
import org.waymark.inspection.Pause;
import org.waymark.platform.engine.People;

/**
 * The limits of an inspection's report: each a function of the day it counts from, the framework's working days, what
 * was granted on the way, the pauses, and the calendar; computed anew whenever it is asked for, never stored.
 */
@Service
@Transactional(readOnly = true)
public class Deadlines {

    private final Inspections inspections;
    private final Milestones milestones;
    private final ChangeRepository changes;
    private final InspectionCalendars calendars;
    private final People people;
    private final DecidedStatements statements;
    private final Clock clock;

    Deadlines(
            Inspections inspections,
            Milestones milestones,
            ChangeRepository changes,
            InspectionCalendars calendars,
            People people,
            DecidedStatements statements,
            Clock clock) {
        this.statements = statements;
        this.inspections = inspections;
        this.milestones = milestones;
        this.changes = changes;
        this.calendars = calendars;
        this.people = people;
        this.clock = clock;
    }

    /** Every step of the framework's report timeline, in its order, but for one that was decided not to be asked for. */
    public List<Deadline> of(String inspectionId) {
        return ofAll(List.of(inspections.byId(inspectionId))).get(inspectionId);
    }

    /** As {@link #of(String)}, of many inspections, asked for at once; by inspection. */
    public Map<String, List<Deadline>> ofAll(Collection<InspectionView> some) {
        Map<String, List<Deadline>> all = new HashMap<>();
        known(some).forEach(known -> all.put(known.inspection().id(), withExpectation(known, limits(known, Map.of()))));
        return all;
    }

    /**
     * @param limits  as {@link #ofAll}, by inspection
     * @param outlook by inspection, what they will be if the fieldwork ends as planned and each step is then done on its last
     *                day. Those of an inspection that was cancelled, and days in years that the calendar does not know, stay
     *                unknown.
     */
    public record LimitsInSight(Map<String, List<Deadline>> limits, Map<String, List<Deadline>> outlook) {}

    /** Both, read once; the outlook of those alone that lie ahead. */
    public LimitsInSight inSight(Collection<InspectionView> some, Predicate<InspectionView> ahead) {
        LimitsInSight inSight = new LimitsInSight(new HashMap<>(), new HashMap<>());
        known(some).forEach(known -> {
            String id = known.inspection().id();
            inSight.limits().put(id, withExpectation(known, limits(known, Map.of())));
            if (ahead.test(known.inspection())) {
                inSight.outlook().put(id, outlook(known));
            }
        });
        return inSight;
    }

    private List<Deadline> outlook(Known known) {
        List<Deadline> limits = limits(known, Map.of());
        if (known.inspection().status() == InspectionStatus.CANCELLED) {
            return limits;
        }
        Map<String, LocalDate> assumed = new HashMap<>();
        if (!known.reached().containsKey(Milestones.END_OF_FIELDWORK)) {
            assumed.put(Milestones.END_OF_FIELDWORK, lastDay(known.inspection()));
        }
        try {
            for (int step = 0; step <= limits.size(); step++) {
                limits = limits(known, assumed);
                limits.stream()
                        .filter(limit -> limit.date() != null && limit.doneOn() == null)
                        .forEach(limit -> assumed.putIfAbsent(limit.doneWhen(), limit.date()));
            }
        } catch (YearNotKnown notKnown) {
            // As far as the calendar goes.
            return limits;
        }
        return limits;
    }

    /** What the limits of one inspection are counted from. */
    private record Known(
            InspectionView inspection,
            Map<String, LocalDate> reached,
            List<Change> granted,
            List<Pause> paused,
            boolean withoutStatement) {

        boolean standsStill() {
            return paused.stream().anyMatch(Pause::isOpen);
        }
    }

    private List<Known> known(Collection<InspectionView> some) {
        Set<String> ids = some.stream().map(InspectionView::id).collect(Collectors.toSet());
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<String, Map<String, LocalDate>> reached = milestones.ofAll(ids);
        Map<String, List<Change>> granted = changes.findByInspectionIdInAndGrantedTrue(ids).stream()
                .collect(Collectors.groupingBy(Change::inspectionId));
        Map<String, List<Pause>> paused = calendars.pausesOf(ids);
        Set<String> withoutStatement = statements.withoutOne(some.stream()
                .filter(one -> one.framework().timeline().decided().isPresent())
                .map(InspectionView::id)
                .toList());
        people.names(Stream.concat(
                        granted.values().stream().flatMap(List::stream).map(Change::decidedBy),
                        paused.values().stream().flatMap(List::stream).map(Pause::begunBy))
                .toList());
        return some.stream()
                .map(inspection -> new Known(
                        inspection,
                        reached.getOrDefault(inspection.id(), Map.of()),
                        granted.getOrDefault(inspection.id(), List.of()),
                        paused.getOrDefault(inspection.id(), List.of()),
                        withoutStatement.contains(inspection.id())))
                .toList();
    }

    private List<Deadline> limits(Known known, Map<String, LocalDate> otherwise) {
        Map<String, LocalDate> reached = new HashMap<>(known.reached());
        reached.putAll(otherwise);
        DeadlineRule rule = new DeadlineRule(calendars::without, people::name, today());
        return known.inspection().framework().timeline().steps().stream()
                .filter(step -> !known.withoutStatement() || !step.isDecided())
                .map(step -> rule.limit(
                        known.inspection().framework().life().sourced(step), reached, known.granted(), known.paused()))
                .toList();
    }

    private static boolean waitsForTheLastDay(Deadline limit) {
        return limit.origin() == null && limit.countedFrom().equals(Milestones.END_OF_FIELDWORK);
    }

    private LocalDate lastDay(InspectionView inspection) {
        return inspection.lastDayInSight(today());
    }

    private LocalDate today() {
        return London.dateOf(clock.instant());
    }

    /** With the day on which those will fall that wait for the last day on site, while that is not recorded. */
    private List<Deadline> withExpectation(Known known, List<Deadline> limits) {
        InspectionView inspection = known.inspection();
        if (limits.stream().noneMatch(Deadlines::waitsForTheLastDay)
                || inspection.status() == InspectionStatus.CANCELLED
                || known.standsStill()) {
            return limits;
        }
        LocalDate lastDay = lastDay(inspection);
        List<Deadline> planned;
        try {
            planned = limits(known, Map.of(Milestones.END_OF_FIELDWORK, lastDay));
        } catch (YearNotKnown notKnown) {
            // It is only expected: nothing depends on it yet.
            return limits;
        }
        List<Deadline> expected = new ArrayList<>();
        for (int index = 0; index < limits.size(); index++) {
            Deadline limit = limits.get(index);
            expected.add(
                    waitsForTheLastDay(limit)
                            ? limit.expecting("Expected on %s if the last day on site is %s"
                                    .formatted(InWords.date(planned.get(index).date()), InWords.date(lastDay)))
                            : limit);
        }
        return expected;
    }

    /** One step; empty when the framework has no such step. */
    public Optional<Deadline> of(String inspectionId, String step) {
        return of(inspectionId).stream()
                .filter(deadline -> deadline.step().equals(step))
                .findFirst();
    }

    /** What they would be if some milestones had been reached on other days. */
    public List<Deadline> of(String inspectionId, Map<String, LocalDate> otherwise) {
        return limits(known(List.of(inspections.byId(inspectionId))).get(0), otherwise);
    }

    /** What they would be if the fieldwork ended as planned, and each step were taken on the last day it may be. */
    List<Deadline> asPlanned(InspectionView inspection) {
        Known known = known(List.of(inspection)).get(0);
        Map<String, LocalDate> reached = new HashMap<>(known.reached());
        reached.putIfAbsent(Milestones.END_OF_FIELDWORK, lastDay(inspection));
        DeadlineRule rule = new DeadlineRule(calendars::without, people::name, today());
        List<Deadline> limits = new ArrayList<>();
        inspection.framework().timeline().steps().forEach(step -> {
            Deadline limit = rule.limit(step, reached, known.granted(), known.paused());
            limits.add(limit);
            if (limit.date() != null) {
                reached.putIfAbsent(limit.doneWhen(), limit.date());
            }
        });
        return limits;
    }
}
