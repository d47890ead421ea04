package org.waymark.lists.reading;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.waymark.journey.Fact;

/** What must hold between the dates of one row, as the Department's validation of its census checks it too. */
final class RowChecks {

    /** An unborn child may be referred, assessed, conferenced and planned for, but not before it was conceived. */
    private static final int MONTHS_BEFORE_BIRTH = 10;

    private static final List<List<String>> BEGINS_AND_ENDS = List.of(
            List.of(Fact.STARTED_ON, Fact.COMPLETED_ON),
            List.of(Fact.STARTED_ON, Fact.AUTHORISED_ON),
            List.of(Fact.STRATEGY_ON, Fact.CONFERENCE_ON),
            List.of(Fact.IN_NEED_SINCE, Fact.CLOSED_ON),
            List.of(Fact.PLAN_STARTED_ON, Fact.PLAN_ENDED_ON),
            List.of(Fact.PLAN_STARTED_ON, Fact.LATEST_REVIEW_ON),
            List.of(Fact.LOOKED_AFTER_SINCE, Fact.CEASED_ON),
            List.of(Fact.LOOKED_AFTER_SINCE, Fact.LATEST_REVIEW_ON));

    /** Lists are made for the inspection: what is dated long after its first day was mistyped. */
    private static final int YEARS_AHEAD = 1;

    private static final int WEEKS_OF_GRACE = 4;

    private final ListProblems problems;
    private final LocalDate dayOne;
    private final LocalDate firstQuestioned;
    private int leftOut;

    /** @param dayOne the day the lists describe, or null */
    RowChecks(ListProblems problems, LocalDate dayOne) {
        this.problems = problems;
        this.dayOne = dayOne;
        this.firstQuestioned = dayOne == null ? LocalDate.MAX : dayOne.plusWeeks(WEEKS_OF_GRACE);
    }

    /**
     * Takes out of a row each date that cannot be: long after the lists were made, or an end before its beginning.
     * Whatever else is unlikely is kept and asked about.
     *
     * @return whether the row stands: not when its main date cannot be
     */
    boolean check(ReadRow row) {
        withoutTheFuture(row);
        if (row.began() == null) {
            leftOut++;
            return false;
        }
        withoutImpossibleEnds(row);
        withoutDiscussion(row);
        beforeBirth(row);
        reviewOnTheFirstDay(row);
        conferenceDay(row);
        closure(row);
        return true;
    }

    /** How many rows were left out because they lie far ahead. */
    int leftOut() {
        return leftOut;
    }

    private void withoutTheFuture(ReadRow row) {
        if (dayOne == null) {
            return;
        }
        List<Column> columns = row.list().columns();
        for (int place = 1; place < columns.size(); place++) {
            if (row.value(place) instanceof LocalDate day
                    && day.isAfter(firstQuestioned)
                    && isAhead(row, columns.get(place), day)) {
                row.set(place, null);
            }
        }
    }

    private boolean isAhead(ReadRow row, Column column, LocalDate day) {
        boolean key = column == row.list().keyColumn() && row.list().elseColumn() == null;
        if (day.isAfter(dayOne.plusYears(YEARS_AHEAD))) {
            problems.error(
                    row.sheet(),
                    row.row(),
                    column.heading(),
                    day.toString(),
                    "a date that has been; this one lies far ahead of the inspection, which began on " + dayOne
                            + (key ? "; the row was left out" : ""));
            return true;
        }
        if (!column.fact().equals(Fact.BORN_ON)) {
            problems.warning(
                    row.sheet(),
                    row.row(),
                    column.heading(),
                    day.toString(),
                    "a date that has been; the inspection began on " + dayOne);
        }
        return false;
    }

