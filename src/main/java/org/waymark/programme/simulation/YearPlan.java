package org.waymark.programme.simulation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.authority.AuthorityView;
import org.waymark.calendar.InWords;
import org.waymark.calendar.WorkingDays;
import org.waymark.framework.Framework;
import org.waymark.framework.ReInspection;
import org.waymark.platform.machine.Sha256;
import org.waymark.programme.knowledge.AuthorityKnowledge.ScoredAuthority;
import org.waymark.programme.risk.RiskWeights;
import org.waymark.programme.rules.Assumptions;
import org.waymark.programme.rules.InvalidRules;
import org.waymark.programme.rules.QuietPeriods;
import org.waymark.programme.rules.Successors;
import org.waymark.programme.simulation.SimulatedYears.ProgrammeRules;
import org.waymark.programme.simulation.Workforce.Effort;

/**
 * A year proposed from what is known and not from chance: week by week each team that is free goes to whom it presses
 * most, whoever is pinned first. The same request gives the same year.
 */
public final class YearPlan {

    private final YearRequest request;
    private final SimulatedYears years;
    private final CountedDays days;
    private final StartDays starts;
    private final Workforce workforce;
    private final Effort effort;
    private final List<PlannedInspection> planned = new ArrayList<>();
    private final Set<String> placed = new HashSet<>();

    /**
     * @param inspectors as on the command line, such as {@code 60} or {@code social-care:48+education:12}
     * @param known      every authority, scored on the first day
     * @param pins       by code, the day in whose week an authority is to be inspected
     * @param left       codes of those who are not to be inspected in this year
     * @param seed       parts equal scores
     */
    public record YearRequest(
            LocalDate firstDay,
            Framework framework,
            String inspectors,
            List<ScoredAuthority> known,
            Map<String, LocalDate> pins,
            Set<String> left,
            String seed,
            WorkingDays calendar) {}

    /**
     * @param firstDay null where no day was found
     * @param why      why it is wanted, and why then, in sentences
     * @param conflict what stands against it; null where nothing does
     */
    public record PlannedInspection(
            String authority,
            LocalDate firstDay,
            LocalDate lastDay,
            int score,
            String why,
            boolean pinned,
            String conflict) {}

    private record Wanted(ScoredAuthority known, LocalDate from, boolean due, String reason) {

        String code() {
            return known.authority().code();
        }
    }

    private YearPlan(YearRequest request) {
        this.request = request;
        this.years = new SimulatedYears(
                request.firstDay(),
                1,
                request.known().stream().map(ScoredAuthority::authority).toList(),
                InspectorPosts.parse(request.inspectors(), 1, request.framework()),
                request.framework(),
                null,
                false,
                new ProgrammeRules(
                        Assumptions.inForce(),
                        RiskWeights.inForce(),
                        QuietPeriods.inForce(),
                        Successors.inForce(),
                        request.calendar()),
                Map.of());
        InspectorPosts.requireTeams(years);
        this.days = new CountedDays(request.calendar(), years.from(), years.lastDay());
        this.starts = new StartDays(years, days);
        this.workforce = new Workforce(
                years, days, Long.parseUnsignedLong(Sha256.hex(request.seed()).substring(0, 16), 16));
        this.effort = Effort.ofInspection(years);
    }

    /**
     * @return those with a day in the order of their days, then those without one
     * @throws InvalidRules where there is no capacity, or scores tell no two authorities apart
     */
    public static List<PlannedInspection> of(YearRequest request) {
        RiskWeights.requireDifferent(
                request.known().stream().map(one -> one.score().total()).toList());
        return new YearPlan(request).make();
    }

    private List<PlannedInspection> make() {
        List<Wanted> wanted = request.known().stream()
                .filter(one -> !request.left().contains(one.authority().code()))
                .filter(one -> !request.pins().containsKey(one.authority().code()))
                .flatMap(one -> wanted(one).stream())
                .sorted(Comparator.comparing((Wanted one) -> !one.due())
                        .thenComparing(one -> one.due() ? one.from() : LocalDate.EPOCH)
                        .thenComparing(one -> -one.known().score().total())
                        .thenComparing(one -> Sha256.hex(request.seed() + "\n" + one.code())))
                .toList();
        LocalDate monday = years.from().with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        for (; !monday.isAfter(years.lastDay()); monday = monday.plusWeeks(1)) {
            for (ScoredAuthority known : request.known()) {
                pinned(known, monday);
            }
            for (Wanted one : wanted) {
                if (!placed.contains(one.code()) && !one.from().isAfter(monday)) {
                    place(one, monday);
                }
            }
        }
        planned.sort(Comparator.comparing(PlannedInspection::firstDay));
        request.known().stream()
                .filter(one -> request.pins().containsKey(one.authority().code()))
                .filter(one -> !placed.contains(one.authority().code()))
                .forEach(one -> planned.add(without(
                        one,
                        "Pinned to the week of "
                                + InWords.date(
                                        request.pins().get(one.authority().code())) + ".",
                        true,
                        "The day is not in this year.")));
        wanted.stream()
                .filter(one -> !placed.contains(one.code()))
                .forEach(one -> planned.add(without(
                        one.known(),
                        one.reason(),
                        false,
                        "No team is free for it until " + InWords.date(years.lastDay()) + ".")));
        return planned;
    }

