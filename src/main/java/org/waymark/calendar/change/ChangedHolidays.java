package org.waymark.calendar.change;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.waymark.calendar.BankHolidays;
import org.waymark.calendar.BankHolidaysReader;
import org.waymark.calendar.InWords;
import org.waymark.calendar.InvalidBankHolidays;
import org.waymark.calendar.WholeYear;
import org.waymark.calendar.WorkingDays;
import org.waymark.platform.tasks.RefusedAnswers;

/** The bank holidays as they would be after a change, or why the change cannot be made. Changes nothing itself. */
public final class ChangedHolidays {

    /** gov.uk's file has about 30 kB. */
    static final int MOST_BYTES = 500_000;

    static final int LONGEST_TITLE = 100;

    private static final String HERE = "england-and-wales";
    private static final String RIGHT = "Right is the file from https://www.gov.uk/bank-holidays.json.";

    /** Bank holidays of Scotland and of Northern Ireland that England and Wales never had. */
    private static final List<String> ELSEWHERE =
            List.of("2nd january", "st andrew", "st patrick", "battle of the boyne", "orangemen");

    private ChangedHolidays() {}

    /** @param notes what of the file was not used, and why, in sentences */
    record ByFile(BankHolidays after, List<String> notes) {}

    /**
     * A year that is whole in the file is as the file says. Of one that is there in part, what is known stays, and days
     * that are new are added; one that is not known stays so. The other years stay as they are, since gov.uk lists only
     * some.
     *
     * @throws RefusedAnswers when it is too large, no JSON, of another nation, not of gov.uk's shape, or changes nothing
     */
    static ByFile byFile(BankHolidays now, byte[] file) {
        if (file.length == 0) {
            throw refused("This file is empty. " + RIGHT);
        }
        if (file.length > MOST_BYTES) {
            throw refused(
                    "This file is too large to be a list of bank holidays: %d kB, where at most %d kB are taken. %s"
                            .formatted(file.length / 1000, MOST_BYTES / 1000, RIGHT));
        }
        String json = whole(text(file));
        Optional<String> other = otherNation(json);
        if (other.isPresent()) {
            throw refused(
                    "This file has the bank holidays of " + other.get() + ", and none of England and Wales. " + RIGHT);
        }
        Map<LocalDate, String> listed = read(json);
        listed.forEach(ChangedHolidays::checkIsOfHere);
        return merged(now, listed);
    }

    private static ByFile merged(BankHolidays now, Map<LocalDate, String> listed) {
        Map<LocalDate, String> all = now.all();
        Set<Integer> years = now.years();
        List<String> notes = new ArrayList<>();
        for (int year : BankHolidays.yearsOf(listed)) {
            Map<LocalDate, String> ofYear = new TreeMap<>(listed);
            ofYear.keySet().removeIf(date -> date.getYear() != year);
            List<String> lacking = WholeYear.lacks(year, ofYear.keySet());
            if (lacking.isEmpty()) {
                all.keySet().removeIf(date -> date.getYear() == year);
                all.putAll(ofYear);
                years.add(year);
            } else if (years.contains(year)) {
                checkAgrees(now, ofYear);
                ofYear.forEach(all::putIfAbsent);
                notes.add(BankHolidays.onlyInPart(year, lacking) + " What was known of that year stays.");
            } else {
                notes.add(BankHolidays.onlyInPart(year, lacking)
                        + " It was left out: that year's working days cannot be counted before it is whole.");
            }
        }
        BankHolidays after = new BankHolidays(all, years);
        if (HolidayChange.between(now, after).isEmpty()) {
            throw refused(
                    notes.isEmpty()
                            ? "This file changes nothing: every bank holiday in it is known."
                            : "This file changes nothing. " + String.join(" ", notes) + " " + RIGHT);
        }
        return new ByFile(after, notes);
    }

