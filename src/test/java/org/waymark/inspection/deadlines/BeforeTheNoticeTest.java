package org.waymark.inspection.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.calendar.London;
import org.waymark.inspection.AnInspection;
import org.waymark.inspection.DateRule.WorkLimit;
import org.waymark.inspection.deadlines.CountedDates.Put;

/** An inspection that begins on Monday 3 December 2012 without notice, and is planned at ever shorter notice to its own people. */
class BeforeTheNoticeTest {

    private final DatesOfInspection dates = new DatesOfInspection(
            AnInspection.onSite(),
            () -> AnInspection.onSite().days(),
            List::of,
            false,
            AnInspection.CALENDAR,
            AnInspection.CALENDAR,
            (work, variable) -> Optional.empty());

    @ParameterizedTest
    @CsvSource({
        "2012-11-19, assemble-team, 2012-11-26",
        "2012-11-26, assemble-team, 2012-11-30",
        "2012-11-29, assemble-team, 2012-11-30",
        "2012-11-30, prepare, 2012-11-30",
        "2012-12-03, prepare, 2012-12-03",
        "2012-12-04, prepare, 2012-12-04",
        "2012-11-29, supply-evidence, 2012-12-04"
    })
    void theTeamAndThePreparationAreThereTheDayBefore(LocalDate put, String work, LocalDate due) {
        Put atNoon = new Put(
                "inspection", put.atTime(LocalTime.NOON).atZone(London.ZONE).toInstant(), name -> null);

        assertThat(London.dayEndingAt(dates.date(new WorkLimit(work), atNoon))).isEqualTo(due);
    }
}
