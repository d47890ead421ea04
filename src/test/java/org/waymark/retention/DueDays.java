package org.waymark.retention;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;
import org.waymark.inspection.EndedInspections;

/** For tests of other rooms: for how many months what is kept of an inspection is kept once it is over. */
public final class DueDays {

    private DueDays() {}

    /** By the name of the kind of records, counted from the day on which it was over to the day on which they are due. */
    public static Map<String, Integer> monthsOf(ApplicationContext context, String inspectionId) {
        EndedInspections.Ended over = context.getBean(EndedInspections.class).all().stream()
                .filter(one -> one.id().equals(inspectionId))
                .findFirst()
                .orElseThrow();
        return context.getBean(DueRecords.class).calendarOf(over).stream()
                .collect(Collectors.toMap(due -> due.kind().id(), due ->
                        (int) over.on().until(due.on()).toTotalMonths()));
    }
}
