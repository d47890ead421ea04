package org.waymark.inspection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.waymark.calendar.London;
import org.waymark.calendar.WorkingDays;
import org.waymark.framework.Framework;
import org.waymark.platform.engine.AskedOnce;

/**
 * Which days count for one inspection: working days, but for those on which it stood still; and, for its fieldwork, but
 * for those that were lost and are made up for.
 */
@Component
public class InspectionCalendars {

    private static final String PAUSED = "The inspection was paused";

    private final WorkingDays calendar;
    private final PauseRepository pauses;
    private final LostDayRepository lostDays;
    private final Clock clock;

    InspectionCalendars(WorkingDays calendar, PauseRepository pauses, LostDayRepository lostDays, Clock clock) {
        this.calendar = calendar;
        this.pauses = pauses;
        this.lostDays = lostDays;
        this.clock = clock;
    }

    /** What interrupted an inspection. */
    record Interruptions(List<Pause> pauses, List<LostDay> lostDays) {

        static final Interruptions NONE = new Interruptions(List.of(), List.of());
    }

    /** The days that count for its limits. */
    public WorkingDays of(String inspectionId) {
        return without(pauses.ofInspection(inspectionId));
    }

    /**
     * The pauses of many inspections, asked for at once; to be counted with {@link #without}.
     *
     * @return by inspection; none for one that was never paused
     */
    public Map<String, List<Pause>> pausesOf(Collection<String> inspectionIds) {
        if (inspectionIds.size() == 1) {
            String one = inspectionIds.iterator().next();
            return Map.of(one, pauses.ofInspection(one));
        }
        return inspectionIds.isEmpty()
                ? Map.of()
                : AskedOnce.of(
                        InspectionCalendars.class,
                        Set.copyOf(inspectionIds),
                        () -> pauses.findByInspectionIdInOrderByFirstDay(inspectionIds).stream()
                                .collect(Collectors.groupingBy(Pause::inspectionId)));
    }

    /** The days that counted until the pause that is open began: those of earlier pauses do not. */
    public WorkingDays beforeThePause(String inspectionId) {
        return without(pauses.ofInspection(inspectionId).stream()
                .filter(pause -> !pause.isOpen())
                .toList());
    }

    /** The days that count when these are the pauses. An open one lasts, as far as anybody knows, until today. */
    public WorkingDays without(Collection<Pause> some) {
        if (some.isEmpty()) {
            return calendar.asTheyAre();
        }
        LocalDate today = today();
        return calendar.without(date -> pausedOn(some, date, today));
    }

    private static Optional<String> pausedOn(Collection<Pause> pauses, LocalDate date, LocalDate today) {
        return pauses.stream().anyMatch(pause -> pause.covers(date, today)) ? Optional.of(PAUSED) : Optional.empty();
    }

    /** Whether it stands still, nobody knows until when. */
    public boolean standsStill(String inspectionId) {
        return pauses.ofInspection(inspectionId).stream().anyMatch(Pause::isOpen);
    }

    Interruptions interruptionsOf(Inspection inspection) {
        return inspection.isInterrupted()
                ? new Interruptions(
                        pauses.ofInspection(inspection.id()),
                        lostDays.findByKeyInspectionIdOrderByKeyDay(inspection.id()))
                : Interruptions.NONE;
    }

    /** Those of many inspections, asked for at once. */
    Function<String, Interruptions> interruptionsOf(Collection<String> inspectionIds) {
        var paused = pausesOf(inspectionIds);
        var lost = lostDaysOf(inspectionIds);
        return id -> new Interruptions(paused.getOrDefault(id, List.of()), lost.getOrDefault(id, List.of()));
    }

    private Map<String, List<LostDay>> lostDaysOf(Collection<String> inspectionIds) {
        if (inspectionIds.size() == 1) {
            String one = inspectionIds.iterator().next();
            return Map.of(one, lostDays.findByKeyInspectionIdOrderByKeyDay(one));
        }
        return lostDays.findByKeyInspectionIdInOrderByKeyDay(inspectionIds).stream()
                .collect(Collectors.groupingBy(LostDay::inspectionId));
    }

    FieldworkDays fieldwork(Inspection inspection, Framework framework, Interruptions interruptions) {
        Set<LocalDate> madeUp = days(interruptions, true);
        WorkingDays counting = without(interruptions.pauses())
                .without(date -> madeUp.contains(date) ? Optional.of("Lost, and made up for") : Optional.empty());
        return new FieldworkDays(
                counting,
                inspection.firstDay(),
                framework.fieldwork().daysOnSite(),
                Set.copyOf(framework.fieldwork().offSiteDays()),
                days(interruptions, false));
    }

    private static Set<LocalDate> days(Interruptions interruptions, boolean madeUp) {
        Set<LocalDate> days = new HashSet<>();
        interruptions.lostDays().stream()
                .filter(lost -> lost.isMadeUp() == madeUp)
                .forEach(lost -> days.add(lost.day()));
        return days;
    }

    private LocalDate today() {
        return London.dateOf(clock.instant());
    }
}
