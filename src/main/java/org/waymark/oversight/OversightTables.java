package org.waymark.oversight;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.waymark.calendar.InWords;
import org.waymark.platform.spreadsheet.SpreadsheetCsv;

/** The tables of the start page for a spreadsheet, each as it stands on the page. */
enum OversightTables {
    CALENDAR(
            "calendar",
            List.of("Reference", "Authority", "Status", "Lead", "What", "From", "To", "Only expected", "Done", "Late"),
            page -> page.calendar().rows().stream().flatMap(row -> row.spans().stream()
                    .map(span -> row(
                            row.reference(),
                            row.authority(),
                            row.status(),
                            row.lead(),
                            span.title(),
                            span.from(),
                            span.to(),
                            span.expected(),
                            span.done(),
                            span.late())))),
    DUE(
            "due",
            List.of("Reference", "Authority", "What", "Tasks", "Whose", "Due by", "How near", "Why"),
            page -> page.due().stream()
                    .map(line -> row(
                            line.reference(),
                            line.authority(),
                            line.what(),
                            line.number(),
                            line.who(),
                            InWords.limit(line.due()),
                            line.howNear(),
                            line.why()))),
    LOAD(
            "load",
            List.of(
                    "Inspector",
                    "Inspections",
                    "Days on site to come",
                    "Open tasks",
                    "Overdue tasks",
                    "Open cases",
                    "Away",
                    "Conflicts"),
            page -> page.load().stream()
                    .map(line -> row(
                            line.name(),
                            String.join("; ", line.inspections()),
                            line.daysOnSite(),
                            line.openTasks(),
                            line.lateTasks(),
                            line.cases(),
                            String.join("; ", line.away()),
                            String.join(" ", line.conflicts())))),
    CONCERNS(
            "concerns",
            List.of("Reference", "Authority", "Concern", "Kind", "Waits for", "Raised", "Due by", "Clock"),
            page -> page.concerns().stream()
                    .map(line -> row(
                            line.reference(),
                            line.authority(),
                            line.number(),
                            line.kind(),
                            line.waitsFor(),
                            line.raisedAt(),
                            InWords.limit(line.due()),
                            line.clock()))),
    STUCK(
            "stuck",
            List.of("Reference", "Authority", "What", "Since", "What the machine said"),
            page -> Optional.ofNullable(page.stuck()).stream()
                    .flatMap(List::stream)
                    .map(line -> row(line.reference(), line.authority(), line.what(), line.since(), line.says()))),
    PUBLICATIONS(
            "publications",
            List.of("Reference", "Authority", "Due on", "Held", "Because", "Held by", "Held since"),
            page -> page.publications().stream()
                    .map(line -> row(
                            line.reference(),
                            line.authority(),
                            line.dueOn(),
                            line.held(),
                            line.heldBecause(),
                            line.heldBy(),
                            line.heldAt()))),
    TIMELINESS(
            "timeliness",
            List.of("Month", "Step", "Due", "In time", "Late", "Missed"),
            page -> page.timeliness().stream()
                    .map(line ->
                            row(line.month(), line.step(), line.due(), line.inTime(), line.late(), line.missed())));

    private final String id;
    private final List<String> headings;
    private final Function<OversightPage, Stream<List<String>>> rows;

    OversightTables(String id, List<String> headings, Function<OversightPage, Stream<List<String>>> rows) {
        this.id = id;
        this.headings = headings;
        this.rows = rows;
    }

    /** @param id such as {@code due} */
    static Optional<OversightTables> of(String id) {
        return Arrays.stream(values()).filter(table -> table.id.equals(id)).findFirst();
    }

    String csv(OversightPage page) {
        return SpreadsheetCsv.forPeople(headings, rows.apply(page).toList());
    }

    private static List<String> row(Object... cells) {
        return Arrays.stream(cells).map(OversightTables::cell).toList();
    }

    private static String cell(Object value) {
        if (value instanceof Boolean yes) {
            return yes ? "yes" : "no";
        }
        if (value instanceof Instant moment) {
            return InWords.moment(moment);
        }
        return value instanceof LocalDate day ? day.toString() : Objects.toString(value, "");
    }
}
