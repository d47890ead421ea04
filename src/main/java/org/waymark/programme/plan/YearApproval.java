package org.waymark.programme.plan;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.waymark.platform.engine.Processes;
import org.waymark.platform.engine.WaitingWork;
import org.waymark.platform.tasks.Desk;
import org.waymark.platform.tasks.RefusedAnswers;

/** Approves a year from its page: the task that waits for it is taken and done at once. */
@Component
class YearApproval {

    private final WaitingWork waiting;
    private final Desk desk;

    YearApproval(WaitingWork waiting, Desk desk) {
        this.waiting = waiting;
        this.desk = desk;
    }

    /** @throws RefusedAnswers where nothing waits for approval */
    void approve(UUID year) {
        String task = waiting.about(Processes.PROGRAMME, ProgrammeProcess.YEAR_ID, year.toString())
                .orElseThrow(
                        () -> RefusedAnswers.of(
                                "",
                                "Nothing waits for approval here: it is still being found, or it was decided. Load the page again."));
        desk.takeAndRecord(task, UUID.randomUUID().toString(), JsonNodeFactory.instance.objectNode());
    }
}
