package org.waymark.programme.simulation;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.waymark.platform.picture.Svg;
import org.waymark.programme.simulation.PlayedYears.MonthLoad;

/** Draws the load by month, a panel for each specialism: what there is to use, what is used, and the range over seeds. */
final class LoadChart {

    private static final int WIDTH = 1000;
    private static final int LEFT = 60;
    private static final int PANEL = 170;
    private static final int GAP = 56;
    private static final int TOP = 72;

    private final Svg svg = new Svg(
            "load",
            "Days of inspectors by month",
            "For each specialism the days that may go into inspections, as a line, and the days that do, as bars; where"
                    + " several seeds were played, the bar is the median and a stroke goes from the least to the most.",
            WIDTH);

    static String of(List<PlayedYears> played) {
        return new LoadChart().draw(played);
    }

    /** One month over all seeds. */
    private record Month(YearMonth month, double available, FigureRange used) {}

    private String draw(List<PlayedYears> played) {
        svg.text(10, 22, "Days of inspectors by month", "font-size", 16, "font-weight", "bold");
        svg.text(10, 40, "Bars: used for inspections and visits. Line: what there is for them.");
        double top = TOP;
        for (Map.Entry<String, List<Month>> panel : panels(played).entrySet()) {
            panel(panel.getKey(), panel.getValue(), top);
            top += PANEL + GAP;
        }
        return svg.finish(top);
    }

    private static Map<String, List<Month>> panels(List<PlayedYears> played) {
        Map<String, Map<YearMonth, List<MonthLoad>>> all = played.stream()
                .flatMap(one -> one.load().stream())
                .collect(Collectors.groupingBy(
                        MonthLoad::specialism,
                        TreeMap::new,
                        Collectors.groupingBy(MonthLoad::month, TreeMap::new, Collectors.toList())));
        Map<String, List<Month>> panels = new TreeMap<>();
        all.forEach((specialism, months) -> {
            List<Month> line = new ArrayList<>();
            months.forEach((month, loads) -> line.add(new Month(
                    month,
                    loads.stream().mapToDouble(MonthLoad::available).average().orElse(0),
                    FigureRange.of(loads.stream().map(MonthLoad::used).toList()))));
            panels.put(specialism, line);
        });
        return panels;
    }

    private void panel(String specialism, List<Month> months, double top) {
        double most = Math.max(
                1,
                months.stream()
                        .mapToDouble(month ->
                                Math.max(month.available(), month.used().most()))
                        .max()
                        .orElse(1));
        double bottom = top + PANEL;
        double step = (double) (WIDTH - LEFT - 20) / months.size();
        svg.text(LEFT, top - 6, specialism.replace('-', ' '), "font-size", 13, "font-weight", "bold");
        for (int quarter = 0; quarter <= 4; quarter++) {
            double y = bottom - PANEL * quarter / 4.0;
            svg.shape("line", "x1", (double) LEFT, "x2", WIDTH - 20.0, "y1", y, "y2", y, "stroke", "#dfe3ea");
            svg.text(LEFT - 6.0, y + 4, String.format(Locale.ROOT, "%.0f", most * quarter / 4), "text-anchor", "end");
        }
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < months.size(); i++) {
            Month month = months.get(i);
            double x = LEFT + step * i;
            double y = bottom - PANEL * month.used().median() / most;
            svg.shape("rect", "x", x + 1, "y", y, "width", step - 2, "height", bottom - y, "fill", "#3d7ea6");
            if (month.used().most() > month.used().least()) {
                svg.shape(
                        "line",
                        "x1",
                        x + step / 2,
                        "x2",
                        x + step / 2,
                        "y1",
                        bottom - PANEL * month.used().least() / most,
                        "y2",
                        bottom - PANEL * month.used().most() / most,
                        "stroke",
                        "#14213d");
            }
            double available = bottom - PANEL * month.available() / most;
            line.append(i == 0 ? "M" : " L").append(Svg.number(x)).append(' ').append(Svg.number(available));
            line.append(" H").append(Svg.number(x + step));
            if (month.month().getMonthValue() == 1 || i == 0) {
                svg.text(x, bottom + 14, String.valueOf(month.month().getYear()));
            }
        }
        svg.shape("path", "d", line.toString(), "fill", "none", "stroke", "#b3541e", "stroke-width", 1.5);
    }
}
