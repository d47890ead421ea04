package org.waymark.programme.placing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import org.waymark.calendar.InWords;
import org.waymark.framework.NormalTeam.Specialists;
import org.waymark.programme.rules.InvalidRules;
import org.waymark.programme.simulation.CountedDays;
import org.waymark.programme.simulation.InspectorPosts;

/** Who inspects in a year: people with their days, and posts that are not filled yet. */
final class YearPeople {

    private final YearRequest request;
    private final CountedDays days;
    private final TeamEffort effort;
    private final double share;

    YearPeople(YearRequest request, CountedDays days, TeamEffort effort) {
        this.request = request;
        this.days = days;
        this.effort = effort;
        this.share = request.rules().assumptions().value("share-for-inspections") / 100;
    }

    /** @throws InvalidRules where no team can be made; the message says what is missing, and by when */
    List<YearInspector> all() {
        List<YearInspector> all = new ArrayList<>();
        request.people().forEach(person -> all.add(named(all.size(), person)));
        new TreeMap<>(InspectorPosts.parse(request.posts(), 1, request.framework())).forEach((specialism, numbers) -> {
            for (int post = 1; post <= numbers.get(0); post++) {
                all.add(post(all.size(), specialism, post));
            }
        });
        requireTeam(all);
        return List.copyOf(all);
    }

    private YearInspector named(int number, NamedInspector person) {
        BitSet away = new BitSet(days.size());
        person.away().forEach(span -> mark(away, span.from(), span.to()));
        int gone = Math.max(away.cardinality(), request.rules().assumptions().number("leave-days"));
        int capacity = person.yearlyDays() == null ? days(gone) : person.yearlyDays();
        for (DaySpan team : person.teams()) {
            capacity -= Math.max(0, spent(away, team));
        }
        return new YearInspector(
                number, person.user(), person.name(), person.specialisms(), person.connected(), away, capacity);
    }

    /** Marks the days that an inspection takes from its preparation to its writing. @return how many lie in the year */
    private int spent(BitSet away, DaySpan team) {
        if (team.to().isBefore(days.date(0)) || team.from().isAfter(days.date(days.size() - 1))) {
            return 0;
        }
        int from = Math.max(0, days.onOrAfter(team.from()) - effort.preparation());
        int until = Math.min(days.size(), days.onOrAfter(team.to().plusDays(1)) + effort.member());
        if (from >= until) {
            return 0;
        }
        away.set(from, until);
        return until - from;
    }

    private void mark(BitSet away, LocalDate from, LocalDate to) {
        int begin = days.onOrAfter(from);
        int end = days.onOrAfter(to.plusDays(1));
        if (end > begin) {
            away.set(begin, end);
        }
    }

    private YearInspector post(int number, String specialism, int post) {
        return new YearInspector(
                number,
                null,
                "post %d of %s".formatted(post, words(specialism)),
                Set.of(specialism),
                Set.of(),
                new BitSet(),
                days(request.rules().assumptions().number("leave-days")));
    }

    private int days(int gone) {
        return (int) Math.round(share * (days.size() - gone));
    }

    private void requireTeam(List<YearInspector> all) {
        List<String> missing = new ArrayList<>();
        for (Specialists part : request.framework().team().makeUp()) {
            long there = all.stream()
                    .filter(one -> one.specialisms().contains(part.specialism()))
                    .count();
            if (there < part.members()) {
                missing.add("%s of %s: a team takes %d, and there %s"
                        .formatted(
                                count(part.members() - there, "inspector"),
                                words(part.specialism()),
                                part.members(),
                                there == 0 ? "is nobody" : there == 1 ? "is 1" : "are " + there));
            }
        }
        if (!missing.isEmpty()) {
            throw new InvalidRules(
                    "The year has no capacity. Missing by %s: %s. Record what people are experienced in, or add "
                                    .formatted(InWords.date(request.firstDay()), String.join("; ", missing))
                            + "inspectors who are not named yet.");
        }
    }

    static String count(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    static String words(String specialism) {
        return specialism.replace('-', ' ').toLowerCase(Locale.ROOT);
    }
}
