package org.waymark.inspection.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.waymark.TestFrameworks;
import org.waymark.WaymarkTest;
import org.waymark.calendar.AnotherHoliday;
import org.waymark.calendar.London;
import org.waymark.calendar.change.WaitingDates;
import org.waymark.calendar.change.WaitingDates.Move;
import org.waymark.fieldwork.timetable.InTheField;
import org.waymark.inspection.PlayedInspection;
import org.waymark.inspection.changes.OnTheWay;
import org.waymark.inspection.deadlines.TaskDeadlines.TaskLimit;
import org.waymark.platform.engine.Acting;
import org.waymark.platform.engine.Timers;
import org.waymark.platform.engine.rules.EngineByHand.WaitingTask;
import org.waymark.safeguarding.PlayedConcern;

/**
 * A bank holiday more never makes a date earlier, and one less never makes one later, whatever a date was counted from;
 * and whatever has a due date can say how it came to it.
 */
@WaymarkTest
class NoDateMovesTheWrongWayTest {

    private static final LocalDate MONDAY = LocalDate.of(2012, 12, 3);
    private static final LocalDate FRIDAY = LocalDate.of(2012, 12, 7);
    private static final LocalDate BOXING_DAY = LocalDate.of(2012, 12, 26);

    @Autowired
    private ApplicationContext context;

    @Autowired
    private WaitingDates limits;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private Timers timers;

    @Autowired
    private TaskDeadlines explained;

    private PlayedInspection inspection;

    @BeforeEach
    void workOfEveryKind() {
        inspection = PlayedInspection.onSite(context, TestFrameworks.WEEK_TO_RECORD);
        String id = inspection.id();
        InTheField.planObservation(context, id, FRIDAY, LocalTime.of(10, 0));
        InTheField.addMeeting(context, id, MONDAY.plusDays(1));
        InTheField.ask(context, id, 3);
        PlayedConcern.aboutNobodyInTheSample(context, "inspector1", id);
        OnTheWay.complain(context, "manager", id);
        OnTheWay.askForChange(context, "manager", id);
    }

    @Test
    void anActivityIsCountedFromItsPlannedDayWhateverDayBecomesAHoliday() {
        Instant due = observation().due();
        assertThat(due).as("five working days after Friday the 7th").isEqualTo(Instant.parse("2012-12-15T00:00:00Z"));

        assertThat(moves(MONDAY.plusDays(1)))
                .as("before the planned day, nothing of it moves")
                .noneMatch(move -> move.what().equals("Task: Record the observation"));
        assertThat(moves(MONDAY.plusDays(7)))
                .contains(new Move("Task: Record the observation", due, Instant.parse("2012-12-18T00:00:00Z")));
    }

    @Test
    void aRequestIsCountedAnewToo() {
        assertThat(moves(MONDAY.plusDays(2)))
                .contains(new Move(
                        "Task: Answer the request",
                        Instant.parse("2012-12-07T00:00:00Z"),
                        Instant.parse("2012-12-08T00:00:00Z")));
    }

    @Test
    void neitherAsTheWorkWasPutNorAfterItWasMovedNorInAPauseNorAfterIt() {
        String id = inspection.id();
        assertNothingMovesTheWrongWay();

        InTheField.moveObservation(context, id, FRIDAY.minusDays(1), LocalTime.of(11, 0));
        byHand("task-supply-evidence", LocalDate.of(2012, 12, 15));
        byHand("task-nominate-good-practice", LocalDate.of(2012, 12, 19));
        assertNothingMovesTheWrongWay();
        assertEverythingIsExplained();

        inspection.clock("2012-12-04T12:00:00Z");
        OnTheWay.pause(context, id, MONDAY.plusDays(1));
        InTheField.ask(context, id, 2);
        inspection.clock("2012-12-06T12:00:00Z");
        assertNothingMovesTheWrongWay();
        assertEverythingIsExplained();

        inspection.clock("2012-12-10T12:00:00Z");
        OnTheWay.endPause(context, id, LocalDate.of(2012, 12, 11));
        assertNothingMovesTheWrongWay();
        assertEverythingIsExplained();
        assertThat(observation().due())
                .as("five working days after the 6th, of which the first is the 11th")
                .isEqualTo(Instant.parse("2012-12-18T00:00:00Z"));
    }

