package org.waymark.programme.placing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.calendar.InWords;
import org.waymark.programme.placing.PlacedEntry.TeamPlace;

/** Explains a year that was placed: why each then, and what stands against those that have no place. */
public final class PlacedWords {

    private final YearProblem problem;
    private final List<TeamPlacing> placings;
    private final TeamCalendar calendar;

    private PlacedWords(YearProblem problem, List<TeamPlacing> placings) {
        this.problem = problem;
        this.placings = placings;
        this.calendar = new TeamCalendar(problem);
        placings.stream().filter(one -> one != null).forEach(calendar::take);
    }

    /**
     * @param placings by the number of the demand; null where it has no place
     * @return those with a day in the order of their days, then those without one
     */
    public static List<PlacedEntry> of(YearProblem problem, List<TeamPlacing> placings) {
        return new PlacedWords(problem, placings).entries();
    }

    private List<PlacedEntry> entries() {
        List<PlacedEntry> entries = new ArrayList<>();
        for (YearDemand demand : problem.demands()) {
            TeamPlacing placing = placings.get(demand.number());
            entries.add(placing == null ? without(demand) : with(demand, placing));
        }
        problem.unasked()
                .forEach(one -> entries.add(new PlacedEntry(
                        one.code(), null, null, one.score(), one.reason(), one.pinned(), one.why(), List.of())));
        entries.sort(Comparator.comparing(PlacedEntry::firstDay, Comparator.nullsLast(Comparator.naturalOrder())));
        return entries;
    }

    private PlacedEntry with(YearDemand demand, TeamPlacing placing) {
        int start = placing.week().start();
        List<String> why = new ArrayList<>(List.of(demand.reason()));
        if (!demand.pinned()) {
            why.add(whyThen(demand, placing));
        }
        if (placing.week().poll() > 0) {
            why.add("Its report would wait for a poll, about %s."
                    .formatted(YearPeople.count(placing.week().poll(), "week")));
        }
        List<TeamPlace> team = new ArrayList<>();
        for (int place = 0; place < placing.team().size(); place++) {
            YearInspector one = placing.team().get(place);
            team.add(new TeamPlace(
                    one.user(), one.name(), problem.effort().specialisms().get(place)));
        }
        return new PlacedEntry(
                demand.code(),
                problem.days().date(start),
                problem.days().date(start + problem.effort().onSite() - 1),
                demand.score(),
                String.join(" ", why),
                demand.pinned(),
                null,
                team);
    }

    private String whyThen(YearDemand demand, TeamPlacing placing) {
        calendar.give(placing);
        String before = passed(demand, placing.week().week(), "in which its team is kept for others");
        calendar.take(placing);
        return before.isEmpty() ? "The first week in which it is wanted." : "Before that, %s.".formatted(before);
    }

    /**
     * What stands against the weeks before this one, counted.
     *
     * @param otherwise said of weeks in which a team is free
     */
    private String passed(YearDemand demand, int until, String otherwise) {
        Set<String> closed = new LinkedHashSet<>();
        int many = 0;
        for (Map.Entry<Integer, String> week : demand.closed().entrySet()) {
            if (week.getKey() < until) {
                closed.add(week.getValue());
                many++;
            }
        }
        Map<String, Integer> weeks = new LinkedHashMap<>();
        if (many > 0) {
            weeks.put("closed (%s)".formatted(String.join("; ", closed)), many);
        }
        for (WeekChoice week : demand.choices()) {
            if (week.week() < until) {
                List<String> lacking = lacking(demand, week);
                weeks.merge(
                        lacking.isEmpty() ? otherwise : "without a free team of " + String.join(" and ", lacking),
                        1,
                        Integer::sum);
            }
        }
        return weeks.entrySet().stream()
                .map(one -> YearPeople.count(one.getValue(), "week") + " " + one.getKey())
                .collect(Collectors.joining(", "));
    }

    /** The specialisms of which too few are free in a week. */
    private List<String> lacking(YearDemand demand, WeekChoice week) {
        return problem.effort().specialisms().stream()
                .distinct()
                .filter(specialism -> free(demand, week, specialism) < needed(specialism))
                .map(YearPeople::words)
                .toList();
    }

    private long needed(String specialism) {
        return problem.effort().specialisms().stream()
                .filter(specialism::equals)
                .count();
    }

    private long free(YearDemand demand, WeekChoice week, String specialism) {
        int place = problem.effort().specialisms().lastIndexOf(specialism);
        return calendar.experienced(place).stream()
                .filter(one -> calendar.isFree(one, demand, week.start(), place))
                .count();
    }

