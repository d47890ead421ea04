package org.waymark.fieldwork.activities;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.waymark.calendar.InWords;
import org.waymark.calendar.London;
import org.waymark.fieldwork.ActivityKind;
import org.waymark.fieldwork.ActivityPlan;
import org.waymark.fieldwork.FieldworkInProcess;
import org.waymark.fieldwork.PlannedActivities;
import org.waymark.platform.engine.WaitingWork;
import org.waymark.platform.tasks.worklist.TaskDetails;

/** Of an activity that is to be recorded: what it is, when and where. */
@Component
class DetailsOfActivities implements TaskDetails {

    private static final Set<String> ELEMENTS = Arrays.stream(ActivityKind.values())
            .map(kind -> "task-" + FieldworkInProcess.taskOf(kind))
            .collect(Collectors.toSet());

    private final WaitingWork waiting;
    private final PlannedActivities activities;
    private final Clock clock;

    DetailsOfActivities(WaitingWork waiting, PlannedActivities activities, Clock clock) {
        this.waiting = waiting;
        this.activities = activities;
        this.clock = clock;
    }

    @Override
    public Map<String, Detail> of(Collection<KnownTask> tasks) {
        Map<String, String> byTask = waiting.about(
                tasks.stream()
                        .filter(task -> ELEMENTS.contains(task.elementId()))
                        .map(KnownTask::id)
                        .toList(),
                FieldworkInProcess.ACTIVITY_ID);
        Map<String, ActivityPlan> plans = activities.plans(Set.copyOf(byTask.values()));
        LocalDate today = London.dateOf(clock.instant());
        Map<String, Detail> details = new HashMap<>();
        byTask.forEach((task, activity) -> details.put(task, detail(plans.get(activity), today)));
        return details;
    }

    static Detail detail(ActivityPlan planned, LocalDate today) {
        boolean isToday = planned.day().equals(today);
        List<String> said = new ArrayList<>(List.of(planned.inWords()));
        String day = isToday ? "today" : InWords.day(planned.day());
        said.add(planned.begins() == null ? day : "%s, %s to %s".formatted(day, planned.from(), planned.to()));
        if (planned.room() != null && !planned.room().isBlank()) {
            said.add(planned.room());
        }
        return new Detail(String.join(" \u00b7 ", said), isToday, planned.begins(), null);
    }
}
