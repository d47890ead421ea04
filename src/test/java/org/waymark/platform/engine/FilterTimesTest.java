package org.waymark.platform.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FilterTimesTest {

    @AfterEach
    void theClockRunsAgain() {
        ClockUtil.reset();
    }

    @Test
    void whatIsDueByTheEndOfTheSameDayNextWeekIsDueInSevenDays() {
        ClockUtil.setCurrentTime(Date.from(Instant.parse("2026-11-27T03:00:00Z")));
        Date endOfNextFriday = Date.from(Instant.parse("2026-12-05T00:00:00Z"));
        assertThat(FilterTimes.oneWeekFromNow())
                .isAfter(endOfNextFriday)
                .isBefore(Date.from(Instant.parse("2026-12-05T09:00:00Z")));
    }

    @Test
    void aDayEndsInLondonAlsoInSummer() {
        ClockUtil.setCurrentTime(Date.from(Instant.parse("2026-06-01T23:30:00Z")));
        assertThat(FilterTimes.oneWeekFromNow()).isEqualTo(Date.from(Instant.parse("2026-06-09T23:00:01Z")));
    }
}
