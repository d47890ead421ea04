package org.waymark.calendar;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.TreeMap;

/** Reads gov.uk's JSON of bank holidays, and says where it is not what it should be. */
final class BankHolidaysReader {

    private static final String DIVISION = "england-and-wales";
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final String source;

    BankHolidaysReader(String source) {
        this.source = source;
    }

    Map<LocalDate, String> read(String json) {
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
        String text = event.path("date").asText();
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

    private String title(JsonNode event, String where) {
        String title = event.path("title").asText().strip();
        if (title.isEmpty()) {
            throw new InvalidBankHolidays(
                    source, where + ": the title is missing. Right would be a name, such as" + " Boxing Day.");
        }
        String notes = event.path("notes").asText().strip();
        return notes.isEmpty() ? title : title + " (" + notes.substring(0, 1).toLowerCase() + notes.substring(1) + ")";
    }
}