    private PlacedEntry without(YearDemand demand) {
        return new PlacedEntry(
                demand.code(),
                null,
                null,
                demand.score(),
                demand.reason(),
                demand.pinned(),
                demand.pinned() ? againstPin(demand) : against(demand),
                List.of());
    }

    private String againstPin(YearDemand demand) {
        if (demand.choices().isEmpty()) {
            return demand.closed().values().stream()
                    .findFirst()
                    .map(words -> ("Nobody begins there in that week: %s. Pin it to another week, or give a reason"
                                    + " where the day may be meant all the same.")
                            .formatted(words))
                    .orElse("No week of this year holds that day.");
        }
        WeekChoice week = demand.choices().get(0);
        String too = problem.effort().specialisms().stream()
                .distinct()
                .map(one -> "%d of %d of %s".formatted(free(demand, week, one), needed(one), YearPeople.words(one)))
                .collect(Collectors.joining(", "));
        List<String> others = problem.demands().stream()
                .filter(other -> other.pinned() && placings.get(other.number()) != null)
                .filter(other -> meets(placings.get(other.number()), week))
                .map(other -> other.authority().name())
                .sorted()
                .toList();
        return "No whole team is free in that week: %s.%s"
                .formatted(
                        too,
                        others.isEmpty()
                                ? ""
                                : " It contradicts the %s of %s."
                                        .formatted(others.size() == 1 ? "pin" : "pins", String.join(", ", others)));
    }

    private boolean meets(TeamPlacing other, WeekChoice week) {
        TeamEffort effort = problem.effort();
        return effort.from(other.week().start()) < effort.until(week.start(), 0)
                && effort.from(week.start()) < effort.until(other.week().start(), 0);
    }

    private String against(YearDemand demand) {
        String weeks = passed(demand, problem.weeks().size(), "in which the team is kept for others");
        return weeks.isEmpty()
                ? "It is wanted too late to begin in this year."
                : "No place is left for it until %s: %s.".formatted(InWords.date(last()), weeks);
    }

    private LocalDate last() {
        return problem.days().date(problem.days().size() - 1);
    }

    /**
     * What is missing to inspect all that are wanted; empty where all have a place.
     *
     * @return such as "Missing for 8 that are wanted by 3 June 2024: about 400 days of social care, which 4 inspectors have."
     */
    public static String missing(YearProblem problem, List<TeamPlacing> placings) {
        List<YearDemand> left = problem.demands().stream()
                .filter(demand -> placings.get(demand.number()) == null && !demand.pinned())
                .toList();
        if (left.isEmpty()) {
            return "";
        }
        int share = problem.inspectors().stream()
                .mapToInt(YearInspector::capacity)
                .max()
                .orElse(1);
        LocalDate by = left.stream()
                .map(demand -> demand.choices().isEmpty()
                        ? problem.days().date(problem.days().size() - 1)
                        : problem.days().date(demand.choices().get(0).start()))
                .min(Comparator.naturalOrder())
                .orElseThrow();
        String what = problem.effort().specialisms().stream()
                .distinct()
                .map(specialism -> lackingDays(problem, specialism, left.size(), Math.max(1, share)))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("; "));
        return "%s no place, the first of them wanted by %s. %s"
                .formatted(
                        left.size() == 1 ? "1 authority has" : left.size() + " authorities have",
                        InWords.date(by),
                        what.isEmpty()
                                ? "Days there are enough: the weeks that are open do not fit."
                                : "Missing: " + what + ".");
    }

    private static String lackingDays(YearProblem problem, String specialism, int left, int share) {
        TeamEffort effort = problem.effort();
        int team = 0;
        for (int place = 0; place < effort.specialisms().size(); place++) {
            team += effort.specialisms().get(place).equals(specialism) ? effort.days(place) : 0;
        }
        long wanted = (long) team * problem.demands().size();
        long there = problem.inspectors().stream()
                .filter(one -> one.specialisms().contains(specialism))
                .mapToLong(YearInspector::capacity)
                .sum();
        long missing = wanted - there;
        return missing <= 0
                ? ""
                : "%s of %s, as %s"
                        .formatted(
                                YearPeople.count(missing, "day"),
                                YearPeople.words(specialism),
                                (missing + share - 1) / share == 1
                                        ? "1 inspector has in a year"
                                        : (missing + share - 1) / share + " inspectors have in a year");
    }
}
