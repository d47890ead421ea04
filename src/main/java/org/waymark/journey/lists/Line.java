package org.waymark.journey.lists;

import java.util.Map;

/**
 * One line of a sheet.
 *
 * @param number as a spreadsheet numbers it, from 1
 * @param cells  what stands in it, by the column from 0; blank cells are left out
 */
record Line(int number, Map<Integer, CellText> cells) {}
