package org.waymark.programme.plan;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymark.calendar.InWords;
import org.waymark.framework.Framework;
import org.waymark.framework.ReportTimeline;
import org.waymark.programme.rules.Assumptions;
import org.waymark.programme.rules.ElectionPeriods;

/** Whose report would wait for a poll as the days before elections are known now, which may be after a year was approved. */
@Component
class ReportsBeforePolls {

    private static final String PUBLISHED = "published";
    private static final int A_WEEK = 7;
    private static final int WORKED = 5;

    private final ElectionPeriods periods;
    private final int assumed = Assumptions.inForce().number("publication-days");

    ReportsBeforePolls() {
        this(ElectionPeriods.inForce());
    }

    ReportsBeforePolls(ElectionPeriods periods) {
        this.periods = periods;
    }

    /**
     * What a manager should know of an inspection that is planned; empty where nothing is.
     *
     * @param lastDay on site; null where it has no day
     */
    Optional<String> of(String authority, LocalDate lastDay, Framework framework) {
        if (lastDay == null) {
            return Optional.empty();
        }
        int after = framework
                .timeline()
                .endingWith(PUBLISHED)
                .map(ReportTimeline.Step::workingDays)
                .orElse(assumed);
        return periods.on(authority, lastDay.plusDays((long) after * A_WEEK / WORKED))
                .map(period -> "Its report would wait until after %s (%s), or a manager says why not."
                        .formatted(InWords.date(period.to()), period.title()));
    }
}
