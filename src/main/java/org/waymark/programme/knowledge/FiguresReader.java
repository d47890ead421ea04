package org.waymark.programme.knowledge;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.waymark.authority.AuthorityView;
import org.waymark.programme.knowledge.OutcomesReader.OutcomeProblem;

/** Reads national figures: CSV with the columns {@code la,year,measure,value,source}, one figure a line. */
final class FiguresReader {

    private static final String HEADING = "la,year,measure,value,source";
    private static final int COLUMNS = 5;
    private static final int LONGEST = 200;

    private final AuthorityNames names;
    private final Set<String> known = new HashSet<>();
    private final List<OutcomeProblem> problems = new ArrayList<>();
    private final List<ReadFigure> read = new ArrayList<>();

    record ReadFigure(String authority, int year, String measure, BigDecimal value, String source) {

        String key() {
            return authority + "\n" + year + "\n" + measure;
        }
    }

    FiguresReader(Collection<AuthorityView> authorities, Collection<String> known) {
        this.names = new AuthorityNames(authorities);
        this.known.addAll(known);
    }

    List<ReadFigure> read(String text) {
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .skipEmptyLines(true)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text.replaceFirst("^\uFEFF", ""))) {
            boolean first = true;
            for (CsvRecord record : csv) {
                if (first
                        && !String.join(",", record.getFields())
                                .toLowerCase(Locale.UK)
                                .equals(HEADING)) {
                    refuse(1, "", "is not \"" + HEADING + "\".");
                    return List.of();
                }
                if (!first) {
                    line((int) record.getStartingLineNumber(), record);
                }
                first = false;
            }
            if (first) {
                refuse(1, "", "is empty. Right would be \"" + HEADING + "\" and one figure a line.");
            }
        } catch (CsvParseException odd) {
            refuse(1, "", "is not readable as CSV: a quote is not closed.");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return List.copyOf(read);
    }

    List<OutcomeProblem> problems() {
        return List.copyOf(problems);
    }

    private void line(int number, CsvRecord record) {
        if (record.getFieldCount() != COLUMNS) {
            refuse(
                    number,
                    "",
                    "has %d columns. Right would be the 5 of the heading.".formatted(record.getFieldCount()));
            return;
        }
        int before = problems.size();
        int year = record.getField(1).matches("(19|20)[0-9]{2}") ? Integer.parseInt(record.getField(1)) : 0;
        if (year == 0) {
            refuse(number, "year", "\"%s\" is no year. Right would be such as 2012.".formatted(record.getField(1)));
        }
        Optional<AuthorityView> authority =
                year == 0 ? Optional.empty() : names.called(record.getField(0), LocalDate.of(year, 3, 31));
        if (year != 0 && authority.isEmpty()) {
            refuse(number, "la", "there was no authority \"%s\" in %d.".formatted(record.getField(0), year));
        }
        String measure = record.getField(2).strip();
        String source = record.getField(4).strip();
        if (measure.isEmpty() || measure.length() > LONGEST) {
            refuse(number, "measure", "is empty or too long. Right would be at most 200 characters.");
        }
        if (source.isEmpty() || source.length() > LONGEST) {
            refuse(number, "source", "is empty or too long. Say where it was published, in at most 200 characters.");
        }
        BigDecimal value = value(record.getField(3).strip());
        if (value == null) {
            refuse(number, "value", "\"%s\" is no number.".formatted(record.getField(3)));
        }
        if (problems.size() > before) {
            return;
        }
        ReadFigure figure = new ReadFigure(authority.orElseThrow().code(), year, measure, value, source);
        if (known.add(figure.key())) {
            read.add(figure);
        } else {
            refuse(number, "", "this figure of that year stands in an earlier line, or is kept already.");
        }
    }

    private static BigDecimal value(String text) {
        return text.matches("-?[0-9]{1,12}(\\.[0-9]{1,6})?") ? new BigDecimal(text) : null;
    }

    private void refuse(int line, String column, String message) {
        problems.add(new OutcomeProblem(line, column, message, true));
    }
}