    /** A day that a part of a year moves cannot be told from one that it adds. */
    private static void checkAgrees(BankHolidays now, Map<LocalDate, String> ofYear) {
        ofYear.forEach((date, title) -> now.all().forEach((known, called) -> {
            boolean moved = known.getYear() == date.getYear()
                    && !known.equals(date)
                    && !ofYear.containsKey(known)
                    && WholeYear.plain(called).equals(WholeYear.plain(title));
            if (moved) {
                throw refused(
                        "This file has %s on %s, and it is known on %s. The file holds only a part of %d, so it cannot say which is right. %s"
                                .formatted(title, InWords.day(date), InWords.day(known), date.getYear(), RIGHT));
            }
        }));
    }

    private static Map<LocalDate, String> read(String json) {
        try {
            return new BankHolidaysReader("The file").read(json);
        } catch (InvalidBankHolidays invalid) {
            throw refused(invalid.getMessage());
        }
    }

    private static String text(byte[] file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw refused("This file is not text in UTF-8, so it is not the JSON that gov.uk publishes. " + RIGHT);
        }
    }

    /** gov.uk offers each division's list by itself too. */
    private static String whole(String json) {
        JsonNode root = tree(json);
        return HERE.equals(root.path("division").asText())
                ? JsonNodeFactory.instance.objectNode().set(HERE, root).toString()
                : json;
    }

    /** The divisions that the file names when England and Wales is not one of them. */
    private static Optional<String> otherNation(String json) {
        JsonNode root = tree(json);
        if (root.has(HERE)) {
            return Optional.empty();
        }
        List<String> named = new ArrayList<>();
        root.properties().stream()
                .filter(part -> part.getValue().has("events"))
                .forEach(part -> named.add(part.getKey()));
        if (root.has("events")) {
            named.add(root.path("division").asText("a division without a name"));
        }
        return named.isEmpty()
                ? Optional.empty()
                : Optional.of(String.join(" and ", named).replace('-', ' '));
    }

    /** Nothing where the text is no JSON: that is said when it is read, with its line. */
    private static JsonNode tree(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (IOException notJson) {
            return MissingNode.getInstance();
        }
    }

    private static void checkIsOfHere(LocalDate date, String title) {
        String words = title.toLowerCase(Locale.UK);
        if (ELSEWHERE.stream().anyMatch(words::contains)) {
            throw refused("%s, %s, is no bank holiday in England and Wales: these are the dates of another nation. %s"
                    .formatted(InWords.day(date), title, RIGHT));
        }
    }

    /**
     * @throws RefusedAnswers when it is no working day as it is, or lies in a year that is not known
     */
    public static BankHolidays with(BankHolidays now, LocalDate date, String title) {
        requireKnownYear(now, date);
        if (date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY) {
            throw RefusedAnswers.of("date", InWords.day(date) + " is no working day as it is.");
        }
        now.on(date).ifPresent(known -> {
            throw RefusedAnswers.of("date", InWords.day(date) + " is a bank holiday already: " + known + ".");
        });
        Map<LocalDate, String> all = now.all();
        all.put(date, title.strip());
        return new BankHolidays(all, now.years());
    }

    /**
     * @throws RefusedAnswers when it is no bank holiday, or the law itself names the day
     */
    public static BankHolidays without(BankHolidays now, LocalDate date) {
        requireKnownYear(now, date);
        if (now.on(date).isEmpty()) {
            throw RefusedAnswers.of("date", InWords.day(date) + " is no bank holiday, so it cannot be taken out.");
        }
        Map<LocalDate, String> all = new TreeMap<>(now.all());
        all.remove(date);
        BankHolidays after = new BankHolidays(all, now.years());
        if (!new WorkingDays(after).isWorkingDay(date)) {
            throw RefusedAnswers.of(
                    "date", InWords.day(date) + " is no working day, whether it is in the list or not.");
        }
        return after;
    }

    private static void requireKnownYear(BankHolidays now, LocalDate date) {
        if (!now.years().contains(date.getYear())) {
            throw RefusedAnswers.of(
                    "date",
                    "The bank holidays of %d are not known, only those of %d to %d. Upload the file of gov.uk first."
                            .formatted(
                                    date.getYear(),
                                    now.years().first(),
                                    now.years().last()));
        }
    }

    private static RefusedAnswers refused(String message) {
        return RefusedAnswers.of("file", message);
    }
}