    @Test
    void aDateSetByHandKeepsTheWorkingDaysThatAreLeft() {
        byHand("task-supply-evidence", LocalDate.of(2012, 12, 19));

        assertThat(moves(LocalDate.of(2012, 12, 19)))
                .contains(new Move(
                        "Task: Supply other evidence",
                        Instant.parse("2012-12-20T00:00:00Z"),
                        Instant.parse("2012-12-21T00:00:00Z")));
        assertThat(explained("task-supply-evidence").says()).contains("another day than the rule gives");
        assertThat(explained("task-supply-evidence").counted().date()).isEqualTo("2012-12-19");
    }

    @Test
    void whateverHasADueDateSaysHowItCameToIt() {
        assertEverythingIsExplained();

        assertThat(explained("task-record-observation").counted())
                .satisfies(limit -> assertThat(limit.countedFrom()).isEqualTo("planned-day"))
                .satisfies(limit -> assertThat(limit.origin()).isEqualTo(FRIDAY));
        assertThat(explained("task-acknowledge-concern").says()).startsWith("4 hours by the clock");
        assertThat(explained("task-answer-request").counted().countedFrom()).isEqualTo("request-asked");
    }

    private void assertEverythingIsExplained() {
        assertThat(inspection.waiting()).isNotEmpty().allSatisfy(task -> {
            TaskLimit limit = context.getBean(Acting.class)
                    .asWaymark(() -> explained.of(task.id()))
                    .orElseThrow();
            assertThat(limit.due()).isEqualTo(task.due());
            assertThat(limit.counted() != null || limit.says() != null)
                    .as(task.elementId())
                    .isTrue();
            if (limit.counted() != null && task.due() != null) {
                assertThat(London.endOf(limit.counted().date()))
                        .as(task.elementId())
                        .isEqualTo(task.due());
            }
        });
    }

    private void assertNothingMovesTheWrongWay() {
        Stream.of("2012-12-04", "2012-12-07", "2012-12-11", "2012-12-18")
                .map(LocalDate::parse)
                .forEach(day -> {
                    assertThat(moves(day)).as("a holiday on %s", day).allSatisfy(move -> assertThat(move.to())
                            .as(move.what())
                            .isAfterOrEqualTo(move.from()));
                    assertThat(moves(AnotherHoliday.on(day, context), AnotherHoliday.without(context)))
                            .as("no holiday on %s", day)
                            .allSatisfy(move ->
                                    assertThat(move.to()).as(move.what()).isBeforeOrEqualTo(move.from()));
                });
        assertThat(moves(AnotherHoliday.without(context), AnotherHoliday.notOn(BOXING_DAY, context)))
                .allSatisfy(move -> assertThat(move.to()).as(move.what()).isBeforeOrEqualTo(move.from()));
    }

    private List<Move> moves(LocalDate holiday) {
        return moves(AnotherHoliday.without(context), AnotherHoliday.on(holiday, context));
    }

    private List<Move> moves(Consumer<Runnable> before, Consumer<Runnable> after) {
        return new TransactionTemplate(transactions).execute(status -> {
            status.setRollbackOnly();
            return limits.move(inspection.id(), before, after, "A day of thanks")
                    .moves();
        });
    }

    private void byHand(String element, LocalDate day) {
        timers.waiting(inspection.id()).stream()
                .filter(waiting -> waiting.element().equals(element))
                .forEach(waiting -> timers.move(waiting, London.endOf(day)));
    }

    private TaskLimit explained(String element) {
        return context.getBean(Acting.class)
                .asWaymark(() -> explained.of(inspection.task(element).id()))
                .orElseThrow();
    }

    private WaitingTask observation() {
        return inspection.task("task-record-observation");
    }
}
