package org.waymark.lists.workbook;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stood in a cell: its text, and whether the spreadsheet held it as a number, as an error or as the value that a
 * formula had when the workbook was saved. Formulas are never worked out here.
 *
 * @param unclean whether it held control characters, which were left out
 */
public record CellText(String text, boolean number, boolean error, boolean formula, boolean unclean) {

    static final CellText NOTHING = new CellText("", false, false, false, false);
    private static final Set<String> ERRORS = Set.of(
            "#n/a",
            "#ref!",
            "#value!",
            "#name?",
            "#div/0!",
            "#null!",
            "#num!",
            "#spill!",
            "#calc!",
            "#getting_data",
            "#field!",
            "#connect!",
            "#blocked!",
            "#unknown!",
            "#busy!");
    private static final int LONGEST_EXACT = 15;
    /** How a workbook writes a character that its XML cannot hold (ECMA-376, part 1, 22.9.2.19): {@code _x000D_}. */
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    /** What a file of plain text holds: never a number, and never a formula, whatever it begins with. */
    static CellText of(String written) {
        if (written.isEmpty()) {
            return NOTHING;
        }
        String text = TypedText.tidy(written);
        return new CellText(text, false, isError(text), false, text != written && TypedText.holdsForbidden(written));
    }

    /** A text of a workbook, whose escapes are what they stand for; an escaped underscore begins none. */
    public static CellText ofWorkbook(String written) {
        return of(written.contains("_x") ? unescaped(written) : written);
    }

    static String unescaped(String written) {
        Matcher escape = ESCAPE.matcher(written);
        return escape.replaceAll(
                found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }

    private static boolean isError(String text) {
        return text.length() > 3 && text.charAt(0) == '#' && ERRORS.contains(text.toLowerCase(Locale.ROOT));
    }

    /** A number as a workbook of old holds it. */
    static CellText of(double value, boolean formula) {
        if (Double.isNaN(value) || Double.isInfinite(value) || Math.abs(value) > 1e15) {
            return new CellText(Double.toString(value), false, false, formula, false);
        }
        String plain =
                new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
        return new CellText(plain, true, false, formula, false);
    }

    /** A number as a workbook writes it, such as {@code 41092}, {@code 4.5} or {@code 1.5E-3}. */
    static CellText ofNumber(String written) {
        String raw = written.strip();
        if (isPlain(raw)) {
            return new CellText(raw, true, false, false, false);
        }
        try {
            BigDecimal value = new BigDecimal(raw);
            return isOrdinary(value)
                    ? new CellText(value.stripTrailingZeros().toPlainString(), true, false, false, false)
                    : new CellText(value.toString(), false, false, false, false);
        } catch (NumberFormatException noNumber) {
            return of(raw);
        }
    }

    private static boolean isPlain(String raw) {
        boolean plain = !raw.isEmpty() && raw.length() <= LONGEST_EXACT && (raw.length() == 1 || raw.charAt(0) != '0');
        for (int at = 0; plain && at < raw.length(); at++) {
            plain = raw.charAt(at) >= '0' && raw.charAt(at) <= '9';
        }
        return plain;
    }

    /** A number like 1E999999999 fits into a cell, but written out or rounded it would fill the memory. */
    private static boolean isOrdinary(BigDecimal number) {
        return Math.abs((long) number.scale()) <= 40 && number.precision() <= 40;
    }

    CellText asFormula() {
        return new CellText(text, number, error, true, unclean);
    }

    static CellText ofError(String written) {
        String text = TypedText.tidy(written);
        return new CellText(text.isEmpty() ? "#N/A" : text, false, true, false, false);
    }

    /** Nothing that anybody typed: a formula that gives nothing is as good as an empty cell. */
    public boolean isBlank() {
        return text.isEmpty() && !error && !unclean;
    }
}
