package org.waymark.programme.simulation;

import java.util.List;
import org.waymark.platform.picture.Svg;
import org.waymark.programme.simulation.PlayedYears.Wait;

/** Draws how long inadequate authorities waited, in spans of six months; those that still wait are hatched. */
final class WaitsChart {

    private static final int WIDTH = 760;
    private static final int LEFT = 190;
    private static final int ROW = 26;
    private static final int SPAN = 183;
    private static final int SPANS = 10;

    private WaitsChart() {}

    static String of(List<PlayedYears> played) {
        List<Wait> waits = played.stream().flatMap(one -> one.waits().stream()).toList();
        Svg svg = new Svg(
                "waits",
                "How long an inadequate authority waits",
                "From the publication of the report that found it inadequate to the first day of the next inspection, over"
                        + " all seeds. Hatched: still waiting when the years end.",
                WIDTH);
        svg.text(10, 22, "How long an inadequate authority waits", "font-size", 16, "font-weight", "bold");
        svg.text(10, 40, "Dark: inspected again. Hatched: still waiting when the years end. Over all seeds together.");
        double most = 1;
        for (int span = 0; span < SPANS; span++) {
            most = Math.max(most, count(waits, span, true) + count(waits, span, false));
        }
        for (int span = 0; span < SPANS; span++) {
            double y = 56 + ROW * span;
            double over = (WIDTH - LEFT - 60) * count(waits, span, true) / most;
            double open = (WIDTH - LEFT - 60) * count(waits, span, false) / most;
            svg.text(LEFT - 8.0, y + 15, title(span), "text-anchor", "end");
            svg.shape("rect", "x", (double) LEFT, "y", y, "width", over, "height", ROW - 8.0, "fill", "#14213d");
            svg.shape(
                    "rect",
                    "x",
                    LEFT + over,
                    "y",
                    y,
                    "width",
                    open,
                    "height",
                    ROW - 8.0,
                    "fill",
                    svg.pattern("late"),
                    "stroke",
                    "#14213d");
            svg.text(LEFT + over + open + 6, y + 14, String.valueOf((int)
                    (count(waits, span, true) + count(waits, span, false))));
        }
        return svg.finish(56 + ROW * SPANS + 10);
    }

    private static double count(List<Wait> waits, int span, boolean over) {
        return waits.stream()
                .filter(wait -> (wait.reinspected() != null) == over)
                .filter(wait -> Math.min(SPANS - 1, wait.days() / SPAN) == span)
                .count();
    }

    private static String title(int span) {
        return span == SPANS - 1
                ? "%d months and more".formatted(6 * span)
                : "%d to %d months".formatted(6 * span, 6 * span + 6);
    }
}
