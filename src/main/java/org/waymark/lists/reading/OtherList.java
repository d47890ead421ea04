package org.waymark.lists.reading;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.waymark.journey.Stage;
import org.waymark.lists.workbook.CellText;
import org.waymark.lists.workbook.Line;

/**
 * The lists of Annex A that are read and kept for what they are, and make journeys where a framework asks about the
 * stage that they show. Columns of both templates; the first identifies, the second is the list's own, by which it is
 * known whatever its sheet is called.
 */
public enum OtherList {
    CARE_LEAVERS(
            9,
            "Care leavers",
            Stage.LEAVING_CARE,
            "Child Unique ID",
            "Eligibility Category",
            "Gender",
            "Ethnicity",
            "Date of Birth",
            "Age of Child (Years)",
            "Unaccompanied Asylum Seeking Child (UASC), or formerly UASC if 18 or over (Y/N)",
            "Does the Child have a Disability",
            "Allocated Team",
            "Allocated Worker",
            "Allocated Personal Advisor",
            "Latest Pathway Plan Review Date",
            "LA in Touch",
            "Latest Date of Contact",
            "Type of Accommodation",
            "Suitability of Accommodation",
            "Activity Status"),
    ADOPTION(
            10,
            "Adoption",
            Stage.ADOPTION,
            "Child Unique ID",
            "Date of Decision that Child Should be Placed for Adoption",
            "Family identifier",
            "Gender",
            "Ethnicity",
            "Date of Birth",
            "Age of Child (Years)",
            "Does the Child have a Disability",
            "Date the Child Entered Care",
            "Date of Placement Order",
            "Date of Matching Child and Prospective Adopters",
            "Date Placed for Adoption",
            "Date of Adoption Order",
            "Date of Decision that Child Should No Longer be Placed for Adoption",
            "Reason Why Child No Longer Placed for Adoption",
            "Date the child was placed for fostering in FFA or concurrent planning placement"),
    PROSPECTIVE_ADOPTERS(
            11,
            "Prospective adopters",
            Stage.ADOPTERS,
            "Individual adopter identifier",
            "Date enquiry received",
            "Family identifier",
            "Gender",
            "Ethnicity",
            "Disability",
            "Is the (prospective) adopter fostering for adoption?",
            "Date Stage 1 started",
            "Date Stage 1 ended",
            "Date Stage 2 started",
            "Date Stage 2 ended",
            "Date application submitted",
            "Date application approved",
            "Date adopter matched with child(ren)",
            "Date child/children placed with adopter(s)",
            "No. of children placed",
            "Date of Adoption Order",
            "Date of leaving adoption process",
            "Reason for leaving adoption process");

    private static final String DATE = "Date";

    private final int number;
    private final String title;
    private final Stage stage;
    private final List<String> headings;

    OtherList(int number, String title, Stage stage, String... headings) {
        this.number = number;
        this.title = title;
        this.stage = stage;
        this.headings = List.of(headings);
    }

    /** Its number in Annex A, 9 to 11. */
    public int number() {
        return number;
    }

    /** Its name in Annex A. */
    public String title() {
        return title;
    }

    /** The name that the list's sheet has in the template, such as {@code List 9}. */
    public String sheet() {
        return "List " + number;
    }

    /** The stage that it shows of whoever stands in it. */
    public Stage stage() {
        return stage;
    }

    /** The headings of both templates. */
    public List<String> headings() {
        return headings;
    }

    /**
     * One of its rows as it was read, by the template's headings; columns that the template does not have are not kept.
     *
     * @param sheet as the workbook calls it
     * @param row   as the spreadsheet numbers it
     * @param days  what stands under the headings that ask for a date and can be read as one
     */
    public record Row(OtherList list, String sheet, int row, Map<String, String> cells, Map<String, LocalDate> days) {

        public Row {
            cells = Map.copyOf(cells);
            days = Map.copyOf(days);
        }

        /** Whose row it is: the list's first column. */
        public String identifier() {
            return cells.get(list.headings.get(0));
        }

        /** What stands under a heading; null where nothing does, or the template has no such column. */
        public String cell(String heading) {
            return cells.get(heading);
        }

        /** The day under a heading; null where there is none that can be read. */
        public LocalDate day(String heading) {
            return days.get(heading);
        }

        /** Tells nothing of the person. */
        @Override
        public String toString() {
            return "Row[" + list + ", " + row + "]";
        }
    }

    /** Where a list's headings stand, and which columns they head. */
    record Found(OtherList list, int row, Map<Integer, String> columns) {

        /**
         * @param sheet    as the workbook calls it
         * @param from1904 whether the workbook counts its days from 1904
         * @param dayOne   the day the lists describe, or null
         */
        Optional<Row> read(Line line, String sheet, boolean from1904, LocalDate dayOne) {
            Map<String, String> cells = new TreeMap<>();
            Map<String, LocalDate> days = new TreeMap<>();
            columns.forEach((place, heading) -> {
                CellText cell = line.at(place);
                if (cell != null && !cell.text().isEmpty() && !cell.error()) {
                    cells.put(heading, cell.text());
                    if (heading.contains(DATE)) {
                        WrittenDate.read(cell, from1904, dayOne).ifPresent(day -> days.put(heading, day.day()));
                    }
                }
            });
            return cells.containsKey(list.headings.get(0))
                    ? Optional.of(new Row(list, sheet, line.number(), cells, days))
                    : Optional.empty();
        }
    }

    static Optional<Found> find(List<Line> firstRows, ListHeadings words) {
        for (OtherList list : values()) {
            for (Line line : firstRows) {
                Map<Integer, String> columns = list.columns(line, words);
                if (columns.containsValue(list.headings.get(0)) && columns.containsValue(list.headings.get(1))) {
                    return Optional.of(new Found(list, line.number(), columns));
                }
            }
        }
        return Optional.empty();
    }

    private Map<Integer, String> columns(Line line, ListHeadings words) {
        Map<Integer, String> columns = new HashMap<>();
        for (int place = 0; place < line.places(); place++) {
            int at = place;
            CellText cell = line.at(place);
            if (cell != null) {
                words.heading(this, cell.text())
                        .filter(heading -> !columns.containsValue(heading))
                        .ifPresent(heading -> columns.put(at, heading));
            }
        }
        return columns;
    }

    /** Those that show one of these stages. @param stages ids of stages */
    public static Set<OtherList> showing(Collection<String> stages) {
        Set<OtherList> lists = EnumSet.noneOf(OtherList.class);
        Arrays.stream(values()).filter(list -> stages.contains(list.stage.id())).forEach(lists::add);
        return lists;
    }

    /** The list of a number. */
    public static Optional<OtherList> of(int number) {
        return Arrays.stream(values()).filter(list -> list.number == number).findFirst();
    }
}
