package org.waymark.rehearsal;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.waymark.platform.engine.Acting;
import org.waymark.safeguarding.Concerns;

/** An inspector of the demonstration has seen something that cannot wait. */
@Component
@Profile("demo")
class DemonstrationConcern {

    private final Acting acting;
    private final Concerns concerns;

    DemonstrationConcern(Acting acting, Concerns concerns) {
        this.acting = acting;
        this.concerns = concerns;
    }

    void raise(String inspectionId) {
        acting.as(
                Actors.INSPECTORS.get(0),
                () -> concerns.raiseAtRisk(
                        inspectionId, "C005", "On today's visit nobody could say who looks after the child at night."));
    }
}
