package org.waymark.programme.plan;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.waymark.calendar.InWords;
import org.waymark.platform.engine.Processes;

/** The process of a year, {@code processes/inspection-programme.bpmn}. */
@Component
class ProgrammeProcess {

    static final String KEY = "inspection-programme";
    static final String YEAR_ID = "yearId";
    static final String ENTRY_ID = "entryId";

    private static final String FOUND = "year-found";
    private static final String PUT_ASIDE = "year-put-aside";

    private final Processes processes;

    ProgrammeProcess(Processes processes) {
        this.processes = processes;
    }

    void begins(ProgrammeYear year) {
        processes.start(
                KEY,
                Processes.PROGRAMME,
                key(year),
                Map.of(YEAR_ID, year.getId().toString()));
    }

    /** It is found, for the first time or again. */
    void found(ProgrammeYear year) {
        processes.endCase(Processes.PROGRAMME, key(year), FOUND);
    }

    void putAside(ProgrammeYear year) {
        processes.endCase(Processes.PROGRAMME, key(year), PUT_ASIDE);
    }

    /** It names no authority, and its first part is read by people. */
    private static String key(ProgrammeYear year) {
        return "Programme from %s/year-%s".formatted(InWords.date(year.firstDay()), year.getId());
    }
}
