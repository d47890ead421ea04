package org.waymark.casework.cohort;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.casework.page.JourneyReader;
import org.waymark.casework.page.LimitLine;
import org.waymark.disclosure.SmallNumbers;
import org.waymark.framework.Framework;
import org.waymark.journey.statutory.Verdict;

/** How timely: each limit of the law over all cases. */
final class CohortTimeliness {

    private static final int WHOLE = 100;

    private CohortTimeliness() {}

    private record Found(String number, LimitLine limit) {}

    static List<Cohort.Timeliness> of(CohortCases cases, Framework framework, boolean shareable) {
        Map<String, List<Found>> byRule = cases.all().stream()
                .flatMap(file -> cases.limits().getOrDefault(file.childId(), List.of()).stream()
                        .map(limit -> new Found(file.number(), limit)))
                .collect(Collectors.groupingBy(
                        found -> found.limit().stage() + " " + found.limit().rule(),
                        LinkedHashMap::new,
                        Collectors.toList()));
        List<String> order =
                framework.stages().stream().map(Framework.Stage::id).toList();
        return shown(byRule, shareable).stream()
                .sorted(Comparator.comparingInt((List<Found> found) ->
                        order.indexOf(found.get(0).limit().stage())))
                .map(found -> row(found, framework, shareable))
                .toList();
    }

    /**
     * A limit may stand at two stages, and most children of the one are among those of the other: what differs between
     * the two would be few. So a page that may be shared shows it once, where most children are.
     */
    private static Collection<List<Found>> shown(Map<String, List<Found>> byRule, boolean shareable) {
        if (!shareable) {
            return byRule.values();
        }
        Map<String, List<Found>> once = new LinkedHashMap<>();
        byRule.values()
                .forEach(found -> once.merge(
                        found.get(0).limit().title(), found, (one, other) -> one.size() >= other.size() ? one : other));
        return once.values();
    }

    private static Cohort.Timeliness row(List<Found> found, Framework framework, boolean shareable) {
        LimitLine first = found.get(0).limit();
        int within = count(found, Verdict.MET);
        int late = count(found, Verdict.MISSED);
        int open = count(found, Verdict.OPEN);
        int unknown = found.size() - within - late - open;
        List<Integer> parts = List.of(within, late, open, unknown);
        List<Integer> shown = shareable ? SmallNumbers.parts(parts) : parts;
        boolean hidden = shown.get(0) == null || shown.get(1) == null;
        String limits =
                found.stream().map(one -> one.limit().limit()).distinct().collect(Collectors.joining("; "));
        return new Cohort.Timeliness(
                JourneyReader.titleOf(framework, first.stage()),
                first.title(),
                limits,
                shown.get(0),
                shown.get(1),
                hidden ? null : percent(within, within + late),
                hidden ? null : median(found),
                shareable ? null : worst(found),
                shown.get(2),
                shown.get(3));
    }

    /** Null when nothing was decided. */
    private static Integer percent(int part, int all) {
        return all == 0 ? null : Integer.valueOf(Math.round((float) part * WHOLE / all));
    }

    private static int count(List<Found> found, Verdict verdict) {
        return (int)
                found.stream().filter(one -> one.limit().verdict() == verdict).count();
    }

    /** The middle of the days that it took; null when it was never done. */
    private static Double median(List<Found> found) {
        return median(found.stream()
                .map(Found::limit)
                .filter(limit -> limit.decided() && limit.actual() != null)
                .map(limit -> ChronoUnit.DAYS.between(limit.from(), limit.actual())));
    }

    static Double median(Stream<Long> values) {
        List<Long> sorted = new ArrayList<>(values.sorted().toList());
        if (sorted.isEmpty()) {
            return null;
        }
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2.0;
    }

    private static String worst(List<Found> found) {
        return found.stream()
                .filter(one -> one.limit().breached())
                .max(Comparator.comparingInt(one -> one.limit().days()))
                .map(one -> one.number() + ": " + one.limit().says())
                .orElse(null);
    }
}
