package org.waymark.lists.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.journey.ChildRecord;
import org.waymark.journey.Fact;
import org.waymark.journey.StageOccurrence;

/**
 * Makes journeys of the rows of Lists 9 to 11, beside what the lists about children say of the same person. Each row is
 * one time at the stage that its list shows.
 */
final class OtherJourneys {

    private static final Comparator<StageOccurrence> IN_ORDER =
            Comparator.comparing(StageOccurrence::began).thenComparing(StageOccurrence::stage);

    private static final String BORN = "Date of Birth";
    private static final String IN_TOUCH = "LA in Touch";
    private static final String DIED = "died";
    /** From when on an authority prepares whom it looks after for leaving care (Children Act 1989, schedule 2, 19B). */
    private static final int PREPARED_FROM_AGE = 16;

    /** What the page of a case says of a stage, by the heading under which it stands. */
    private static final Map<String, String> FACTS = Map.ofEntries(
            Map.entry("Allocated Team", Fact.TEAM),
            Map.entry("Allocated Worker", Fact.WORKER),
            Map.entry("Allocated Personal Advisor", "personal-adviser"),
            Map.entry("Eligibility Category", "eligibility"),
            Map.entry("Latest Pathway Plan Review Date", "pathway-plan-reviewed-on"),
            Map.entry(IN_TOUCH, "authority-in-touch"),
            Map.entry("Latest Date of Contact", "latest-contact-on"),
            Map.entry("Type of Accommodation", "accommodation"),
            Map.entry("Suitability of Accommodation", "suitability-of-accommodation"),
            Map.entry("Activity Status", "activity"),
            Map.entry("Date the Child Entered Care", "entered-care-on"),
            Map.entry("Date of Decision that Child Should be Placed for Adoption", "adoption-decided-on"),
            Map.entry("Date of Placement Order", "placement-order-on"),
            Map.entry("Date of Matching Child and Prospective Adopters", "matched-on"),
            Map.entry("Date Placed for Adoption", "placed-for-adoption-on"),
            Map.entry("Date of Adoption Order", "adoption-order-on"),
            Map.entry("Date of Decision that Child Should No Longer be Placed for Adoption", "adoption-given-up-on"),
            Map.entry("Reason Why Child No Longer Placed for Adoption", "reason"),
            Map.entry(
                    "Date the child was placed for fostering in FFA or concurrent planning placement",
                    "placed-with-foster-carers-who-may-adopt-on"),
            Map.entry("Is the (prospective) adopter fostering for adoption?", "fostering-for-adoption"),
            Map.entry("Date enquiry received", "enquiry-received-on"),
            Map.entry("Date Stage 1 started", "first-stage-began-on"),
            Map.entry("Date Stage 1 ended", "first-stage-ended-on"),
            Map.entry("Date Stage 2 started", "second-stage-began-on"),
            Map.entry("Date Stage 2 ended", "second-stage-ended-on"),
            Map.entry("Date application submitted", "applied-on"),
            Map.entry("Date application approved", "approved-on"),
            Map.entry("Date adopter matched with child(ren)", "matched-on"),
            Map.entry("Date child/children placed with adopter(s)", "children-placed-on"),
            Map.entry("No. of children placed", "children-placed"),
            Map.entry("Date of leaving adoption process", "left-the-process-on"),
            Map.entry("Reason for leaving adoption process", "reason"));

    /** The days by which a row stands: the first that is there. */
    private static final Map<OtherList, List<String>> BEGINNINGS = Map.of(
            OtherList.CARE_LEAVERS, List.of("Latest Pathway Plan Review Date", "Latest Date of Contact"),
            OtherList.ADOPTION,
                    List.of(
                            "Date of Decision that Child Should be Placed for Adoption",
                            "Date of Placement Order",
                            "Date of Matching Child and Prospective Adopters",
                            "Date Placed for Adoption",
                            "Date of Adoption Order"),
            OtherList.PROSPECTIVE_ADOPTERS,
                    List.of(
                            "Date enquiry received",
                            "Date Stage 1 started",
                            "Date application submitted",
                            "Date Stage 2 started",
                            "Date application approved"));

