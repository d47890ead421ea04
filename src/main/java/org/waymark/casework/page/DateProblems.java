package org.waymark.casework.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.waymark.calendar.InWords;
import org.waymark.journey.Fact;

/** Dates of a journey that cannot be right: those that run backwards, and those that lie ahead. */
final class DateProblems {

    /** Of what a row says: what cannot come before what. */
    private static final List<Pair> IN_ORDER = List.of(
            new Pair(Fact.STRATEGY_ON, "the strategy discussion", Fact.CONFERENCE_ON, "the conference"),
            new Pair(Fact.PLAN_STARTED_ON, "the start of the plan", Fact.LATEST_REVIEW_ON, "its latest review"),
            new Pair(
                    Fact.LOOKED_AFTER_SINCE,
                    "the day of coming into care",
                    Fact.LATEST_REVIEW_ON,
                    "the latest review"));

    private DateProblems() {}

    /** @param first its day cannot be later than that of {@code then} */
    private record Pair(String first, String firstTitle, String then, String thenTitle) {}

    /**
     * What is wrong with the dates of one step, in sentences; empty when nothing is.
     *
     * @param title what the step is called
     * @param today in London
     */
    static List<String> of(String title, LocalDate began, LocalDate ended, Map<String, String> facts, LocalDate today) {
        List<String> problems = new ArrayList<>();
        if (began != null && ended != null && ended.isBefore(began)) {
            problems.add(
                    title + " ends on " + InWords.date(ended) + ", before it begins on " + InWords.date(began) + ".");
        }
        ahead(title + " begins", began, today, problems);
        if (ended != null && !ended.equals(began)) {
            ahead(title + " ends", ended, today, problems);
        }
        for (Pair pair : IN_ORDER) {
            LocalDate first = date(facts.get(pair.first()));
            LocalDate then = date(facts.get(pair.then()));
            if (first != null && then != null && then.isBefore(first)) {
                problems.add("In " + title + ", " + pair.thenTitle() + " (" + InWords.date(then) + ") is before "
                        + pair.firstTitle() + " (" + InWords.date(first) + ").");
            }
        }
        return problems;
    }

    private static void ahead(String what, LocalDate day, LocalDate today, List<String> problems) {
        if (day != null && day.isAfter(today)) {
            problems.add(what + " on " + InWords.date(day) + ", which lies ahead.");
        }
    }

    private static LocalDate date(String value) {
        try {
            return value == null ? null : LocalDate.parse(value);
        } catch (DateTimeException noDate) {
            return null;
        }
    }
}
