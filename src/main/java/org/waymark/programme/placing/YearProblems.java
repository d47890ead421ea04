package org.waymark.programme.placing;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.waymark.calendar.InWords;
import org.waymark.framework.Framework;
import org.waymark.framework.ReInspection;
import org.waymark.platform.machine.Sha256;
import org.waymark.programme.knowledge.AuthorityKnowledge.ScoredAuthority;
import org.waymark.programme.placing.YearProblem.UnplacedAuthority;
import org.waymark.programme.placing.YearRequest.YearPin;
import org.waymark.programme.risk.RiskWeights;
import org.waymark.programme.rules.InvalidRules;
import org.waymark.programme.simulation.CountedDays;

/** Makes a problem of what is asked for: who is wanted and why, in which weeks, and who inspects. */
public final class YearProblems {

    private static final int HEXADECIMAL = 16;

    private final YearRequest request;
    private final CountedDays days;
    private final TeamEffort effort;
    private final List<YearWeek> weeks = new ArrayList<>();
    private final List<UnplacedAuthority> unasked = new ArrayList<>();

    private record Wanted(ScoredAuthority known, LocalDate from, boolean due, String reason) {

        String code() {
            return known.authority().code();
        }
    }

    private YearProblems(YearRequest request) {
        this.request = request;
        this.days = new CountedDays(request.rules().calendar(), request.firstDay(), request.lastDay());
        this.effort = TeamEffort.of(request.framework(), request.rules().assumptions());
    }

    /**
     * @throws InvalidRules where there is no capacity, or scores tell no two authorities apart
     * @throws org.waymark.calendar.YearNotKnown where the calendar is shorter than the year
     */
    public static YearProblem of(YearRequest request) {
        RiskWeights.requireDifferent(
                request.known().stream().map(one -> one.score().total()).toList());
        return new YearProblems(request).make();
    }

    private YearProblem make() {
        VisitDays visits = VisitDays.taken(
                request.visits(), days, request.rules().assumptions(), new YearPeople(request, days, effort).all());
        LocalDate monday = request.firstDay().with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        for (; !monday.isAfter(request.lastDay()); monday = monday.plusWeeks(1)) {
            weeks.add(week(weeks.size(), monday));
        }
        YearChoices choices = new YearChoices(request, days, effort, weeks);
        List<YearDemand> demands = new ArrayList<>();
        request.known().stream()
                .filter(one -> !request.left().contains(one.authority().code()))
                .flatMap(one -> wanted(one).stream())
                .sorted(Comparator.comparing((Wanted one) -> !request.pins().containsKey(one.code()))
                        .thenComparing(one -> !one.due())
                        .thenComparing(one -> one.due() ? one.from() : LocalDate.EPOCH)
                        .thenComparing(one -> -one.known().score().total())
                        .thenComparing(one -> Sha256.hex(request.seed() + "\n" + one.code())))
                .forEach(one ->
                        demands.add(choices.demand(demands.size(), one.known(), one.from(), one.due(), one.reason())));
        return new YearProblem(
                days,
                List.copyOf(weeks),
                List.copyOf(demands),
                List.copyOf(unasked),
                visits.left(),
                effort,
                request.rules().weights(),
                visits.inWords(),
                Long.parseUnsignedLong(Sha256.hex(request.seed()).substring(0, HEXADECIMAL), HEXADECIMAL));
    }

    private YearWeek week(int number, LocalDate monday) {
        LocalDate usual = monday.with(
                TemporalAdjusters.nextOrSame(request.framework().notice().firstDayNormally()));
        int start = days.onOrAfter(usual);
        if (effort.from(start) < 0) {
            return new YearWeek(number, monday, -1, "too near the beginning of the year to be prepared in it");
        }
        if (start + effort.onSite() > days.size()) {
            return new YearWeek(number, monday, -1, "too near the end of the year to be over in it");
        }
        if (days.date(start).isAfter(monday.plusDays(DayOfWeek.FRIDAY.ordinal()))) {
            return new YearWeek(number, monday, -1, "no working day on which a team begins");
        }
        for (int day = start; day < start + effort.onSite(); day++) {
            Optional<String> quiet = request.rules().quiet().on(days.date(day));
            if (quiet.isPresent()) {
                return new YearWeek(number, monday, -1, "a quiet period, " + quiet.get());
            }
        }
        return new YearWeek(number, monday, start, null);
    }

    /** Empty where nothing wants it in this year; said of those who are wanted and whose inspection is arranged elsewhere. */
    private Optional<Wanted> wanted(ScoredAuthority known) {
        String code = known.authority().code();
        YearPin pin = request.pins().get(code);
        Optional<Wanted> wanted = pin == null
                ? byRules(known)
                : Optional.of(new Wanted(
                        known,
                        request.firstDay(),
                        false,
                        "Pinned to the week of %s%s."
                                .formatted(
                                        InWords.date(pin.day()),
                                        pin.reasoned() ? ", because: " + withoutStop(pin.reason()) : "")));
        String arranged = request.arranged().get(code);
        if (wanted.isEmpty() || arranged == null || pin != null && pin.reasoned()) {
            return wanted;
        }
        unasked.add(new UnplacedAuthority(
                code,
                known.score().total(),
                wanted.get().reason(),
                arranged + " Pin it with a reason where it is to be inspected beside that.",
                pin != null));
        return Optional.empty();
    }

    private static String withoutStop(String words) {
        String said = words.strip();
        return said.endsWith(".") ? said.substring(0, said.length() - 1) : said;
    }

    /** What a framework's interval or the score says. */
    private Optional<Wanted> byRules(ScoredAuthority known) {
        Framework framework = request.framework();
        String grade = known.last() == null || known.last().overall() == null
                ? null
                : known.last().gradeId();
        Optional<ReInspection> next =
                grade == null ? Optional.empty() : framework.after(grade).filter(one -> !one.proposal());
        if (next.isPresent() && next.get().months() != null) {
            LocalDate due = known.last().published().plusMonths(next.get().months());
            if (!due.isAfter(request.lastDay())) {
                return Optional.of(new Wanted(
                        known,
                        latest(due, request.firstDay()),
                        true,
                        "Due %d months after its report of %s."
                                .formatted(
                                        next.get().months(),
                                        InWords.date(known.last().published()))));
            }
        }
        LocalDate gapOver = known.last() == null
                ? request.firstDay()
                : known.last().day().plusMonths(request.rules().assumptions().number("shortest-gap"));
        if (known.score().total() < request.rules().assumptions().value("selected-at")
                || gapOver.isAfter(request.lastDay())) {
            return Optional.empty();
        }
        return Optional.of(new Wanted(
                known,
                latest(gapOver, request.firstDay()),
                false,
                "Selected by risk, score %d: %s."
                        .formatted(known.score().total(), known.score().working())));
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
