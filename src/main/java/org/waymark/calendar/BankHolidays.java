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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The bank holidays of England and Wales under the Banking and Financial Dealings Act 1971, as data. Read from the JSON
 * that gov.uk publishes at https://www.gov.uk/bank-holidays.json; its other divisions may stand in the file and are not
 * looked at. A year is known when its list was whole as it was read: half a year would make working days of the other
 * half's bank holidays.
 */
public final class BankHolidays {

    private static final String SHIPPED = "config/bank-holidays.json";

    private final Map<LocalDate, String> titles;
    private final NavigableSet<Integer> years;
    private final List<String> leftOut;

    /** @param years those that are known; no other year's day stands in {@code titles} */
    public BankHolidays(Map<LocalDate, String> titles, Set<Integer> years) {
        this(titles, years, List.of());
    }

    private BankHolidays(Map<LocalDate, String> titles, Set<Integer> years, List<String> leftOut) {
        this.titles = Map.copyOf(titles);
        this.years = new TreeSet<>(years);
        this.leftOut = List.copyOf(leftOut);
    }

    /**
     * Reads gov.uk's JSON. Years that are not whole in it are left out.
     *
     * @param source how the file is called in messages
     * @throws InvalidBankHolidays when it is not of that shape, a date stands in it twice or cannot be right, or no year
     *                             is whole
     */
    public static BankHolidays parse(String json, String source) {
        Map<LocalDate, String> titles = new BankHolidaysReader(source).read(json);
        Set<Integer> years = new TreeSet<>();
        List<String> leftOut = new ArrayList<>();
        yearsOf(titles).forEach(year -> {
            List<String> lacking = WholeYear.lacks(year, titles.keySet());
            if (lacking.isEmpty()) {
                years.add(year);
            } else {
                leftOut.add(onlyInPart(year, lacking));
            }
        });
        if (years.isEmpty()) {
            throw new InvalidBankHolidays(source, "no year is whole in it. " + String.join(" ", leftOut));
        }
        titles.keySet().removeIf(date -> !years.contains(date.getYear()));
        return new BankHolidays(titles, years, leftOut);
    }

    /** Reads what {@link #toJson} wrote: which years are known stands in it, or was judged by what came along. */
    public static BankHolidays kept(String json, String source) {
        BankHolidaysReader reader = new BankHolidaysReader(source);
        Map<LocalDate, String> titles = reader.readKept(json);
        Set<Integer> years = reader.yearsKept(json).orElseGet(() -> {
            Set<Integer> judged = new TreeSet<>(yearsOf(titles));
            judged.removeIf(year -> !shipped().years.contains(year)
                    && !WholeYear.lacks(year, titles.keySet()).isEmpty());
            return judged;
        });
        titles.keySet().removeIf(date -> !years.contains(date.getYear()));
        return new BankHolidays(titles, years);
    }

    public static Set<Integer> yearsOf(Map<LocalDate, String> titles) {
        Set<Integer> years = new TreeSet<>();
        titles.keySet().forEach(date -> years.add(date.getYear()));
        return years;
    }

    public static String onlyInPart(int year, List<String> lacking) {
        return "%d is in it only in part: it lacks %s.".formatted(year, String.join(", ", lacking));
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
     * @throws YearNotKnown when the bank holidays of that year are not known as a whole
     */
    public Optional<String> on(LocalDate date) {
        if (!years.contains(date.getYear())) {
            throw new YearNotKnown(date, years);
        }
        return Optional.ofNullable(titles.get(date));
    }

    /**
     * With the usual eight for each year of a span that is not known: what is not proclaimed yet is not among them.
     *
     * @param last the last year, which is one of them
     */
    public BankHolidays withUsual(int first, int last) {
        Map<LocalDate, String> all = new TreeMap<>(titles);
        Set<Integer> known = new TreeSet<>(years);
        for (int year = first; year <= last; year++) {
            if (known.add(year)) {
                all.putAll(WholeYear.usual(year));
            }
        }
        return new BankHolidays(all, known, leftOut);
    }

    /** Every date with its name, in order. */
    public Map<LocalDate, String> all() {
        return new TreeMap<>(titles);
    }

    /** In gov.uk's shape, with the years that are known, so that {@link #kept} gives the same again. */
    public String toJson() {
        ObjectNode division = JsonNodeFactory.instance.objectNode();
        ArrayNode events = division.put("division", "england-and-wales").putArray("events");
        years.forEach(division.withArray(BankHolidaysReader.KNOWN)::add);
        all().forEach((date, title) -> events.addObject().put("title", title).put("date", date.toString()));
        return JsonNodeFactory.instance
                .objectNode()
                .set("england-and-wales", division)
                .toString();
    }

    /** What of the file is not used, in sentences: the years that it holds only in part. */
    public List<String> leftOut() {
        return leftOut;
    }

    /** The years that can be answered for. */
    public NavigableSet<Integer> years() {
        return new TreeSet<>(years);
    }
}
