package org.waymark.lists.workbook;

import java.util.Objects;

/**
 * Something in the lists that the authority should look at. Its value is what stood in the cell, so it is for the
 * authority's link officer only: {@link #toString()} leaves it out, to keep it out of logs.
 *
 * @param severity     what became of it
 * @param list         the list's number in Annex A, 1 to 11; 0 where it is about no list
 * @param sheet        the sheet's name as it stands in the workbook; for a missing list, the name it should have
 * @param row          the row as the spreadsheet numbers it, from 1; 0 where a whole sheet is meant
 * @param column       the column's heading; empty where a whole row or sheet is meant
 * @param value        what stood in the cell; empty when nothing did
 * @param wouldBeRight what would be right, as a phrase for the link officer
 */
public record Problem(
        Severity severity, int list, String sheet, int row, String column, String value, String wouldBeRight) {

    /** What became of the cell, row or sheet that a problem is about. */
    public enum Severity {
        /** Left out: the value, the row or the list does not count. */
        ERROR("Left out"),
        /** Read as it stands, but it looks wrong, or it was written in a way that should be changed. */
        WARNING("Looks wrong"),
        /** Read as it should be; said so that nobody wonders. */
        INFORMATION("To know");

        private final String inWords;

        Severity(String inWords) {
            this.inWords = inWords;
        }

        /** For whoever supplied the lists. */
        public String inWords() {
            return inWords;
        }
    }

    public Problem {
        Objects.requireNonNull(severity);
        Objects.requireNonNull(sheet);
        Objects.requireNonNull(column);
        Objects.requireNonNull(value);
        Objects.requireNonNull(wouldBeRight);
    }

    public Problem ofTheWholeSheet() {
        return new Problem(severity, list, sheet, 0, column, value, wouldBeRight);
    }

    /** The whole problem as one sentence for the link officer. */
    public String sentence() {
        StringBuilder where = new StringBuilder(sheet);
        if (row > 0) {
            where.append(", row ").append(row);
        }
        if (!column.isEmpty()) {
            where.append(", column '").append(column).append('\'');
        }
        String found = value.isEmpty() ? "nothing there" : "found '" + value + "'";
        return where + ": " + found + "; right would be " + wouldBeRight + ".";
    }

    @Override
    public String toString() {
        return "Problem[" + severity + ", " + sheet + ", row " + row + ", column '" + column + "']";
    }
}
