package org.waymark.journey.picture;

import java.util.List;
import org.waymark.platform.picture.Svg;

/** Bars that share out a whole, one beneath the other: strands by grade, limits met and missed. */
public final class ShareChart {

    private static final int WIDTH = 760;
    private static final int LEFT = 250;
    private static final int RIGHT = 90;
    private static final int BAR = 22;
    private static final int LINE = 14;
    private static final int LEGEND = 34;

    private ShareChart() {}

    /**
     * @param parts their titles, in the order in which they stand in every bar
     */
    public record Chart(String id, String title, String description, List<String> parts, List<Row> rows) {

        public Chart {
            parts = List.copyOf(parts);
            rows = List.copyOf(rows);
        }
    }

    /**
     * @param numbers one for each part; all zero when there is nothing to share out
     * @param beside  what stands at the end of the bar, such as how many in all
     * @param hidden  whether the numbers are too small to be shown
     */
    public record Row(String title, List<Integer> numbers, String beside, boolean hidden) {

        public Row {
            numbers = List.copyOf(numbers);
        }
    }

    /** An SVG document. */
    public static String draw(Chart chart) {
        Svg svg = new Svg(chart.id(), chart.title(), chart.description(), WIDTH);
        legend(svg, chart.parts());
        double y = LEGEND;
        for (Row row : chart.rows()) {
            y += row(svg, row, y);
        }
        return svg.finish(y + 6);
    }

    private static double row(Svg svg, Row row, double top) {
        List<String> lines = Svg.lines(row.title(), Svg.SMALL, LEFT - 16.0);
        double height = Math.max(BAR, lines.size() * LINE) + 8.0;
        for (int i = 0; i < lines.size(); i++) {
            svg.text(4, top + LINE * (i + 1), lines.get(i));
        }
        int sum = row.numbers().stream().mapToInt(Integer::intValue).sum();
        if (row.hidden() || sum == 0) {
            svg.text(LEFT, top + LINE, row.hidden() ? "too few to be shown" : "none yet", "fill", "#4b5563");
            return height;
        }
        double x = LEFT;
        for (int part = 0; part < row.numbers().size(); part++) {
            int number = row.numbers().get(part);
            double width = (WIDTH - LEFT - RIGHT) * (double) number / sum;
            if (number > 0) {
                svg.shape(
                        "rect",
                        "x",
                        x,
                        "y",
                        top,
                        "width",
                        width,
                        "height",
                        BAR,
                        "stroke",
                        "#14213d",
                        "fill",
                        fill(svg, part));
                number(svg, x, top, width, number);
            }
            x += width;
        }
        svg.text(WIDTH - RIGHT + 6.0, top + LINE + 1, row.beside());
        return height;
    }

    // On a ground of its own, so that it can be read on every pattern.
    private static void number(Svg svg, double x, double top, double width, int number) {
        String words = String.valueOf(number);
        double needed = Svg.widthOf(words, Svg.SMALL) + 6;
        if (width < needed) {
            return;
        }
        double middle = x + width / 2;
        svg.shape("rect", "x", middle - needed / 2, "y", top + 4, "width", needed, "height", LINE, "fill", "#ffffff");
        svg.text(middle, top + LINE + 1, words, "text-anchor", "middle", "font-weight", 700);
    }

    private static void legend(Svg svg, List<String> parts) {
        double x = 4;
        for (int part = 0; part < parts.size(); part++) {
            svg.shape(
                    "rect", "x", x, "y", 6, "width", 24, "height", LINE, "stroke", "#14213d", "fill", fill(svg, part));
            svg.text(x + 30, 17, parts.get(part));
            x += 46 + Svg.widthOf(parts.get(part), Svg.SMALL);
        }
    }

    /** Told apart without colour: light, lined, dotted, hatched, then dark. */
    private static String fill(Svg svg, int part) {
        return switch (part % 5) {
            case 0 -> "#c9d6ea";
            case 1 -> svg.pattern("lines");
            case 2 -> svg.pattern("dots");
            case 3 -> svg.pattern("late");
            default -> "#4b5563";
        };
    }
}
