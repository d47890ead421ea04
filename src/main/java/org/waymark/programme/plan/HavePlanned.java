package org.waymark.programme.plan;

import java.time.Clock;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.waymark.platform.engine.Step;

/**
 * Writes down that the time to plan an inspection of the programme has come. It is planned at once afterwards, in a
 * transaction of its own: what is refused there must not undo that the time has come.
 */
@Component("havePlanned")
class HavePlanned implements Step {

    private final ProgrammeEntryRepository entries;
    private final Clock clock;

    HavePlanned(ProgrammeEntryRepository entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ProgrammeEntry entry = entries.findById(
                        UUID.fromString((String) execution.getVariable(ProgrammeProcess.ENTRY_ID)))
                .orElseThrow();
        entry.timeCame(clock.instant());
        entries.save(entry);
    }
}
