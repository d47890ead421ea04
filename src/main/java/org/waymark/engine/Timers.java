package org.waymark.engine;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Component;

/** Moves what waits in an inspection when its deadlines have changed. */
@Component
public class Timers {

    private final ManagementService managementService;
    private final Acting acting;

    Timers(ManagementService managementService, Acting acting) {
        this.managementService = managementService;
        this.acting = acting;
    }

    /** Asks the models anew for the date of each timer of this inspection. */
    public void recompute(String inspectionId) {
        acting.asWaymark(() -> {
            managementService.createJobQuery().tenantIdIn(inspectionId).timers().list().stream()
                    .map(Job::getId)
                    .forEach(job -> managementService.recalculateJobDuedate(job, false));
            return null;
        });
    }
}
