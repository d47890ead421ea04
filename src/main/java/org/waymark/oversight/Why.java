package org.waymark.oversight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.calendar.InWords;
import org.waymark.calendar.SkippedDay;
import org.waymark.inspection.deadlines.Deadline;

/** Why something is due when it is, in a sentence: a limit's own working, said aloud. */
final class Why {

    private static final Set<String> WEEKEND = Set.of("Saturday", "Sunday");
    private static final String PAUSED = "The inspection was paused";

    private Why() {}

    /** Such as {@code 15 working days from the last day on site, 14 December 2012, passing over Christmas Day}. */
    static String of(Deadline limit) {
        List<String> parts = new ArrayList<>();
        parts.add("%s from %s, %s"
                .formatted(days(limit.workingDays()), milestone(limit.countedFrom()), InWords.date(limit.origin())));
        if (limit.extension() > 0) {
            parts.add("%s of them granted on the way".formatted(days(limit.extension())));
        }
        String passedOver = passedOver(limit.skipped());
        if (!passedOver.isEmpty()) {
            parts.add("passing over " + passedOver);
        }
        return String.join(", ", parts) + ".";
    }

    private static String passedOver(List<SkippedDay> skipped) {
        Set<String> holidays = skipped.stream()
                .map(SkippedDay::reason)
                .filter(reason -> !WEEKEND.contains(reason) && !reason.equals(PAUSED))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        long paused =
                skipped.stream().filter(day -> day.reason().equals(PAUSED)).count();
        if (paused > 0) {
            holidays.add(paused == 1 ? "a day of pause" : paused + " days of pause");
        }
        return inWords(List.copyOf(holidays));
    }

    static String inWords(List<String> some) {
        if (some.size() < 2) {
            return String.join("", some);
        }
        return String.join(", ", some.subList(0, some.size() - 1)) + " and " + some.get(some.size() - 1);
    }

    static String milestone(String milestone) {
        return switch (milestone) {
            case "notice" -> "the day of notice";
            case "first-day" -> "the first day on site";
            case "end-of-fieldwork" -> "the last day on site";
            case "draft-sent" -> "the day the draft is sent";
            case "comments-received" -> "the day the comments are received";
            case "final-sent" -> "the day the final text is sent";
            case "published" -> "the day of publication";
            default -> "the day of: " + milestone.replace('-', ' ');
        };
    }

    static String days(int number) {
        return number == 1 ? "1 working day" : number + " working days";
    }

    /**
     * How near it is, in words.
     *
     * @param left working days after today up to it; negative when it is late
     */
    static String howNear(LocalDate day, LocalDate today, int left) {
        if (day.isBefore(today)) {
            return left == 0 ? "Overdue since " + InWords.date(day) : "Overdue by " + days(-left);
        }
        if (day.equals(today)) {
            return "Due today";
        }
        return day.equals(today.plusDays(1)) ? "Due tomorrow" : "Due on " + InWords.day(day);
    }

    /** The same beside the day itself, which is not said again. */
    static String howNearBesideDay(LocalDate day, LocalDate today, int left) {
        return day.isAfter(today.plusDays(1)) && left > 0 ? "In " + days(left) : howNear(day, today, left);
    }
}
