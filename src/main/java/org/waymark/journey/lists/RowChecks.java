package org.waymark.journey.lists;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

    private final Problems problems;
    private final LocalDate dayOne;
    private int leftOut;

    /** @param dayOne the day the lists describe, or null */
    RowChecks(Problems problems, LocalDate dayOne) {
        this.problems = problems;
        this.dayOne = dayOne;
    }

    /**
     * The row without a date that cannot be: long after the lists were made, or an end before its beginning. Whatever
     * else is unlikely is kept and asked about. Nothing when its main date cannot be.
     */
    Optional<ReadRow> check(ReadRow row) {
        ReadRow possible = withoutTheFuture(row);
        if (possible.date(row.list().keyColumn().fact()) == null) {
            leftOut++;
            return Optional.empty();
        }
        return Optional.of(asked(withoutImpossibleEnds(possible)));
    }

    /** How many rows were left out because they lie far ahead. */
    int leftOut() {
        return leftOut;
    }

    private ReadRow withoutTheFuture(ReadRow row) {
        if (dayOne == null) {
            return row;
        }
        Map<String, String> facts = new HashMap<>(row.facts());
        Map<String, String> person = new HashMap<>(row.person());
        for (Column column : row.list().columns()) {
            Map<String, String> in = person.containsKey(column.fact()) ? person : facts;
            String value = in.get(column.fact());
            if (column.kind() == Column.Kind.DATE && value != null && isAhead(row, column, LocalDate.parse(value))) {
                in.remove(column.fact());
            }
        }
        return new ReadRow(row.list(), row.sheet(), row.row(), row.childId(), person, facts);
    }

    private boolean isAhead(ReadRow row, Column column, LocalDate day) {
        boolean key = column == row.list().keyColumn();
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
        if (day.isAfter(dayOne.plusWeeks(WEEKS_OF_GRACE)) && !column.fact().equals(Fact.BORN_ON)) {
            problems.warning(
                    row.sheet(),
                    row.row(),
                    column.heading(),
                    day.toString(),
                    "a date that has been; the inspection began on " + dayOne);
        }
        return false;
    }

    private ReadRow asked(ReadRow checked) {
        beforeBirth(checked);
        reviewOnTheFirstDay(checked);
        conferenceDay(checked);
        closure(checked);
        return checked;
    }

    private ReadRow withoutImpossibleEnds(ReadRow row) {
        Map<String, String> facts = new HashMap<>(row.facts());
        for (List<String> pair : BEGINS_AND_ENDS) {
            LocalDate began = row.date(pair.get(0));
            LocalDate ended = row.date(pair.get(1));
            if (began != null && ended != null && ended.isBefore(began)) {
                facts.remove(pair.get(1));
                problems.error(
                        row.sheet(),
                        row.row(),
                        row.list().column(pair.get(1)).heading(),
                        ended.toString(),
                        "a date on or after the "
                                + row.list().column(pair.get(0)).heading() + ", " + began);
            }
        }
        return new ReadRow(row.list(), row.sheet(), row.row(), row.childId(), row.person(), facts);
    }

    private void beforeBirth(ReadRow row) {
        String born = row.person().get(Fact.BORN_ON);
        if (born == null) {
            return;
        }
        LocalDate earliest = row.list() == AnnexAList.IN_CARE
                ? LocalDate.parse(born)
                : LocalDate.parse(born).minusMonths(MONTHS_BEFORE_BIRTH);
        LocalDate day = row.date(row.list().keyColumn().fact());
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
        boolean hasDate = row.facts().containsKey(Fact.CLOSED_ON);
        if (saysClosed && !hasDate) {
            problems.warning(
                    row.sheet(),
                    row.row(),
                    row.list().column(Fact.CLOSED_ON).heading(),
                    "",
                    "the day of closing, as the case status says that the episode is closed");
        } else if (hasDate && !saysClosed && row.facts().containsKey(Fact.CASE_STATUS)) {
            problems.warning(
                    row.sheet(),
                    row.row(),
                    row.list().column(Fact.CASE_STATUS).heading(),
                    row.fact(Fact.CASE_STATUS),
                    "e) Closed episode, as the row gives a day of closing");
        }
    }
}
