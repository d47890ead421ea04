package org.waymark.lists.reading;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.waymark.lists.workbook.CellText;
import org.waymark.lists.workbook.Line;

/**
 * The lists of Annex A that make no journeys: they are read and kept for what they are. Columns of both templates; the
 * first identifies, the second is the list's own, by which it is known whatever its sheet is called.
 */
public enum OtherList {
    CARE_LEAVERS(
            9,
            "Care leavers",
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

    private final int number;
    private final String title;
    private final List<String> headings;

    OtherList(int number, String title, String... headings) {
        this.number = number;
        this.title = title;
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

    /** The headings of both templates. */
    public List<String> headings() {
        return headings;
    }

    /**
     * One of its rows as it was read, by the template's headings; columns that the template does not have are not kept.
     *
     * @param row as the spreadsheet numbers it
     */
    public record Row(OtherList list, int row, Map<String, String> cells) {

        public Row {
            cells = Map.copyOf(cells);
        }

        /** Tells nothing of the person. */
        @Override
        public String toString() {
            return "Row[" + list + ", " + row + "]";
        }
    }

    /** Where a list's headings stand, and which columns they head. */
    record Found(OtherList list, int row, Map<Integer, String> columns) {

        Optional<Row> read(Line line) {
            Map<String, String> cells = new TreeMap<>();
            columns.forEach((place, heading) -> {
                CellText cell = line.at(place);
                if (cell != null && !cell.text().isEmpty() && !cell.error()) {
                    cells.put(heading, cell.text());
                }
            });
            return cells.containsKey(list.headings.get(0))
                    ? Optional.of(new Row(list, line.number(), cells))
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

    /** The list of a number. */
    public static Optional<OtherList> of(int number) {
        return Arrays.stream(values()).filter(list -> list.number == number).findFirst();
    }
}
