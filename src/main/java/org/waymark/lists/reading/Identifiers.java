package org.waymark.lists.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.waymark.lists.workbook.CellText;
import org.waymark.lists.workbook.TypedText;

/**
 * The identifiers of one file: which are no child's, and which a spreadsheet has spoilt. Each of these is told once,
 * however many rows it stands in.
 */
final class Identifiers {

    /** What Excel makes of a long number when it writes a CSV file: different children would become one. */
    private static final Pattern ROUNDED = Pattern.compile("\\d([.,]\\d+)?[Ee]\\+?\\d+");

    private static final Pattern REPEATED = Pattern.compile("(?i)x+|0+|9{4,}|\\W+");
    /** No child is contacted so often in six months, nor stands so often in any list. */
    private static final int MOST_ROWS = 300;

    private static final int DIGITS_KEPT = 15;
    private static final Set<String> PLACEHOLDERS = Set.of(
            "unknown",
            "unk",
            "notknown",
            "nk",
            "na",
            "nan",
            "none",
            "null",
            "nil",
            "no",
            "noid",
            "notavailable",
            "notapplicable",
            "notrecorded",
            "notgiven",
            "notprovided",
            "notstated",
            "notset",
            "notentered",
            "notyetknown",
            "tbc",
            "tba",
            "tbd",
            "tobeconfirmed",
            "toconfirm",
            "tobeadvised",
            "pending",
            "awaiting",
            "awaited",
            "awaitingid",
            "missing",
            "blank",
            "empty",
            "withheld",
            "redacted",
            "removed",
            "restricted",
            "confidential",
            "anon",
            "anonymous",
            "anonymised",
            "unborn",
            "unnamed",
            "unallocated",
            "test",
            "dummy",
            "various",
            "seenotes",
            "error",
            "ref",
            "value",
            "childid",
            "childuniqueid",
            "id",
            "undefined",
            "other");

    private record Where(String sheet, int row, String heading) {}

    private static final class Left {
        private final Where first;
        private final String written;
        private final Map<String, Integer> rows = new TreeMap<>();

        Left(String written, Where first) {
            this.written = written;
            this.first = first;
        }
    }

    private final ListProblems problems;
    private final Map<String, Left> placeholders = new LinkedHashMap<>();
    private final Map<String, Left> rounded = new LinkedHashMap<>();
    private final Map<String, String> written = new HashMap<>();
    private final Map<String, int[]> rowsInList = new HashMap<>();
    private final Set<String> tooMany = new HashSet<>();
    private boolean longNumberNoted;

    Identifiers(ListProblems problems) {
        this.problems = problems;
    }

    /** The child's identifier, or nothing when the row names no child. */
    Optional<String> read(CellText cell, AnnexAList list, String sheet, int row) {
        Column column = list.idColumn();
        String text = cell == null ? "" : cell.text();
        if (!text.isEmpty() && !cell.error() && isPlaceholder(text)) {
            leftOut(placeholders, text, new Where(sheet, row, column.heading()));
            return Optional.empty();
        }
        boolean aName = text.contains(" ") && text.chars().noneMatch(Character::isDigit);
        if (text.isEmpty() || cell.error() || aName) {
            problems.error(sheet, row, column.heading(), text, column.wouldBeRight());
            return Optional.empty();
        }
        if (ROUNDED.matcher(text).matches()) {
            leftOut(rounded, text, new Where(sheet, row, column.heading()));
            return Optional.empty();
        }
        if (cell.number() && text.length() > DIGITS_KEPT && !longNumberNoted) {
            longNumberNoted = true;
            problems.warning(
                    sheet,
                    row,
                    column.heading(),
                    text,
                    "an identifier held as text: of a number a spreadsheet keeps 15 digits, so that two children may have"
                            + " become one");
        }
        String id = written.computeIfAbsent(text, one -> one);
        int[] rows = rowsInList.computeIfAbsent(id, one -> new int[AnnexAList.values().length]);
        if (++rows[list.ordinal()] > MOST_ROWS) {
            tooMany.add(id);
        }
        return Optional.of(id);
    }

    static boolean isPlaceholder(String text) {
        String bare = TypedText.bare(text);
        return PLACEHOLDERS.contains(bare)
                || REPEATED.matcher(text).matches() && text.codePoints().noneMatch(Identifiers::isOtherLetter);
    }

    /** A letter or digit of another alphabet, of which an identifier may be made. */
    private static boolean isOtherLetter(int c) {
        return c > '~' && Character.isLetterOrDigit(c);
    }

    private static void leftOut(Map<String, Left> all, String text, Where where) {
        Left left = all.computeIfAbsent(text.toLowerCase(Locale.ROOT), key -> new Left(text, where));
        left.rows.merge(where.sheet(), 1, Integer::sum);
    }

    /** Whether rows under this identifier cannot all be one child's. */
    boolean isNoChilds(String id) {
        return tooMany.contains(id);
    }

    /** Says once what is no child's and what was spoilt. */
    void tell(List<ReadRow> rows) {
        placeholders
                .values()
                .forEach(left -> problems.error(
                        left.first.sheet(),
                        left.first.row(),
                        left.first.heading(),
                        left.written,
                        "the identifier of a child: this is no child's, and its rows were left out: " + counted(left)));
        ShortenedIdentifiers shortened = new ShortenedIdentifiers(written.keySet());
        rounded.values()
                .forEach(left -> problems.error(
                        left.first.sheet(),
                        left.first.row(),
                        left.first.heading(),
                        left.written,
                        "the whole identifier: a spreadsheet has shortened it. Format the column as text; its rows were left out: "
                                + counted(left) + meant(shortened.meantBy(left.written))));
        Map<String, Left> many = new LinkedHashMap<>();
        for (ReadRow row : rows) {
            if (tooMany.contains(row.childId())) {
                leftOut(
                        many,
                        row.childId(),
                        new Where(row.sheet(), row.row(), row.list().idColumn().heading()));
            }
        }
        many.values()
                .forEach(left -> problems.error(
                        left.first.sheet(),
                        left.first.row(),
                        left.first.heading(),
                        left.written,
                        "the identifier of one child: no child has so many rows in a list, and these were left out: "
                                + counted(left)));
    }

    private static String counted(Left left) {
        List<String> counted = new ArrayList<>();
        left.rows.forEach((sheet, rows) -> counted.add(rows + (rows == 1 ? " row of " : " rows of ") + sheet));
        return String.join(", ", counted);
    }

    private static String meant(List<String> meant) {
        return meant.isEmpty()
                ? ""
                : ". It may be '" + String.join("' or '", meant.subList(0, Math.min(2, meant.size())))
                        + "', which the file holds too";
    }
}
