package org.waymark.calendar;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Reads gov.uk's JSON of bank holidays, and says where it is not what it should be. */
public final class BankHolidaysReader {

    /** In a list that Waymark keeps, beside its events: the years that are known. */
    static final String KNOWN = "known-years";

    private static final int LONGEST_TITLE = 100;
    private static final int LAST_YEAR = 9998;
    private static final String DIVISION = "england-and-wales";
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final String source;

    public BankHolidaysReader(String source) {
        this.source = source;
    }

    /** The dates of a file that somebody gives, each looked at. */
    public Map<LocalDate, String> read(String json) {
        Map<LocalDate, String> titles = readKept(json);
        titles.forEach(this::check);
        return titles;
    }

    /** Which years were known when it was kept; empty for one that was kept before that was written down. */
    Optional<Set<Integer>> yearsKept(String json) {
        JsonNode known = tree(json).path(DIVISION).path(KNOWN);
        if (!known.isArray()) {
            return Optional.empty();
        }
        Set<Integer> years = new TreeSet<>();
        known.forEach(year -> years.add(year.asInt()));
        return Optional.of(years);
    }

    /** What no list of bank holidays can hold, whichever year it is of. */
    private void check(LocalDate date, String title) {
        if (date.getDayOfWeek().getValue() > 5) {
            throw new InvalidBankHolidays(
                    source,
                    "%s stands on %s. Right is the weekday on which it is kept.".formatted(title, InWords.day(date)));
        }
        if (date.getYear() < WholeYear.FIRST || date.getYear() > LAST_YEAR) {
            throw new InvalidBankHolidays(
                    source,
                    "%s stands on %s. Right are the years from %d, since when the bank holidays are what they are."
                            .formatted(title, InWords.day(date), WholeYear.FIRST));
        }
        WholeYear.rightDays(date, title).ifPresent(right -> {
            throw new InvalidBankHolidays(
                    source,
                    "%s stands on %s. Right is %s."
                            .formatted(
                                    title,
                                    InWords.day(date),
                                    right.stream().map(InWords::day).collect(Collectors.joining(" or "))));
        });
    }

    Map<LocalDate, String> readKept(String json) {
        JsonNode events = tree(json).path(DIVISION).path("events");
        if (!events.isArray() || events.isEmpty()) {
            throw new InvalidBankHolidays(
                    source,
                    "has no list of events under \"" + DIVISION + "\". Right would be"
                            + " {\"" + DIVISION + "\": {\"events\": [{\"title\": \"Boxing Day\", \"date\":"
                            + " \"2012-12-26\"}]}}.");
        }
        Map<LocalDate, String> titles = new TreeMap<>();
        for (int i = 0; i < events.size(); i++) {
            String where = DIVISION + ", event " + (i + 1) + " of " + events.size();
            LocalDate date = date(events.get(i), where);
            if (titles.put(date, title(events.get(i), where)) != null) {
                throw new InvalidBankHolidays(
                        source,
                        where + ": " + date
                                + " stands in the list twice. Two bank holidays"
                                + " never share a day: correct the date of one.");
            }
        }
        return titles;
    }

    private JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            String place =
                    e.getLocation() == null ? "" : "line " + e.getLocation().getLineNr() + ": ";
            throw new InvalidBankHolidays(source, place + "this is not JSON (" + e.getOriginalMessage() + ").", e);
        }
    }

    private LocalDate date(JsonNode event, String where) {
        String text = text(event, "date", where);
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new InvalidBankHolidays(
                    source,
                    where + ": the date is \"" + text
                            + "\". Right would be a day as year-month-day, such as 2012-12-26.",
                    e);
        }
    }

    /** Empty when it is missing, or null. */
    private String text(JsonNode event, String field, String where) {
        JsonNode value = event.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return "";
        }
        if (!value.isTextual()) {
            throw new InvalidBankHolidays(
                    source, "%s: %s is %s. Right would be text in quotes.".formatted(where, field, value));
        }
        return value.asText().strip();
    }

    private String title(JsonNode event, String where) {
        String title = text(event, "title", where);
        if (title.isEmpty()) {
            throw new InvalidBankHolidays(
                    source, where + ": the title is missing. Right would be a name, such as" + " Boxing Day.");
        }
        if (title.length() > LONGEST_TITLE || title.chars().anyMatch(Character::isISOControl)) {
            throw new InvalidBankHolidays(
                    source,
                    where
                            + ": the title is too long, or holds signs that nobody sees. Right would be a name of at most "
                            + LONGEST_TITLE + " characters.");
        }
        String notes = text(event, "notes", where);
        return notes.isEmpty() ? title : title + " (" + notes.substring(0, 1).toLowerCase() + notes.substring(1) + ")";
    }
}
