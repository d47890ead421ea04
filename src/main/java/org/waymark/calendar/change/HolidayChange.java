package org.waymark.calendar.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.waymark.calendar.BankHolidays;
import org.waymark.calendar.InWords;

/**
 * Which days differ between two lists of bank holidays.
 *
 * @param renamed days that stay bank holidays and are called otherwise: nothing moves because of them
 */
record HolidayChange(List<Day> added, List<Day> removed, List<Day> renamed) {

    record Day(LocalDate date, String title) {

        String inWords() {
            return InWords.day(date) + ", " + title;
        }
    }

    static HolidayChange between(BankHolidays before, BankHolidays after) {
        Map<LocalDate, String> old = before.all();
        Map<LocalDate, String> fresh = after.all();
        List<Day> added = new ArrayList<>();
        List<Day> renamed = new ArrayList<>();
        fresh.forEach((date, title) -> {
            if (!old.containsKey(date)) {
                added.add(new Day(date, title));
            } else if (!old.get(date).equals(title)) {
                renamed.add(new Day(date, title));
            }
        });
        Map<LocalDate, String> gone = new TreeMap<>(old);
        gone.keySet().removeAll(fresh.keySet());
        List<Day> removed = gone.entrySet().stream()
                .map(day -> new Day(day.getKey(), day.getValue()))
                .toList();
        return new HolidayChange(added, removed, renamed);
    }

    boolean isEmpty() {
        return added.isEmpty() && removed.isEmpty() && renamed.isEmpty();
    }

    /** One sentence, for a trail. */
    String inWords() {
        List<String> parts = new ArrayList<>();
        added.forEach(day -> parts.add("a bank holiday now: " + day.inWords()));
        removed.forEach(day -> parts.add("no bank holiday any more: " + day.inWords()));
        return parts.isEmpty() ? "only names changed" : String.join("; ", parts);
    }
}