    private void withoutImpossibleEnds(ReadRow row) {
        for (List<String> pair : BEGINS_AND_ENDS) {
            LocalDate began = row.date(pair.get(0));
            LocalDate ended = row.date(pair.get(1));
            if (began == null || ended == null || !ended.isBefore(began)) {
                continue;
            }
            String heading = row.list().column(pair.get(1)).heading();
            String right =
                    "a date on or after the " + row.list().column(pair.get(0)).heading() + ", " + began;
            if (pair.get(1).equals(Fact.CONFERENCE_ON)) {
                problems.warning(row.sheet(), row.row(), heading, ended.toString(), right + "; it was kept");
            } else {
                row.forget(pair.get(1));
                problems.error(row.sheet(), row.row(), heading, ended.toString(), right);
            }
        }
    }

    /** A conference stands by itself: the child moved in with a plan, or the enquiry was another authority's. */
    private void withoutDiscussion(ReadRow row) {
        if (row.list() != AnnexAList.SECTION_47 || row.date(Fact.STRATEGY_ON) != null) {
            return;
        }
        LocalDate notified = row.date(Fact.MOVE_NOTIFIED_ON);
        problems.information(
                row.sheet(),
                row.row(),
                row.list().column(Fact.STRATEGY_ON).heading(),
                "",
                notified == null
                        ? "the day of the strategy discussion; or, where the child moved in with a plan, the day on which the"
                                + " authority was told of the move. The conference was kept, and its time is not counted"
                        : "the day of the strategy discussion, unless the child moved in with a plan: the conference was kept,"
                                + " and its time is counted from " + notified
                                + ", when the authority was told of the move");
    }

    private void beforeBirth(ReadRow row) {
        LocalDate born = row.date(Fact.BORN_ON);
        if (born == null) {
            return;
        }
        LocalDate earliest = row.list() == AnnexAList.IN_CARE ? born : born.minusMonths(MONTHS_BEFORE_BIRTH);
        LocalDate day = row.began();
        if (day.isBefore(earliest)) {
            problems.warning(
                    row.sheet(),
                    row.row(),
                    row.list().keyColumn().heading(),
                    day.toString(),
                    "a date in the child's life; the date of birth is given as " + born);
        }
    }

    private void reviewOnTheFirstDay(ReadRow row) {
        LocalDate review = row.date(Fact.LATEST_REVIEW_ON);
        if (row.list() == AnnexAList.PROTECTION && review != null && review.equals(row.date(Fact.PLAN_STARTED_ON))) {
            problems.warning(
                    row.sheet(),
                    row.row(),
                    row.list().column(Fact.LATEST_REVIEW_ON).heading(),
                    review.toString(),
                    "a day after the plan began: a plan is not reviewed on the day it is made");
        }
    }

    static boolean isAtWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private void conferenceDay(ReadRow row) {
        LocalDate day = row.date(Fact.CONFERENCE_ON);
        if (day != null && isAtWeekend(day)) {
            problems.warning(
                    row.sheet(),
                    row.row(),
                    row.list().column(Fact.CONFERENCE_ON).heading(),
                    day.toString(),
                    "a weekday; conferences are not held at weekends");
        }
    }

    private void closure(ReadRow row) {
        if (row.list() != AnnexAList.IN_NEED) {
            return;
        }
        boolean saysClosed = row.says(Fact.CASE_STATUS, CaseState.CLOSED);
        boolean hasDate = row.date(Fact.CLOSED_ON) != null;
        if (saysClosed && !hasDate) {
            problems.warning(
                    row.sheet(),
                    row.row(),
                    row.list().column(Fact.CLOSED_ON).heading(),
                    "",
                    "the day of closing, as the case status says that the episode is closed");
        } else if (hasDate && !saysClosed && row.fact(Fact.CASE_STATUS) != null) {
            problems.warning(
                    row.sheet(),
                    row.row(),
                    row.list().column(Fact.CASE_STATUS).heading(),
                    row.fact(Fact.CASE_STATUS),
                    "e) Closed episode, as the row gives a day of closing");
        }
    }
}
