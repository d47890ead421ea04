package org.waymark.framework.timeline;

import java.util.Comparator;
import java.util.List;
import org.waymark.platform.picture.Svg;

/** What is done when, and by when it has to be: a bar for each, one beneath the other, as SVG. */
public final class TimelinePicture {

    private static final int WIDTH = 760;
    private static final int LEFT = 258;
    private static final int RIGHT = 14;
    private static final int TOP = 58;
    private static final int BAR = 14;
    private static final int LINE = 14;
    private static final int GAP = 10;
    private static final int BELOW = 6;
    private static final double NARROWEST = 3;
    private static final String INK = "#14213d";
    private static final String QUIET = "#4b5563";
    private static final String FAINT = "#d5dae1";

    private TimelinePicture() {}

    /** By whom something is done. Each is drawn so that it stays apart in black and white. */
    public enum By {
        INSPECTORATE("The inspectorate", "#1d4f91", null),
        ON_SITE("Inspectors on site", INK, null),
        AUTHORITY("The authority", INK, "lines");

        private final String title;
        private final String colour;
        private final String pattern;

        By(String title, String colour, String pattern) {
            this.title = title;
            this.colour = colour;
            this.pattern = pattern;
        }

        public String title() {
            return title;
        }
    }

    /**
     * @param from in the unit of the whole picture, such as days
     * @param to   by when it has to be done; {@code from} for what is of one day
     * @param done when it was done; null where that is not told
     * @param says what stands beside the bar
     */
    public record Bar(String title, By by, double from, double to, Double done, String says) {}

    /** A day that is named above the bars. */
    public record Mark(double at, String label) {}

    /**
     * An SVG document.
     *
     * @param id          makes the ids within it its own
     * @param description in words, for who does not see it
     * @param bars        at least one
     */
    public static String draw(String id, String title, String description, List<Mark> marks, List<Bar> bars) {
        Svg svg = new Svg(id, title, description, WIDTH);
        Scale scale = Scale.of(marks, bars);
        legend(svg, bars);
        double height = TOP;
        for (Bar bar : bars) {
            height += heightOf(bar);
        }
        marks(svg, scale, marks, height);
        double y = TOP;
        for (Bar bar : bars) {
            row(svg, scale, bar, y);
            y += heightOf(bar);
        }
        return svg.finish(height + BELOW);
    }

    private record Scale(double first, double perUnit) {

        static Scale of(List<Mark> marks, List<Bar> bars) {
            double first = Math.min(
                    bars.stream().mapToDouble(Bar::from).min().orElse(0),
                    marks.stream().mapToDouble(Mark::at).min().orElse(Double.MAX_VALUE));
            double last = bars.stream()
                    .mapToDouble(bar -> Math.max(bar.to(), bar.done() == null ? bar.to() : bar.done()))
                    .max()
                    .orElse(1);
            return new Scale(first, (WIDTH - LEFT - RIGHT) / Math.max(1, last - first));
        }

        double x(double at) {
            return LEFT + (at - first) * perUnit;
        }
    }

    private static void legend(Svg svg, List<Bar> bars) {
        double x = LEFT;
        for (By by : By.values()) {
            if (bars.stream().anyMatch(bar -> bar.by() == by)) {
                filled(svg, by, x, 6, BAR, BAR);
                svg.text(x + BAR + 6.0, 6.0 + BAR - 3, by.title());
                x += BAR + 26 + Svg.widthOf(by.title(), Svg.SMALL);
            }
        }
    }

    /** A label that would stand on the one before it goes a line lower. */
    private static void marks(Svg svg, Scale scale, List<Mark> marks, double bottom) {
        double free = 0;
        List<Mark> inOrder =
                marks.stream().sorted(Comparator.comparingDouble(Mark::at)).toList();
        for (Mark mark : inOrder) {
            double x = scale.x(mark.at());
            double width = Svg.widthOf(mark.label(), Svg.SMALL);
            boolean atEnd = x + width > WIDTH;
            double left = atEnd ? x - width : x;
            boolean lower = left < free;
            svg.shape("line", "x1", x, "y1", lower ? 46.0 : 33.0, "x2", x, "y2", bottom, "stroke", FAINT);
            svg.text(
                    atEnd ? x : x + 2,
                    lower ? 50 : 37,
                    mark.label(),
                    "fill",
                    QUIET,
                    "text-anchor",
                    atEnd ? "end" : "start");
            free = lower ? free : left + width + 8;
        }
    }

    private static double heightOf(Bar bar) {
        return Math.max(BAR, lines(bar).size() * LINE) + (double) GAP;
    }

    private static List<String> lines(Bar bar) {
        return Svg.lines(bar.title(), Svg.SMALL, LEFT - 18.0);
    }

    private static void row(Svg svg, Scale scale, Bar bar, double top) {
        List<String> lines = lines(bar);
        for (int i = 0; i < lines.size(); i++) {
            svg.text(4, top + LINE * (i + 1) - 3, lines.get(i));
        }
        double from = scale.x(bar.from());
        double width = Math.max(NARROWEST, scale.x(bar.to()) - from);
        filled(svg, bar.by(), from, top, width, BAR);
        if (bar.done() != null) {
            svg.shape(
                    "circle",
                    "cx",
                    scale.x(bar.done()),
                    "cy",
                    top + BAR / 2.0,
                    "r",
                    5.0,
                    "fill",
                    "#ffffff",
                    "stroke",
                    INK,
                    "stroke-width",
                    2.0);
        }
        double right = Math.max(from + width, bar.done() == null ? 0 : scale.x(bar.done()) + 5) + 6;
        double says = Svg.widthOf(bar.says(), Svg.SMALL);
        boolean fits = right + says < WIDTH;
        svg.text(
                fits ? right : from - 6,
                top + BAR - 3,
                bar.says(),
                "text-anchor",
                fits ? "start" : "end",
                "stroke",
                "#ffffff",
                "stroke-width",
                3.0,
                "paint-order",
                "stroke");
    }

    private static void filled(Svg svg, By by, double x, double y, double width, double height) {
        svg.shape(
                "rect",
                "x",
                x,
                "y",
                y,
                "width",
                width,
                "height",
                height,
                "fill",
                by.pattern == null ? by.colour : svg.pattern(by.pattern),
                "stroke",
                by.colour);
    }
}
