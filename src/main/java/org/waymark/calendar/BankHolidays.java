package org.waymark.calendar;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The bank holidays of England and Wales under the Banking and Financial Dealings Act 1971, as data. Read from the JSON
 * that gov.uk publishes at https://www.gov.uk/bank-holidays.json; its other divisions may stand in the file and are not
 * looked at.
 */
public final class BankHolidays {

    private static final String SHIPPED = "config/bank-holidays.json";

    private final Map<LocalDate, String> titles;
    private final NavigableSet<Integer> years;
    private final String source;

    BankHolidays(Map<LocalDate, String> titles, String source) {
        this.titles = Map.copyOf(titles);
        this.years = new TreeSet<>();
        titles.keySet().forEach(date -> years.add(date.getYear()));
        this.source = source;
    }

    /**
     * Reads gov.uk's JSON.
     *
     * @param source how the file is called in messages
     * @throws InvalidBankHolidays when it is not of that shape, a date stands in it twice, or no date does
     */
    public static BankHolidays parse(String json, String source) {
        return new BankHolidays(new BankHolidaysReader(source).read(json), source);
    }

    /**
     * Reads a file in gov.uk's JSON.
     *
     * @throws InvalidBankHolidays when it cannot be read, or as {@link #parse}
     */
    public static BankHolidays read(Path file) {
        try {
            return parse(Files.readString(file), file.toString());
        } catch (IOException e) {
            throw new InvalidBankHolidays(
                    file.toString(), "cannot be read (" + e + "). Name an existing file in UTF-8.", e);
        }
    }

    /** Those that come with Waymark, from the class path. */
    public static BankHolidays shipped() {
        try (InputStream in = BankHolidays.class.getClassLoader().getResourceAsStream(SHIPPED)) {
            if (in == null) {
                throw new InvalidBankHolidays(SHIPPED, "is not on the class path.");
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8), SHIPPED);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The bank holiday on that date, if it is one, with its note where it has one: "Boxing Day (substitute day)".
     *
     * @throws YearNotKnown when no bank holiday of that year is loaded
     */
    public Optional<String> on(LocalDate date) {
        if (!years.contains(date.getYear())) {
            throw new YearNotKnown(date, years, source);
        }
        return Optional.ofNullable(titles.get(date));
    }

    /** Every date with its name, in order. */
    public Map<LocalDate, String> all() {
        return new TreeMap<>(titles);
    }

    /** In gov.uk's shape, so that {@link #parse} gives the same again. */
    String toJson() {
        ObjectNode division = JsonNodeFactory.instance.objectNode();
        ArrayNode events = division.put("division", "england-and-wales").putArray("events");
        all().forEach((date, title) -> events.addObject().put("title", title).put("date", date.toString()));
        return JsonNodeFactory.instance
                .objectNode()
                .set("england-and-wales", division)
                .toString();
    }

    /** The years that can be answered for. */
    public NavigableSet<Integer> years() {
        return new TreeSet<>(years);
    }
}
