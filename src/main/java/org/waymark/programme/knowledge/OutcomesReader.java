package org.waymark.programme.knowledge;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.waymark.authority.AuthorityView;
import org.waymark.calendar.InWords;
import org.waymark.programme.knowledge.InspectionKinds.InspectionKind;

/**
 * Reads past outcomes from a CSV file: one inspection a line, with the columns {@code type}, {@code la} (or {@code code}),
 * {@code start}, {@code end}, {@code published}, {@code overall}; every further column of grades is a judgement area. What
 * cannot be is refused by its line; what is only doubtful is read, and named.
 */
public final class OutcomesReader {

    private static final int MOST_LINES = 20_000;
    private static final List<String> NOT_AREAS = List.of(
            "type",
            "urn",
            "la",
            "code",
            "start",
            "end",
            "published",
            "on_site_working_days",
            "working_days_end_to_publication",
            "overall");
    private static final DateTimeFormatter BRITISH =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private final AuthorityNames names;
    private final InspectionKinds kinds;
    private final List<PastOutcome> known;
    private final List<OutcomeProblem> problems = new ArrayList<>();
    private final List<PastOutcome> read = new ArrayList<>();
    private final List<Integer> lines = new ArrayList<>();

    /**
     * What a file holds.
     *
     * @param outcomes those that can be, in the order of the file
     * @param problems by line
     */
    public record ReadOutcomes(List<PastOutcome> outcomes, List<OutcomeProblem> problems) {

        /** How many lines are not taken. */
        public long refused() {
            return problems.stream()
                    .filter(OutcomeProblem::refused)
                    .map(OutcomeProblem::line)
                    .distinct()
                    .count();
        }
    }

    /**
     * @param line    counted from 1, the heading being the first
     * @param column  as the file calls it; empty for the line as a whole
     * @param message what is wrong or doubtful, and what would be right
     * @param refused whether the line is not taken for it
     */
    public record OutcomeProblem(int line, String column, String message, boolean refused) {

        @Override
        public String toString() {
            return "line " + line + (column.isEmpty() ? "" : ", " + column) + ": " + message
                    + (refused ? " Not taken." : "");
        }
    }

    /** @param known what is kept already: the same inspection is not taken a second time */
    public OutcomesReader(Collection<AuthorityView> authorities, InspectionKinds kinds, Collection<PastOutcome> known) {
        this.names = new AuthorityNames(authorities);
        this.kinds = kinds;
        this.known = List.copyOf(known);
    }