    /** The days on which it is over: the first that is there. */
    private static final Map<OtherList, List<String>> ENDINGS = Map.of(
            OtherList.CARE_LEAVERS, List.of(),
            OtherList.ADOPTION,
                    List.of(
                            "Date of Adoption Order",
                            "Date of Decision that Child Should No Longer be Placed for Adoption"),
            OtherList.PROSPECTIVE_ADOPTERS, List.of("Date of Adoption Order", "Date of leaving adoption process"));

    private final ListProblems problems;
    private final LocalDate dayOne;
    private final Set<OtherList> followed;
    private final Map<String, List<OtherList.Row>> rows = new LinkedHashMap<>();
    private final Map<OtherList.Row, StageOccurrence> occurrences = new HashMap<>();

    /**
     * @param dayOne   the day the lists describe, or null
     * @param followed the lists that make journeys; the others are left as they are
     */
    OtherJourneys(ListProblems problems, LocalDate dayOne, Set<OtherList> followed) {
        this.problems = problems;
        this.dayOne = dayOne;
        this.followed = Set.copyOf(followed);
    }

    /** Takes a row in, where its list makes journeys and it says whose row it is and since when. */
    void take(OtherList.Row row) {
        if (!followed.contains(row.list())) {
            return;
        }
        String whose = row.list().headings().get(0);
        if (Identifiers.isPlaceholder(row.identifier())) {
            problems.error(
                    row.sheet(),
                    row.row(),
                    whose,
                    row.identifier(),
                    "the identifier of one person: this is nobody's, and no journey was made of the row");
            return;
        }
        Optional<LocalDate> began = began(row);
        if (began.isEmpty()) {
            problems.error(
                    row.sheet(),
                    row.row(),
                    BEGINNINGS.get(row.list()).get(0),
                    "",
                    "a date" + (row.list() == OtherList.CARE_LEAVERS ? ", or a date of birth" : "")
                            + "; without one no journey was made of the row");
            return;
        }
        occurrences.put(row, occurrence(row, began.get()));
        rows.computeIfAbsent(Spelling.of(row.identifier()), none -> new ArrayList<>())
                .add(row);
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The children, with what these rows add to their journeys, and then whoever stands in these rows alone. */
    List<ChildRecord> joinedTo(List<ChildRecord> children) {
        Map<String, List<OtherList.Row>> left = new LinkedHashMap<>(rows);
        List<ChildRecord> joined = new ArrayList<>(children.size() + rows.size());
        for (ChildRecord child : children) {
            // Adopters have identifiers of their own: one that is also a child's is another person's.
            List<OtherList.Row> same = left.getOrDefault(Spelling.of(child.uniqueId()), List.of()).stream()
                    .filter(row -> row.list() != OtherList.PROSPECTIVE_ADOPTERS)
                    .filter(row -> isSame(child, row))
                    .toList();
            joined.add(same.isEmpty() ? child : with(child, same));
            left.computeIfPresent(Spelling.of(child.uniqueId()), (whose, all) -> without(all, same));
        }
        left.values().stream()
                .filter(all -> !all.isEmpty())
                .flatMap(all -> Stream.of(
                        all.stream()
                                .filter(row -> row.list() == OtherList.PROSPECTIVE_ADOPTERS)
                                .toList(),
                        all.stream()
                                .filter(row -> row.list() != OtherList.PROSPECTIVE_ADOPTERS)
                                .toList()))
                .filter(all -> !all.isEmpty())
                .map(this::alone)
                .forEach(joined::add);
        return joined;
    }

    private static List<OtherList.Row> without(List<OtherList.Row> all, List<OtherList.Row> some) {
        return all.stream().filter(row -> !some.contains(row)).toList();
    }

    private static boolean isSame(ChildRecord child, OtherList.Row row) {
        LocalDate born = row.day(BORN);
        return born == null
                || child.dateOfBirth() == null
                || born.equals(child.dateOfBirth())
                || child.uniqueId().equals(row.identifier());
    }

    private Optional<LocalDate> began(OtherList.Row row) {
        Optional<LocalDate> stated = first(row, BEGINNINGS.get(row.list()));
        if (row.list() != OtherList.CARE_LEAVERS || row.day(BORN) == null) {
            return stated;
        }
        LocalDate prepared = row.day(BORN).plusYears(PREPARED_FROM_AGE);
        boolean tooYoung = dayOne != null && prepared.isAfter(dayOne);
        if (tooYoung) {
            problems.warning(
                    row.sheet(),
                    row.row(),
                    BORN,
                    row.cell(BORN),
                    "the birth of somebody of 16 or more; care leavers are");
        }
        return tooYoung ? stated : Optional.of(prepared);
    }

    private static Optional<LocalDate> first(OtherList.Row row, List<String> headings) {
        return headings.stream().map(row::day).filter(Objects::nonNull).findFirst();
    }

    private StageOccurrence occurrence(OtherList.Row row, LocalDate began) {
        Map<String, String> facts = new HashMap<>();
        row.cells().forEach((heading, cell) -> {
            if (FACTS.containsKey(heading)) {
                LocalDate day = row.day(heading);
                facts.put(FACTS.get(heading), day == null ? cell : ReadRow.iso(day));
            }
        });
        facts.put(Fact.FOUND_IN, row.sheet() + ", row " + row.row());
        LocalDate ended = ended(row, began);
        if (ended != null && ended.isBefore(began)) {
            problems.warning(
                    row.sheet(),
                    row.row(),
                    "",
                    ReadRow.iso(ended),
                    "an end on or after " + ReadRow.iso(began) + "; it was left out");
            ended = null;
        }
        return new StageOccurrence(row.list().stage(), began, ended, facts);
    }

    private LocalDate ended(OtherList.Row row, LocalDate began) {
        String inTouch = row.cell(IN_TOUCH);
        if (inTouch != null && inTouch.toLowerCase(Locale.ROOT).endsWith(DIED)) {
            LocalDate last = row.day("Latest Date of Contact");
            return last == null || last.isBefore(began) ? began : last;
        }
        return first(row, ENDINGS.get(row.list())).orElse(null);
    }

    private ChildRecord with(ChildRecord child, List<OtherList.Row> more) {
        List<StageOccurrence> journey = new ArrayList<>(child.journey());
        more.forEach(row -> journey.add(occurrences.get(row)));
        journey.sort(IN_ORDER);
        boolean open = child.open() || isOpen(more);
        return new ChildRecord(
                child.uniqueId(),
                child.gender(),
                child.ethnicity(),
                child.dateOfBirth() == null ? born(more) : child.dateOfBirth(),
                child.unborn(),
                child.disability(),
                child.primaryNeed(),
                child.caseStatus(),
                journey,
                open,
                open ? null : latest(Stream.concat(Stream.of(child.closedOn()), endings(more))),
                child.team() == null ? said(more, "Allocated Team") : child.team(),
                child.worker() == null ? said(more, "Allocated Worker") : child.worker());
    }

    /** @param more of one person, who stands in no list about children; never empty */
    private ChildRecord alone(List<OtherList.Row> more) {
        boolean open = isOpen(more);
        return new ChildRecord(
                nameOf(more.get(0)),
                coded(more, "Gender", Codes.GENDER),
                coded(more, "Ethnicity", Codes.ETHNICITY),
                born(more),
                false,
                Optional.ofNullable(coded(more, "Does the Child have a Disability", Codes.YES_NO_UNKNOWN))
                        .orElseGet(() -> coded(more, "Disability", Codes.YES_NO_UNKNOWN)),
                null,
                null,
                more.stream().map(occurrences::get).sorted(IN_ORDER).toList(),
                open,
                open ? null : latest(endings(more)),
                said(more, "Allocated Team"),
                said(more, "Allocated Worker"));
    }

    /** An adopter's identifier may be some child's as well. */
    private static String nameOf(OtherList.Row row) {
        return row.list() == OtherList.PROSPECTIVE_ADOPTERS ? "Adopter " + row.identifier() : row.identifier();
    }

    private boolean isOpen(List<OtherList.Row> more) {
        return more.stream().anyMatch(row -> occurrences.get(row).ended() == null);
    }

    private Stream<LocalDate> endings(List<OtherList.Row> more) {
        return more.stream().map(row -> occurrences.get(row).ended());
    }

    private static LocalDate latest(Stream<LocalDate> days) {
        return days.max(Comparator.naturalOrder()).orElseThrow();
    }

    private static LocalDate born(List<OtherList.Row> more) {
        return more.stream()
                .map(row -> row.day(BORN))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static String said(List<OtherList.Row> more, String heading) {
        return more.stream()
                .map(row -> row.cell(heading))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static String coded(List<OtherList.Row> more, String heading, CodeSet codes) {
        return Optional.ofNullable(said(more, heading)).flatMap(codes::find).orElse(null);
    }
}
