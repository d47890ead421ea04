package org.waymark.inspection.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.calendar.London;
import org.waymark.calendar.WorkingDays;
import org.waymark.calendar.change.WaitingDates;
import org.waymark.inspection.InspectionRepository;
import org.waymark.inspection.InspectionStatus;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Inspections;
import org.waymark.platform.engine.Timers;
import org.waymark.platform.engine.database.AdvisoryLocks;

/** What waits in the inspections and was counted by the calendar: limits, tasks' due dates, timers. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class InspectionWaitingDates implements WaitingDates {

    private final Inspections inspections;
    private final Deadlines deadlines;
    private final Timers waiting;
    private final DueDates dueDates;
    private final AdvisoryLocks turns;
    private final InspectionRepository repository;
    private final WorkingDays calendar;

    InspectionWaitingDates(
            Inspections inspections,
            Deadlines deadlines,
            Timers waiting,
            DueDates dueDates,
            AdvisoryLocks turns,
            InspectionRepository repository,
            WorkingDays calendar) {
        this.inspections = inspections;
        this.repository = repository;
        this.calendar = calendar;
        this.deadlines = deadlines;
        this.waiting = waiting;
        this.dueDates = dueDates;
        this.turns = turns;
    }

    @Override
    @Transactional(propagation = Propagation.SUPPORTS)
    public List<String> inspections() {
        return waiting.inspections().stream().filter(repository::existsById).toList();
    }

    @Override
    public Moves move(String inspectionId, Consumer<Runnable> before, Consumer<Runnable> after, String why) {
        turns.take("inspection", inspectionId);
        List<Move> moves = new ArrayList<>(limits(inspectionId, before, after));
        firstDayLost(inspectionId, before, after).ifPresent(moves::add);
        dueDates.followCalendar(inspectionId, before, after)
                .forEach(moved -> moves.add(
                        new Move((moved.task() ? "Task: " : "Timer: ") + moved.name(), moved.from(), moved.to())));
        if (!moves.isEmpty()) {
            inspections.note(inspectionId, "Dates moved: " + moves.size(), why);
        }
        InspectionView view = inspections.byId(inspectionId);
        return view.call() == null
                ? new Moves(inspectionId, null, null, moves)
                : new Moves(inspectionId, view.reference(), view.authority().name(), moves);
    }

    /** Nobody can be told on a bank holiday, and no rule says which day is right instead: the managers choose. */
    private Optional<Move> firstDayLost(String inspectionId, Consumer<Runnable> before, Consumer<Runnable> after) {
        InspectionView view = inspections.byId(inspectionId);
        boolean lost = view.call() == null
                && view.status() != InspectionStatus.CANCELLED
                && under(before, () -> calendar.isWorkingDay(view.firstDay()))
                && !under(after, () -> calendar.isWorkingDay(view.firstDay()));
        return lost
                ? Optional.of(new Move(
                        "First day on site, which is no working day any more", London.startOf(view.firstDay()), null))
                : Optional.empty();
    }

    private List<Move> limits(String inspectionId, Consumer<Runnable> before, Consumer<Runnable> after) {
        Map<String, LocalDate> old = under(before, () -> days(inspectionId));
        Map<String, LocalDate> fresh = under(after, () -> days(inspectionId));
        List<Move> moves = new ArrayList<>();
        old.forEach((what, day) -> {
            if (!day.equals(fresh.get(what))) {
                moves.add(new Move(what, endOf(day), endOf(fresh.get(what))));
            }
        });
        return moves;
    }

    /** Open limits by what they are called, and the last day on site while it is only planned. */
    private Map<String, LocalDate> days(String inspectionId) {
        Map<String, LocalDate> days = new LinkedHashMap<>();
        InspectionView view = inspections.byId(inspectionId);
        if (!view.isFieldworkOver() && view.status() != InspectionStatus.CANCELLED) {
            days.put("Last day on site, planned", view.plannedLastDay());
        }
        deadlines.of(inspectionId).stream()
                .filter(limit -> limit.date() != null && limit.doneOn() == null)
                .forEach(limit -> days.put("Limit: " + limit.title(), limit.date()));
        return days;
    }

    private static Instant endOf(LocalDate day) {
        return London.endOf(day);
    }

    private static <T> T under(Consumer<Runnable> calendar, Supplier<T> work) {
        AtomicReference<T> result = new AtomicReference<>();
        calendar.accept(() -> result.set(work.get()));
        return result.get();
    }
}
