package org.waymark.programme.placing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.waymark.authority.AuthorityView;
import org.waymark.calendar.InWords;
import org.waymark.framework.ReportTimeline;
import org.waymark.programme.knowledge.AuthorityKnowledge.ScoredAuthority;
import org.waymark.programme.placing.YearRequest.YearPin;
import org.waymark.programme.rules.ElectionPeriods.ElectionPeriod;
import org.waymark.programme.simulation.CountedDays;

/** In which weeks an authority may be inspected, and what closes the others to it. */
final class YearChoices {

    private static final int A_WEEK = 7;
    private static final String PUBLISHED = "published";

    private final YearRequest request;
    private final CountedDays days;
    private final TeamEffort effort;
    private final List<YearWeek> weeks;
    private final int apart;
    private final int toPublication;

    YearChoices(YearRequest request, CountedDays days, TeamEffort effort, List<YearWeek> weeks) {
        this.request = request;
        this.days = days;
        this.effort = effort;
        this.weeks = weeks;
        this.apart = request.rules().assumptions().number("weeks-apart");
        this.toPublication = request.framework()
                .timeline()
                .endingWith(PUBLISHED)
                .map(ReportTimeline.Step::workingDays)
                .orElse(request.rules().assumptions().number("publication-days"));
    }

    YearDemand demand(int number, ScoredAuthority known, LocalDate from, boolean due, String reason) {
        AuthorityView authority = known.authority();
        YearPin pin = request.pins().get(authority.code());
        List<WeekChoice> open = new ArrayList<>();
        Map<Integer, String> closed = new TreeMap<>();
        for (YearWeek week : weeks) {
            boolean asked = pin == null ? !week.monday().isBefore(from) : holds(week, pin.day());
            if (asked) {
                Optional<String> against = against(authority, week, pin);
                against.ifPresent(why -> closed.put(week.number(), why));
                if (against.isEmpty()) {
                    open.add(choice(authority.code(), week, pin == null ? from : week.monday()));
                }
            }
        }
        return new YearDemand(number, authority, known.score().total(), due, pin != null, reason, open, closed);
    }

    private static boolean holds(YearWeek week, LocalDate day) {
        return !day.isBefore(week.monday()) && day.isBefore(week.monday().plusWeeks(1));
    }

    private Optional<String> against(AuthorityView authority, YearWeek week, YearPin pin) {
        if (week.closed() != null) {
            return Optional.of(week.closed());
        }
        LocalDate first = days.date(week.start());
        LocalDate last = days.date(week.start() + effort.onSite() - 1);
        if (authority.from() != null && first.isBefore(authority.from())) {
            return Optional.of("it is there from %s on".formatted(InWords.date(authority.from())));
        }
        if (authority.to() != null && last.isAfter(authority.to())) {
            return Optional.of("it is no more after " + InWords.date(authority.to()));
        }
        return pin != null && pin.reasoned() ? Optional.empty() : takesAReason(authority, first, last);
    }

    /** What a manager may decide against, with a reason. */
    private Optional<String> takesAReason(AuthorityView authority, LocalDate first, LocalDate last) {
        Optional<String> schools =
                request.rules().schools().between(first, last, authority.code(), authority.region()).stream()
                        .findFirst()
                        .map(holiday -> "school holidays, " + holiday.title());
        return schools.isPresent()
                ? schools
                : request.inspected().getOrDefault(authority.code(), List.of()).stream()
                        .filter(other -> first.isBefore(other.to().plusWeeks(apart))
                                && last.isAfter(other.from().minusWeeks(apart)))
                        .min(Comparator.comparing(DaySpan::from))
                        .map(other -> "within %d weeks of its inspection from %s to %s"
                                .formatted(apart, InWords.date(other.from()), InWords.date(other.to())));
    }

    private WeekChoice choice(String code, YearWeek week, LocalDate from) {
        int waiting = (int) Math.max(0, (week.monday().toEpochDay() - from.toEpochDay()) / A_WEEK);
        return new WeekChoice(week.number(), week.start(), waiting, poll(code, days.date(week.start())));
    }

    /** Weeks that a report waits for a poll; the day on which it is published is told roughly, by weeks of five days. */
    private int poll(String code, LocalDate first) {
        return waitsForPoll(code, first)
                .map(period ->
                        (int) ((period.to().toEpochDay() - published(first).toEpochDay()) / A_WEEK) + 1)
                .orElse(0);
    }

    Optional<ElectionPeriod> waitsForPoll(String code, LocalDate first) {
        return request.rules().elections().on(code, published(first));
    }

    private LocalDate published(LocalDate first) {
        return first.plusDays((long) (effort.onSite() + toPublication) * A_WEEK / 5);
    }
}
