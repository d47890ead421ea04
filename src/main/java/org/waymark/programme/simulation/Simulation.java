package org.waymark.programme.simulation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import org.waymark.framework.Framework;
import org.waymark.framework.ReportTimeline;
import org.waymark.programme.risk.RiskWeights;
import org.waymark.programme.simulation.PlayedYears.Unmet;
import org.waymark.programme.simulation.PlayedYears.Wait;
import org.waymark.programme.simulation.ProgrammeWish.Kind;
import org.waymark.programme.simulation.Workforce.Effort;

/**
 * Plays years of the programme, week by week: what happens at each authority, which of them are wanted, and who of these
 * gets a team. What is due goes first: monitoring visits, then intervals that have run out, then the higher score; equal
 * ones by lot. The same input gives the same years.
 */
final class Simulation {

    private static final String PUBLISHED = "published";

    private final IntConsumer yearOver;
    private final SimulatedYears years;
    private final long seed;
    private final CountedDays days;
    private final StartDays starts;
    private final Workforce workforce;
    private final ProgrammeWishes wishes;
    private final Map<String, SimulatedAuthority> authorities = new TreeMap<>();
    private final List<SimulatedInspection> inspections = new ArrayList<>();
    private final List<Wait> waits = new ArrayList<>();
    private List<ProgrammeWish> waiting = List.of();

    private Simulation(SimulatedYears years, long seed, IntConsumer yearOver) {
        this.yearOver = yearOver;
        this.years = years;
        this.seed = seed;
        this.days = new CountedDays(years.rules().calendar(), years.from(), years.lastDay());
        this.starts = new StartDays(years, days);
        this.workforce = new Workforce(years, days, seed);
        this.wishes = new ProgrammeWishes(years);
    }

    /**
     * @param yearOver hears of each year that was played, from 1
     * @throws org.waymark.programme.rules.InvalidRules where the weights tell no two authorities apart
     */
    static PlayedYears of(SimulatedYears years, long seed, IntConsumer yearOver) {
        return new Simulation(years, seed, yearOver).play();
    }

    private PlayedYears play() {
        years.authorities().stream().filter(view -> view.existsOn(years.from())).forEach(view -> {
            SimulatedAuthority authority = new SimulatedAuthority(view, seed);
            authority.begin(years, years.history().get(view.code()));
            authorities.put(view.code(), authority);
        });
        int atFirst = authorities.size();
        RiskWeights.requireDifferent(authorities.values().stream()
                .map(authority -> authority.score(years, years.from()).total())
                .toList());
        LocalDate monday = years.from().with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        for (int year = 1; year <= years.years(); year++) {
            for (; monday.isBefore(years.from().plusYears(year)); monday = monday.plusWeeks(1)) {
                week(monday);
            }
            yearOver.accept(year);
        }
        authorities.values().forEach(this::stillWaiting);
        return new PlayedYears(seed, atFirst, inspections, unmet(), waits, workforce.load());
    }

    private void week(LocalDate monday) {
        reorganise(monday);
        for (SimulatedAuthority authority : authorities.values()) {
            authority.week(years);
            authority.publishedBy(monday);
        }
        List<ProgrammeWish> left = new ArrayList<>();
        authorities.values().stream()
                .flatMap(authority -> wishes.of(authority, monday).stream())
                .sorted(ProgrammeWish.MOST_URGENT)
                .forEach(wish -> {
                    if (!place(wish, monday)) {
                        left.add(wish);
                    }
                });
        waiting = left;
    }

    /** Authorities that come take over from those that went before them. */
    private void reorganise(LocalDate monday) {
        years.authorities().stream()
                .filter(view -> view.existsOn(monday) && !authorities.containsKey(view.code()))
                .forEach(view -> {
                    SimulatedAuthority successor = new SimulatedAuthority(view, seed);
                    List<SimulatedAuthority> before = years.rules().successors().predecessorsOf(view.code()).stream()
                            .map(authorities::get)
                            .filter(authority -> authority != null)
                            .sorted(Comparator.comparing(
                                            (SimulatedAuthority one) -> !one.isInadequate(years.framework()))
                                    .thenComparing(
                                            SimulatedAuthority::lastStart,
                                            Comparator.nullsFirst(Comparator.reverseOrder())))
                            .toList();
                    if (before.isEmpty()) {
                        successor.begin(years, years.history().get(view.code()));
                    } else {
                        successor.inherit(before.get(0));
                    }
                    authorities.put(view.code(), successor);
                });
        authorities.values().removeIf(authority -> !authority.existsOn(monday));
    }

    /** @return whether a team was found for it in this week */
    private boolean place(ProgrammeWish wish, LocalDate monday) {
        Framework framework = wish.isVisit() ? years.visits() : years.framework();
        Effort effort = wish.isVisit() ? Effort.ofVisit(years) : Effort.ofInspection(years);
        Optional<Integer> start = starts.in(framework, monday, effort.preparation());
        return start.flatMap(
                        day -> workforce.team(framework, wish.authority().view().code(), day, effort))
                .map(team -> record(wish, framework, start.get(), team))
                .orElse(false);
    }

    private boolean record(ProgrammeWish wish, Framework framework, int start, List<String> team) {
        SimulatedAuthority authority = wish.authority();
        int last = start + framework.fieldwork().daysOnSite() - 1;
        int out = last
                + framework
                        .timeline()
                        .endingWith(PUBLISHED)
                        .map(ReportTimeline.Step::workingDays)
                        .orElse(years.assumedNumber("publication-days"));
        LocalDate published = out < days.size() ? days.date(out) : null;
        if (wish.isVisit()) {
            authority.visited(days.date(start));
        } else {
            noteWait(authority, days.date(start));
            authority.inspected(years, days.date(start), published);
        }
        inspections.add(new SimulatedInspection(
                authority.view().code(),
                wish.kind().word(),
                framework.id(),
                wish.reason() + " (score " + wish.score().total() + ": "
                        + wish.score().working() + ")",
                wish.score().total(),
                wish.wanted(),
                days.date(start),
                days.date(last),
                published,
                wish.isVisit() ? null : authority.gradeToCome(),
                Math.max(0, start - days.onOrAfter(wish.wanted())),
                team));
        return true;
    }

    private void noteWait(SimulatedAuthority authority, LocalDate end) {
        if (authority.isInadequate(years.framework()) && !end.isBefore(authority.lastPublished())) {
            waits.add(wait(authority, end, end));
        }
    }

    private void stillWaiting(SimulatedAuthority authority) {
        if (authority.isInadequate(years.framework()) && !authority.underWay()) {
            waits.add(wait(authority, null, years.lastDay()));
        }
    }

    private static Wait wait(SimulatedAuthority authority, LocalDate reinspected, LocalDate until) {
        return new Wait(
                authority.view().code(),
                authority.lastPublished(),
                reinspected,
                until.toEpochDay() - authority.lastPublished().toEpochDay(),
                authority.visits());
    }

    private List<Unmet> unmet() {
        return waiting.stream()
                .filter(wish -> wish.kind() != Kind.VISIT)
                .map(wish -> new Unmet(
                        wish.authority().view().code(),
                        wish.wanted(),
                        wish.reason(),
                        days.size() - days.onOrAfter(wish.wanted())))
                .toList();
    }
}
