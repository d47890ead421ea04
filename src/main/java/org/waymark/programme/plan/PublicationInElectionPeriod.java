package org.waymark.programme.plan;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymark.calendar.InWords;
import org.waymark.inspection.InspectionView;
import org.waymark.programme.rules.ElectionPeriods;
import org.waymark.report.PublicationWait;

/** A report waits until after a poll in its authority, unless a manager decides otherwise. */
@Component
class PublicationInElectionPeriod implements PublicationWait {

    private final ElectionPeriods periods = ElectionPeriods.inForce();

    @Override
    public Optional<String> waits(InspectionView inspection, LocalDate day) {
        return periods.on(inspection.authority().code(), day).map(period -> "%s: publication waits until after %s."
                .formatted(period.title(), InWords.day(period.to())));
    }
}