    /** Reads a file once; a reader is for one file. */
    public ReadOutcomes read(String text) {
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .skipEmptyLines(true)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text.replaceFirst("^\uFEFF", ""))) {
            List<String> heading = null;
            for (CsvRecord record : csv) {
                if (heading == null) {
                    heading = heading(record);
                } else if (record.getStartingLineNumber() > MOST_LINES) {
                    refuse(
                            (int) record.getStartingLineNumber(),
                            "",
                            "is beyond the %d lines that are read at once.".formatted(MOST_LINES));
                    break;
                } else {
                    line((int) record.getStartingLineNumber(), heading, record);
                }
            }
            if (heading == null) {
                refuse(1, "", "is empty. Right would be a heading and one inspection a line.");
            }
        } catch (CsvParseException odd) {
            refuse(
                    lines.isEmpty() ? 1 : lines.get(lines.size() - 1) + 1,
                    "",
                    "is not readable as CSV: a quote is not closed.");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new ReadOutcomes(List.copyOf(read), List.copyOf(problems));
    }

    private List<String> heading(CsvRecord record) {
        List<String> heading = record.getFields().stream()
                .map(field -> field.strip().toLowerCase(Locale.UK))
                .toList();
        List<String> lacking = new ArrayList<>(List.of("type", "start", "end", "published", "overall"));
        lacking.removeAll(heading);
        if (!heading.contains("la") && !heading.contains("code")) {
            lacking.add("la or code");
        }
        if (!lacking.isEmpty()) {
            refuse(1, "", "lacks the columns " + String.join(", ", lacking) + ".");
        }
        return lacking.isEmpty() ? heading : List.of();
    }

    private void line(int number, List<String> heading, CsvRecord record) {
        if (heading.isEmpty()) {
            return;
        }
        if (record.getFieldCount() != heading.size()) {
            refuse(
                    number,
                    "",
                    "has %d columns. Right would be the %d of the heading."
                            .formatted(record.getFieldCount(), heading.size()));
            return;
        }
        Map<String, String> cells = new TreeMap<>();
        for (int column = 0; column < heading.size(); column++) {
            cells.put(heading.get(column), record.getField(column).strip());
        }
        int before = problems.size();
        Optional<PastOutcome> outcome = outcome(number, cells);
        boolean refused = problems.subList(before, problems.size()).stream().anyMatch(OutcomeProblem::refused);
        outcome.filter(one -> !refused && isNew(number, one)).ifPresent(one -> {
            read.add(one);
            lines.add(number);
        });
    }

    private Optional<PastOutcome> outcome(int number, Map<String, String> cells) {
        Optional<InspectionKind> kind = kinds.of(cells.get("type"));
        if (kind.isEmpty()) {
            refuse(
                    number,
                    "type",
                    "\"%s\" is no kind of inspection that is known. Right would be one of %s."
                            .formatted(
                                    cells.get("type"),
                                    String.join(
                                            ", ",
                                            kinds.all().stream()
                                                    .map(InspectionKind::word)
                                                    .toList())));
        }
        LocalDate start = date(number, "start", cells, false);
        LocalDate end = date(number, "end", cells, false);
        LocalDate published = date(number, "published", cells, true);
        order(number, start, end, published);
        if (published == null || kind.isEmpty()) {
            return Optional.empty();
        }
        Optional<AuthorityView> authority = authority(number, cells, start == null ? published : start);
        Map<String, String> grades = new TreeMap<>();
        cells.forEach((column, value) -> {
            if (!NOT_AREAS.contains(column)) {
                grade(number, column, value, kind.get()).ifPresent(grade -> grades.put(column, grade));
            }
        });
        Optional<String> overall = grade(number, "overall", cells.get("overall"), kind.get());
        if (cells.get("overall").isEmpty()) {
            doubt(number, "overall", "is empty: the inspection is kept without an overall grade.");
        }
        return authority.map(one ->
                new PastOutcome(one.code(), kind.get().word(), start, end, published, overall.orElse(null), grades));
    }

    private void order(int number, LocalDate start, LocalDate end, LocalDate published) {
        if (start != null && end != null && end.isBefore(start)) {
            refuse(number, "end", "%s is before the start, %s.".formatted(InWords.date(end), InWords.date(start)));
        } else if (published != null && end != null && published.isBefore(end)) {
            refuse(
                    number,
                    "published",
                    "%s is before the end, %s.".formatted(InWords.date(published), InWords.date(end)));
        } else if (published != null && start == null) {
            doubt(number, "start", "is not known: years are counted from the day it was published.");
        }
    }

    private Optional<AuthorityView> authority(int number, Map<String, String> cells, LocalDate day) {
        String column = cells.getOrDefault("code", "").isEmpty() ? "la" : "code";
        String written = cells.getOrDefault(column, "");
        Optional<AuthorityView> there = names.called(written, day);
        if (there.isEmpty()) {
            List<AuthorityView> ever = names.called(written);
            refuse(
                    number,
                    column,
                    ever.isEmpty()
                            ? "there is no authority \"%s\". Right would be the name or the code of one."
                                    .formatted(written)
                            : "%s was not there on %s: it %s."
                                    .formatted(ever.get(0).name(), InWords.date(day), life(ever.get(0), day)));
        }
        return there;
    }

    private static String life(AuthorityView authority, LocalDate day) {
        return authority.to() != null && day.isAfter(authority.to())
                ? "ended on " + InWords.date(authority.to())
                : "began on " + InWords.date(authority.from());
    }

    private Optional<String> grade(int number, String column, String value, InspectionKind kind) {
        if (value == null || value.isEmpty()) {
            return Optional.empty();
        }
        String plain = value.toLowerCase(Locale.UK).replace('-', ' ').replace(" to be good", "");
        if (kind.grades().contains(plain)) {
            return Optional.of(plain);
        }
        boolean ofAnother =
                kinds.all().stream().anyMatch(other -> other.grades().contains(plain));
        String right = "Its scale is " + String.join(", ", kind.grades()) + ".";
        if (ofAnother) {
            refuse(
                    number,
                    column,
                    "\"%s\" is a grade of another scale than that of %s. %s".formatted(value, kind.word(), right));
        } else {
            doubt(number, column, "\"%s\" is no grade: it is left out. %s".formatted(value, right));
        }
        return Optional.empty();
    }

    private LocalDate date(int number, String column, Map<String, String> cells, boolean needed) {
        String text = cells.get(column);
        if (text.isEmpty()) {
            if (needed) {
                refuse(number, column, "is empty. Right would be a day such as 2012-12-03.");
            }
            return null;
        }
        try {
            return text.contains("/") ? LocalDate.parse(text, BRITISH) : LocalDate.parse(text);
        } catch (DateTimeParseException odd) {
            refuse(number, column, "\"%s\" is no day. Right would be such as 2012-12-03 or 3/12/2012.".formatted(text));
            return null;
        }
    }

    private boolean isNew(int number, PastOutcome outcome) {
        for (int earlier = 0; earlier < read.size(); earlier++) {
            if (read.get(earlier).isSameAs(outcome)) {
                refuse(number, "", "is the inspection of line %d a second time.".formatted(lines.get(earlier)));
                return false;
            }
        }
        if (known.stream().anyMatch(outcome::isSameAs)) {
            refuse(number, "", "is kept already.");
            return false;
        }
        return true;
    }

    private void refuse(int line, String column, String message) {
        problems.add(new OutcomeProblem(line, column, message, true));
    }

    private void doubt(int line, String column, String message) {
        problems.add(new OutcomeProblem(line, column, message, false));
    }
}