    private void pinned(ScoredAuthority known, LocalDate monday) {
        String code = known.authority().code();
        LocalDate day = request.pins().get(code);
        if (day == null || day.isBefore(monday) || !day.isBefore(monday.plusWeeks(1))) {
            return;
        }
        placed.add(code);
        String why = "Pinned to the week of " + InWords.date(day) + ".";
        Optional<Integer> start = starts.in(request.framework(), monday, effort.preparation());
        if (start.isEmpty()) {
            planned.add(conflicting(
                    known, day, why, "Nobody is on site then: a quiet period, or too near an end of the year."));
        } else if (workforce
                .team(request.framework(), code, start.get(), effort)
                .isEmpty()) {
            planned.add(conflicting(known, days.date(start.get()), why, "No team is free for it in that week."));
        } else {
            planned.add(on(known, start.get(), why, true));
        }
    }

    private void place(Wanted one, LocalDate monday) {
        AuthorityView authority = one.known().authority();
        if (authority.to() != null && authority.to().isBefore(monday.plusWeeks(2))) {
            return;
        }
        Optional<Integer> start = starts.in(request.framework(), monday, effort.preparation());
        if (start.isPresent()
                && workforce
                        .team(request.framework(), one.code(), start.get(), effort)
                        .isPresent()) {
            placed.add(one.code());
            long waited = Math.max(0, (monday.toEpochDay() - one.from().toEpochDay()) / 7);
            String then = waited < 2
                    ? "The first week in which it is wanted."
                    : "It waits %d weeks for a team: none was free before, or others pressed more.".formatted(waited);
            planned.add(on(one.known(), start.get(), one.reason() + " " + then, false));
        }
    }

    /** What a framework's interval or the score says; empty where neither wants it in this year. */
    private Optional<Wanted> wanted(ScoredAuthority known) {
        String grade = known.last() == null || known.last().overall() == null
                ? null
                : known.last().gradeId();
        Optional<ReInspection> next = grade == null ? Optional.empty() : years.after(grade);
        if (next.isPresent() && next.get().months() != null) {
            LocalDate due = known.last().published().plusMonths(next.get().months());
            if (!due.isAfter(years.lastDay())) {
                return Optional.of(new Wanted(
                        known,
                        due.isBefore(years.from()) ? years.from() : due,
                        true,
                        "Due %d months after its report of %s."
                                .formatted(
                                        next.get().months(),
                                        InWords.date(known.last().published()))));
            }
        }
        LocalDate gapOver = known.last() == null
                ? years.from()
                : known.last().day().plusMonths(years.assumedNumber("shortest-gap"));
        if (known.score().total() < years.assumed("selected-at") || gapOver.isAfter(years.lastDay())) {
            return Optional.empty();
        }
        return Optional.of(new Wanted(
                known,
                gapOver.isBefore(years.from()) ? years.from() : gapOver,
                false,
                "Selected by risk, score %d: %s."
                        .formatted(known.score().total(), known.score().working())));
    }

    private PlannedInspection on(ScoredAuthority known, int start, String why, boolean pinned) {
        return new PlannedInspection(
                known.authority().code(),
                days.date(start),
                days.date(start + request.framework().fieldwork().daysOnSite() - 1),
                known.score().total(),
                why,
                pinned,
                null);
    }

    private static PlannedInspection conflicting(ScoredAuthority known, LocalDate day, String why, String conflict) {
        return new PlannedInspection(
                known.authority().code(), day, null, known.score().total(), why, true, conflict);
    }

    private static PlannedInspection without(ScoredAuthority known, String why, boolean pinned, String conflict) {
        return new PlannedInspection(
                known.authority().code(), null, null, known.score().total(), why, pinned, conflict);
    }
}
