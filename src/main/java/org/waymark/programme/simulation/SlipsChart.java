package org.waymark.programme.simulation;

import java.util.List;
import java.util.Map;
import org.waymark.platform.picture.Svg;

/** Draws what slips under each of the circumstances that were played: begun in time, begun late, not begun. */
final class SlipsChart {

    private static final int WIDTH = 860;
    private static final int LEFT = 280;
    private static final int ROW = 34;

    private SlipsChart() {}

    static String of(List<PlayedVariant> variants) {
        Svg svg = new Svg(
                "slips",
                "What slips",
                "For each of the circumstances that were played the inspections that began in time, that slipped, and that"
                        + " were wanted and did not begin: the median over all seeds.",
                WIDTH);
        svg.text(10, 22, "What slips", "font-size", 16, "font-weight", "bold");
        svg.text(10, 40, "White: begun in time. Dotted: begun late. Hatched: wanted and not begun. Median over seeds.");
        double most = variants.stream()
                .mapToDouble(one -> shares(one)[0] + shares(one)[1] + shares(one)[2])
                .max()
                .orElse(1);
        for (int row = 0; row < variants.size(); row++) {
            double y = 58 + ROW * row;
            double x = LEFT;
            double[] shares = shares(variants.get(row));
            String[] fills = {"#ffffff", svg.pattern("dots"), svg.pattern("late")};
            svg.text(LEFT - 8.0, y + 16, variants.get(row).title(), "text-anchor", "end");
            for (int part = 0; part < shares.length; part++) {
                double width = (WIDTH - LEFT - 150) * shares[part] / Math.max(1, most);
                svg.shape(
                        "rect",
                        "x",
                        x,
                        "y",
                        y,
                        "width",
                        width,
                        "height",
                        ROW - 12.0,
                        "fill",
                        fills[part],
                        "stroke",
                        "#14213d");
                x += width;
            }
            svg.text(
                    x + 6,
                    y + 16,
                    "%d in time, %d late, %d not"
                            .formatted(Math.round(shares[0]), Math.round(shares[1]), Math.round(shares[2])));
        }
        return svg.finish(58 + ROW * variants.size() + 10);
    }

    private static double[] shares(PlayedVariant variant) {
        Map<String, FigureRange> ranges = variant.ranges();
        double all = ranges.get("Inspections").median();
        double late = ranges.entrySet().stream()
                .filter(one -> one.getKey().startsWith("Inspections that slipped"))
                .mapToDouble(one -> one.getValue().median())
                .sum();
        double not = ranges.get("Wanted and not begun at the end").median();
        return new double[] {all - late, late, not};
    }
}
