package org.waymark.programme.simulation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.waymark.programme.simulation.PlayedYears.MonthLoad;
import org.waymark.programme.simulation.PlayedYears.Wait;

/** The figures of years that were played, by what they are called. */
final class ProgrammeFigures {

    private final SimulatedYears years;

    ProgrammeFigures(SimulatedYears years) {
        this.years = years;
    }

    /** Each figure over all seeds. */
    Map<String, FigureRange> ranges(List<PlayedYears> played) {
        List<Map<String, Double>> all = played.stream().map(this::of).toList();
        Map<String, FigureRange> ranges = new LinkedHashMap<>();
        all.get(0)
                .keySet()
                .forEach(name -> ranges.put(
                        name,
                        FigureRange.of(all.stream().map(one -> one.get(name)).toList())));
        return ranges;
    }

    Map<String, Double> of(PlayedYears played) {
        List<SimulatedInspection> inspections = inspections(played);
        Map<String, Double> figures = new LinkedHashMap<>();
        figures.put("Inspections", (double) inspections.size());
        figures.put("of these re-inspections of inadequate authorities", (double) inspections.stream()
                .filter(one -> one.kind().equals(SimulatedInspection.RE_INSPECTION))
                .count());
        figures.put("Monitoring visits", (double) played.inspections().size() - figures.get("Inspections"));
        figures.put("Authorities inspected at least once", (double) inspections.stream()
                .map(SimulatedInspection::authority)
                .distinct()
                .count());
        figures.put(
                "Inspections that slipped by more than " + years.assumedNumber("late-after") + " working days",
                (double) inspections.stream().filter(this::isLate).count());
        figures.put(
                "Working days from the day wanted to the first day on site, median",
                median(inspections.stream().map(one -> (double) one.lateBy()).toList()));
        figures.put("Wanted and not begun at the end", (double) played.unmet().size());
        figures.put(
                "Days an inadequate authority waited to be inspected again, median",
                median(over(played).map(wait -> (double) wait.days()).toList()));
        figures.put(
                "Days an inadequate authority waited, longest",
                over(played).mapToDouble(Wait::days).max().orElse(0));
        figures.put("Inadequate authorities that still wait at the end", (double) played.waits().stream()
                .filter(wait -> wait.reinspected() == null)
                .count());
        for (String specialism : years.inspectors().keySet().stream().sorted().toList()) {
            figures.put(
                    "Percent of the days for inspections used, " + specialism.replace('-', ' '),
                    percent(played.load().stream()
                            .filter(month -> month.specialism().equals(specialism))
                            .toList()));
        }
        return figures;
    }

    boolean isLate(SimulatedInspection one) {
        return !one.isVisit() && one.lateBy() > years.assumed("late-after");
    }

    private static List<SimulatedInspection> inspections(PlayedYears played) {
        return played.inspections().stream().filter(one -> !one.isVisit()).toList();
    }

    private static Stream<Wait> over(PlayedYears played) {
        return played.waits().stream().filter(wait -> wait.reinspected() != null);
    }

    private static double median(List<Double> values) {
        return values.isEmpty() ? 0 : FigureRange.of(values).median();
    }

    private static double percent(List<MonthLoad> months) {
        double available = months.stream().mapToDouble(MonthLoad::available).sum();
        return available == 0
                ? 0
                : 100 * months.stream().mapToDouble(MonthLoad::used).sum() / available;
    }
}
