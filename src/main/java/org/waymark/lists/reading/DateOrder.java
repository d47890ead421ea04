package org.waymark.lists.reading;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.waymark.lists.workbook.CellText;

/**
 * Whether dates of numbers have the month before the day, as in America. One date cannot tell: 07/02/2012 is either. A
 * column that holds 07/19/2008 can, and so can the rest of the file. What is in question is settled once all of it was
 * read, column by column, and said.
 */
final class DateOrder {

    /** So many dates that can only have the month first are no slips. */
    private static final int NO_SLIP = 2;
    /** So many of Excel's own dates, not one of them with a day above twelve, come about by chance once in a hundred. */
    private static final int NOT_BY_CHANCE = 5;

    private static final int MONTHS = 12;

    /** A date still in question, and what stood in its cell. */
    record Doubtful(String text, WrittenDate.Reading reading) {}

    private record Place(AnnexAList list, String sheet, int column) implements Comparable<Place> {

        @Override
        public int compareTo(Place other) {
            int byList = list.compareTo(other.list);
            return byList != 0 ? byList : Integer.compare(column, other.column);
        }
    }

    private static final class Seen {
        private int dayFirst;
        private int monthFirst;
        private int either;
        private int excelsOwn;
        private int excelsAboveTwelve;
    }

    private enum Verdict {
        DAY_FIRST,
        MONTH_FIRST,
        UNCERTAIN
    }

    private final ListProblems problems;
    private final Map<Place, Seen> seen = new TreeMap<>();
    private final Map<AnnexAList, Map<Integer, Verdict>> verdicts = new HashMap<>();

    DateOrder(ListProblems problems) {
        this.problems = problems;
    }

    /** Takes a date into account; whether its order is in question. */
    boolean seen(AnnexAList list, String sheet, int column, WrittenDate.Reading reading, CellText cell) {
        Seen at = seen.computeIfAbsent(new Place(list, sheet, column), place -> new Seen());
        if (cell.number()) {
            at.excelsOwn++;
            at.excelsAboveTwelve += reading.day().getDayOfMonth() > MONTHS ? 1 : 0;
            return false;
        }
        switch (reading.order()) {
            case DAY_FIRST -> at.dayFirst++;
            case MONTH_FIRST -> at.monthFirst++;
            case EITHER -> at.either++;
            case CERTAIN -> {}
        }
        return reading.order() == WrittenDate.Order.EITHER || reading.order() == WrittenDate.Order.MONTH_FIRST;
    }

    /** Decides for every column, and says which are in question as a whole. */
    void decide() {
        int monthFirst = seen.values().stream().mapToInt(one -> one.monthFirst).sum();
        int dayFirst = seen.values().stream().mapToInt(one -> one.dayFirst).sum();
        seen.forEach((place, one) -> {
            Verdict verdict = verdict(one, monthFirst, dayFirst);
            verdicts.computeIfAbsent(place.list(), list -> new HashMap<>()).put(place.column(), verdict);
            tell(place, one, verdict);
        });
    }

    private static Verdict verdict(Seen one, int inFile, int againstInFile) {
        if (one.monthFirst >= NO_SLIP && one.dayFirst == 0) {
            return Verdict.MONTH_FIRST;
        }
        if (one.monthFirst > 0) {
            return inFile >= NO_SLIP && againstInFile == 0 ? Verdict.MONTH_FIRST : Verdict.UNCERTAIN;
        }
        boolean fileIsMonthFirst = inFile >= NO_SLIP && againstInFile == 0;
        return fileIsMonthFirst && one.either > 0 ? Verdict.MONTH_FIRST : Verdict.DAY_FIRST;
    }

    private void tell(Place place, Seen one, Verdict verdict) {
        String heading = place.list().columns().get(place.column()).heading();
        if (verdict == Verdict.MONTH_FIRST) {
            problems.warning(
                    place.sheet(),
                    0,
                    heading,
                    dates(one.monthFirst + one.either),
                    "the day before the month: this column as a whole was read with the month first, as dates of this file"
                            + " can only be read so. Please check it, or supply dates as 31/12/2012");
        } else if (verdict == Verdict.UNCERTAIN && one.either > 0) {
            problems.warning(
                    place.sheet(),
                    0,
                    heading,
                    dates(one.either),
                    "the day before the month throughout: " + dates(one.monthFirst)
                            + " of this column can only have the month"
                            + " first, so the column as a whole is in question; the others were read with the day first");
        }
        boolean typedBeside = one.dayFirst + one.monthFirst > 0;
        if (typedBeside && one.excelsOwn >= NOT_BY_CHANCE && one.excelsAboveTwelve == 0) {
            problems.warning(
                    place.sheet(),
                    0,
                    heading,
                    dates(one.excelsOwn),
                    "the dates as they were typed: this column as a whole is in question, as every day that the spreadsheet"
                            + " took for a date is 12 or less, and the others stayed text. It may have exchanged days and months");
        }
    }

    private static String dates(int count) {
        return count == 1 ? "1 date" : count + " dates";
    }

    /** Puts the settled day in the place of each in question; what cannot be is a problem, and is taken out. */
    void settle(ReadRow row) {
        List<Column> columns = row.list().columns();
        for (int place = 1; place < columns.size(); place++) {
            if (row.value(place) instanceof Doubtful doubtful) {
                row.set(place, settled(row, columns.get(place), place, doubtful));
            }
        }
    }

    private LocalDate settled(ReadRow row, Column column, int place, Doubtful doubtful) {
        Verdict verdict = verdicts.getOrDefault(row.list(), Map.of()).getOrDefault(place, Verdict.DAY_FIRST);
        boolean monthFirst = doubtful.reading().order() == WrittenDate.Order.MONTH_FIRST;
        if (verdict == Verdict.MONTH_FIRST) {
            return monthFirst ? doubtful.reading().day() : doubtful.reading().other();
        }
        if (!monthFirst) {
            return doubtful.reading().day();
        }
        boolean rowGoes = column == row.list().keyColumn() && row.list().elseColumn() == null;
        problems.error(
                row.sheet(),
                row.row(),
                column.heading(),
                doubtful.text(),
                column.wouldBeRight() + (rowGoes ? "; the row was left out" : ""));
        return null;
    }
}
