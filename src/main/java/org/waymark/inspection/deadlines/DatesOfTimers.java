package org.waymark.inspection.deadlines;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymark.inspection.deadlines.CountedDates.Put;
import org.waymark.inspection.deadlines.RegisteredDates.Element;
import org.waymark.platform.engine.TimerDates;

/** Tells a timer that fires its date by the rule that is registered for it. */
@Component
class DatesOfTimers implements TimerDates {

    private final RegisteredDates registered;
    private final CountedDates counted;

    DatesOfTimers(RegisteredDates registered, CountedDates counted) {
        this.registered = registered;
        this.counted = counted;
    }

    @Override
    public Optional<Instant> of(Firing timer) {
        return registered.of(new Element(timer.processKey(), timer.element())).map(rule -> counted.of(
                        timer.inspectionId())
                .date(rule, new Put(timer.processKey(), timer.since(), timer.variable())));
    }
}
