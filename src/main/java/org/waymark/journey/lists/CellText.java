package org.waymark.journey.lists;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/**
 * What stood in a cell: its text, and whether the spreadsheet held it as a number, as an error or as the value that a
 * formula had when the workbook was saved. Formulas are never worked out here.
 */
record CellText(String text, boolean number, boolean error, boolean formula) {

    private static final CellText NOTHING = new CellText("", false, false, false);
    private static final Set<String> ERRORS =
            Set.of("#n/a", "#ref!", "#value!", "#name?", "#div/0!", "#null!", "#num!", "#spill!", "#calc!");

    /** What a file of plain text holds: never a number, and never a formula, whatever it begins with. */
    static CellText of(String written) {
        String text = Words.tidy(written);
        return new CellText(text, false, ERRORS.contains(text.toLowerCase(Locale.ROOT)), false);
    }

    /** A number as a workbook of old holds it. */
    static CellText of(double value, boolean formula) {
        if (Double.isNaN(value) || Double.isInfinite(value) || Math.abs(value) > 1e15) {
            return new CellText(Double.toString(value), false, false, formula);
        }
        String plain = new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
        return new CellText(plain, true, false, formula);
    }

    static CellText of(Cell cell) {
        if (cell == null) {
            return NOTHING;
        }
        boolean formula = cell.getFormula() != null && !cell.getFormula().isEmpty();
        Object value = cell.getValue();
        boolean number = value instanceof BigDecimal big && isOrdinary(big);
        String text = number
                ? ((BigDecimal) value).stripTrailingZeros().toPlainString()
                : value == null ? "" : Words.tidy(value.toString());
        boolean error = cell.getType() == CellType.ERROR || ERRORS.contains(text.toLowerCase(Locale.ROOT));
        if (error && text.isEmpty()) {
            text = cell.getRawValue() == null ? "" : Words.tidy(cell.getRawValue());
        }
        return new CellText(text, number, error, formula);
    }

    /** A number like 1E999999999 fits into a cell, but written out or rounded it would fill the memory. */
    private static boolean isOrdinary(BigDecimal number) {
        return Math.abs((long) number.scale()) <= 40 && number.precision() <= 40;
    }

    boolean isBlank() {
        return text.isEmpty() && !error && !formula;
    }
}
