package org.waymark.programme.plan;

import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.waymark.calendar.London;
import org.waymark.calendar.WorkingDays;
import org.waymark.platform.tasks.FieldError;
import org.waymark.platform.tasks.RefusedAnswers;
import org.waymark.programme.rules.Assumptions;

/** Has the inspections of approved years planned when their time has come. */
@Service
class ApprovedInspections {

    private final ProgrammeEntryRepository entries;
    private final EntryPlanning planning;
    private final WorkingDays calendar;
    private final Clock clock;
    private final int ahead = Assumptions.inForce().number("planned-ahead");

    ApprovedInspections(ProgrammeEntryRepository entries, EntryPlanning planning, WorkingDays calendar, Clock clock) {
        this.entries = entries;
        this.planning = planning;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** One that cannot be planned holds up no other. @return how many had their time */
    int planDue() {
        List<ProgrammeEntry> due = entries.toBePlanned(calendar.add(London.dateOf(clock.instant()), ahead));
        for (ProgrammeEntry entry : due) {
            try {
                planning.plan(entry.getId());
            } catch (RefusedAnswers refused) {
                planning.conflicts(
                        entry.getId(),
                        "It could not be planned. "
                                + refused.errors().stream()
                                        .map(FieldError::message)
                                        .collect(Collectors.joining(" ")));
            }
        }
        return due.size();
    }
}
