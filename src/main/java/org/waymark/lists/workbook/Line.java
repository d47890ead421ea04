package org.waymark.lists.workbook;

/** One line of a sheet: its number as a spreadsheet counts, from 1, and its cells. */
public final class Line {

    private final int number;
    private final CellText[] cells;

    /** @param cells by the column from 0; null where a cell holds nothing */
    Line(int number, CellText[] cells) {
        this.number = number;
        this.cells = cells;
    }

    public int number() {
        return number;
    }

    /** How many places there are, filled or not. */
    public int places() {
        return cells.length;
    }

    /** What stands at a place, or null. */
    public CellText at(int place) {
        return place < cells.length ? cells[place] : null;
    }
}
