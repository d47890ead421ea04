package org.waymark.inspection.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.inspection.access.Asked.asked;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.waymark.WaymarkTest;
import org.waymark.calendar.AnotherHoliday;
import org.waymark.calendar.change.WaitingDates;
import org.waymark.calendar.change.WaitingDates.Moves;
import org.waymark.inspection.PlayedInspection;
import org.waymark.inspection.changes.ChangesController.EndOfPause;
import org.waymark.inspection.changes.ChangesController.NewPause;
import org.waymark.platform.engine.Acting;

/** Work that stands still keeps the working days it had left, whatever becomes a bank holiday in the meantime. */
@WaymarkTest
class CalendarChangedInPauseTest {

    private static final LocalDate FIRST_OF_PAUSE = LocalDate.of(2012, 12, 4);
    private static final LocalDate GOES_ON = LocalDate.of(2012, 12, 11);
    private static final LocalDate ANNOUNCED = LocalDate.of(2012, 12, 5);

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Acting acting;

    @Autowired
    private ChangesController changes;

    @Autowired
    private WaitingDates limits;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void whatStandsStillDoesNotComeOutADayEarly() {
        PlayedInspection inspection = PlayedInspection.onSite(context);
        inspection.clock("2012-12-04T09:00:00Z");
        Instant due = inspection.task("task-supply-evidence").due();
        assertThat(due).isAfter(Instant.parse("2012-12-06T00:00:00Z"));
        acting.as(
                "manager",
                () -> changes.pause(
                        asked(context, ChangesController.class, "pause", inspection.id()),
                        new NewPause(FIRST_OF_PAUSE, "A serious incident.")));
        inspection.clock("2012-12-06T09:00:00Z");

        Consumer<Runnable> before = AnotherHoliday.without(context);
        Consumer<Runnable> after = AnotherHoliday.on(ANNOUNCED, context);
        Moves moves = new TransactionTemplate(transactions)
                .execute(status -> limits.move(inspection.id(), before, after, "A day of thanks"));
        assertThat(moves.moves()).anySatisfy(move -> assertThat(move.from()).isEqualTo(due));
        assertThat(new TransactionTemplate(transactions)
                        .execute(status -> limits.move(inspection.id(), before, before, "Nothing"))
                        .moves())
                .as("the same calendar moves nothing")
                .isEmpty();
        assertThat(inspection.task("task-supply-evidence").due())
                .as("nobody knows yet")
                .isNull();

        inspection.clock("2012-12-10T09:00:00Z");
        after.accept(() -> acting.as(
                "manager",
                () -> changes.endPause(
                        asked(context, ChangesController.class, "endPause", inspection.id()),
                        new EndOfPause(GOES_ON, "It can go on."))));
        assertThat(inspection.task("task-supply-evidence").due())
                .as("five working days later, as without the day that fell into the pause")
                .isEqualTo(due.plus(Duration.ofDays(7)));
    }
}
