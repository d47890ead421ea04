package org.waymark.programme.rules;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The days before elections, in which a report waits for the poll. */
public final class ElectionPeriods {

    private static final String[] COLUMNS = {"from", "to", "authorities", "title", "source"};
    private static final String ALL = "all";

    private final List<ElectionPeriod> all;

    /**
     * @param from  first day on which publication waits
     * @param to    the day of the poll, on which it still does
     * @param codes of the authorities in which there is a poll; empty: in all of them
     */
    public record ElectionPeriod(LocalDate from, LocalDate to, Set<String> codes, String title, String source) {

        boolean holds(String code, LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to) && (codes.isEmpty() || codes.contains(code));
        }
    }

    private ElectionPeriods(RulesFile file) {
        this.all = file.lines().stream().map(ElectionPeriods::period).toList();
    }

    private static ElectionPeriod period(RulesFile.Line line) {
        ElectionPeriod period = new ElectionPeriod(
                line.date("from"),
                line.date("to"),
                line.given("authorities").equals(ALL)
                        ? Set.of()
                        : new TreeSet<>(Arrays.stream(line.given("authorities").split(","))
                                .map(String::strip)
                                .toList()),
                line.given("title"),
                line.given("source"));
        if (period.to().isBefore(period.from())) {
            throw line.wrong("to", "lies before its first day. Right would be the day of the poll.");
        }
        return period;
    }

    /** Those in force, of the working directory or as they come with Waymark. */
    public static ElectionPeriods inForce() {
        return new ElectionPeriods(RulesFile.inForce("election-periods.csv", COLUMNS));
    }

    /** @throws InvalidRules naming the line that cannot be used */
    public static ElectionPeriods parse(String text, String source) {
        return new ElectionPeriods(RulesFile.parse(text, source, COLUMNS));
    }

    /** The one in which an authority is on that day; empty where none is. */
    public Optional<ElectionPeriod> on(String code, LocalDate day) {
        return all.stream().filter(period -> period.holds(code, day)).findFirst();
    }
}
