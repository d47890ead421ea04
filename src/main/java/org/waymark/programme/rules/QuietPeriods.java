package org.waymark.programme.rules;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;

/** Days of every year on which no team is on site, such as Christmas. */
public final class QuietPeriods {

    private static final String[] COLUMNS = {"from", "to", "title", "source"};

    private final List<QuietPeriod> all;

    /**
     * @param from first day of each year's
     * @param to   last day; before {@code from}: of the year after
     */
    public record QuietPeriod(MonthDay from, MonthDay to, String title, String source) {

        boolean holds(LocalDate date) {
            MonthDay day = MonthDay.from(date);
            boolean started = !day.isBefore(from);
            boolean over = day.isAfter(to);
            return to.isBefore(from) ? started || !over : started && !over;
        }
    }

    private QuietPeriods(RulesFile file) {
        this.all = file.lines().stream()
                .map(line ->
                        new QuietPeriod(line.day("from"), line.day("to"), line.given("title"), line.given("source")))
                .toList();
    }

    /** Those in force, of the working directory or as they come with Waymark. */
    public static QuietPeriods inForce() {
        return new QuietPeriods(RulesFile.inForce("quiet-periods.csv", COLUMNS));
    }

    /** @throws InvalidRules naming the line that cannot be used */
    public static QuietPeriods read(Path file) {
        return new QuietPeriods(RulesFile.read(file, COLUMNS));
    }

    /** @throws InvalidRules naming the line that cannot be used */
    public static QuietPeriods parse(String text, String source) {
        return new QuietPeriods(RulesFile.parse(text, source, COLUMNS));
    }

    public List<QuietPeriod> all() {
        return all;
    }

    /** Why nobody is on site on that day; empty where somebody may be. */
    public Optional<String> on(LocalDate date) {
        return all.stream()
                .filter(period -> period.holds(date))
                .map(QuietPeriod::title)
                .findFirst();
    }
}
