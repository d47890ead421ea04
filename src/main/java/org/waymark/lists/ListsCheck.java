package org.waymark.lists;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.waymark.calendar.BankHolidays;
import org.waymark.calendar.WorkingDays;
import org.waymark.journey.ChildRecord;
import org.waymark.journey.StageOccurrence;
import org.waymark.journey.statutory.DatedJourney;
import org.waymark.journey.statutory.Limit;
import org.waymark.journey.statutory.StatutoryLimits;
import org.waymark.lists.reading.ListHeadings;
import org.waymark.lists.reading.ListsReader;
import org.waymark.lists.reading.OtherList;
import org.waymark.lists.reading.ReadLists;
import org.waymark.lists.workbook.Problem;
import org.waymark.lists.workbook.UnreadableLists;
import org.waymark.lists.workbook.WorkbookBounds;
import org.waymark.platform.machine.OwnFiles;

/** Reads lists as an upload would, without an inspection, a database or a server, and writes what they say as JSON. */
final class ListsCheck {

    private static final Path CALENDAR_IN_WORKING_DIRECTORY = Path.of("config", "bank-holidays.json");

    private final ListHeadings headings;
    private final LocalDate firstDay;
    private final int closedWithinMonths;
    private final Set<OtherList> further;
    private final StatutoryLimits limits;

    private ListsCheck(
            ListHeadings headings,
            LocalDate firstDay,
            int closedWithinMonths,
            Set<OtherList> further,
            StatutoryLimits limits) {
        this.headings = headings;
        this.firstDay = firstDay;
        this.closedWithinMonths = closedWithinMonths;
        this.further = further;
        this.limits = limits;
    }

    /**
     * @param headings           a file of other words for columns, or null for the one of the working directory, else
     *                           the one that comes with Waymark
     * @param closedWithinMonths how long ago a case may have been closed to be sampled
     * @param further            which of Lists 9 to 11 make journeys
     */
    static ListsCheck with(Path headings, LocalDate firstDay, int closedWithinMonths, Set<OtherList> further) {
        BankHolidays holidays = Files.exists(CALENDAR_IN_WORKING_DIRECTORY)
                ? BankHolidays.read(CALENDAR_IN_WORKING_DIRECTORY)
                : BankHolidays.shipped();
        return new ListsCheck(
                ListHeadings.inForce(headings),
                firstDay,
                closedWithinMonths,
                further,
                StatutoryLimits.shipped(new WorkingDays(holidays)));
    }

    /**
     * What came of it.
     *
     * @param refusal why these lists cannot feed an inspection, in a sentence; null when they can
     */
    record Result(ReadLists lists, String refusal) {}

    /** @param progress told in words what is being done */
    Result of(Path file, Consumer<String> progress) {
        ReadLists lists;
        try {
            lists = new ListsReader(WorkbookBounds.usual(), firstDay, headings, progress)
                    .following(further)
                    .read(file);
        } catch (UnreadableLists refused) {
            return new Result(new ReadLists(List.of(), Map.of(), List.of(), refused.problems()), refused.getMessage());
        }
        progress.accept("Asking what is still open although the law's limit has passed …");
        ReadLists asked = new LimitWarnings(limits)
                .added(lists, firstDay, WorkbookBounds.usual().problems());
        try {
            ListRules.check(asked, firstDay, closedWithinMonths);
            return new Result(asked, null);
        } catch (ListsRefused refused) {
            return new Result(asked, refused.getMessage());
        }
    }

    /** Journeys are written one by one: those of a large authority are never all held as text. */
    void write(Result result, Path to) throws IOException {
        try (OutputStream out = OwnFiles.stream(to);
                JsonGenerator json = new JsonFactory().createGenerator(out, JsonEncoding.UTF8)) {
            json.writeStartObject();
            json.writeNumberField("children", result.lists().children().size());
            json.writeObjectFieldStart("rows");
            for (Map.Entry<Integer, Integer> rows : new TreeMap<>(result.lists().rowsPerList()).entrySet()) {
                json.writeNumberField(rows.getKey().toString(), rows.getValue());
            }
            json.writeEndObject();
            json.writeArrayFieldStart("problems");
            for (Problem problem : result.lists().problems()) {
                write(problem, json);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("journeys");
            for (ChildRecord child : result.lists().children()) {
                write(child, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private static void write(Problem problem, JsonGenerator json) throws IOException {
        json.writeStartObject();
        numberOrNull("list", problem.list(), json);
        numberOrNull("row", problem.row(), json);
        json.writeStringField("column", problem.column());
        json.writeStringField("value", problem.value());
        json.writeStringField("severity", problem.severity().name().toLowerCase(Locale.ROOT));
        json.writeStringField("says", problem.sentence());
        json.writeEndObject();
    }

    private static void numberOrNull(String field, int number, JsonGenerator json) throws IOException {
        if (number == 0) {
            json.writeNullField(field);
        } else {
            json.writeNumberField(field, number);
        }
    }

    private void write(ChildRecord child, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("child", child.uniqueId());
        json.writeArrayFieldStart("stages");
        for (StageOccurrence step : child.journey()) {
            json.writeStartObject();
            json.writeStringField("stage", step.stage().id());
            day("began", step.began(), json);
            day("ended", step.ended(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("limits");
        for (List<Limit> ofStep : limits.of(new DatedJourney(child.journey(), child.closedOn(), firstDay))) {
            for (Limit limit : ofStep) {
                write(limit, json);
            }
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(Limit limit, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", limit.rule());
        day("from", limit.clockFrom(), json);
        day("due", limit.due(), json);
        day("done", limit.actual(), json);
        json.writeStringField(
                "verdict", limit.verdict().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        json.writeNumberField("days", limit.days());
        json.writeEndObject();
    }

    private static void day(String field, LocalDate day, JsonGenerator json) throws IOException {
        json.writeStringField(field, day == null ? null : day.toString());
    }
}
