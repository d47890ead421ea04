package org.waymark.journey.picture;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.waymark.platform.picture.Svg;

/**
 * Draws a journey against time: a lane for each stage, a bar for each time the child was there, a triangle where a
 * limit fell due, and hatching from there to the day on which it was done too late.
 */
public final class JourneyPicture {

    private static final int WIDTH = 960;
    private static final int LEFT = 250;
    private static final int RIGHT = 24;
    private static final int TOP = 44;
    private static final int ROW = 24;
    private static final int BAR = 14;
    private static final int LINE = 14;
    private static final int LEGEND = 56;
    private static final int TITLE_SIZE = 13;
    private static final double NARROWEST = 5;
    private static final long YEARS_FROM_DAYS = 900;
    private static final long QUARTERS_FROM_DAYS = 270;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.UK);

    private final JourneyTimeline timeline;
    private final LocalDate first;
    private final long days;
    private final Svg svg;

    private JourneyPicture(JourneyTimeline timeline) {
        this.timeline = timeline;
        this.first = timeline.first();
        this.days = Math.max(1, ChronoUnit.DAYS.between(first, timeline.last()));
        this.svg = new Svg(timeline.id(), timeline.title(), timeline.description(), WIDTH);
    }

    /** An SVG document. */
    public static String draw(JourneyTimeline timeline) {
        return new JourneyPicture(timeline).draw();
    }

    private String draw() {
        double bottom =
                TOP + timeline.lanes().stream().mapToDouble(this::heightOf).sum();
        axis(bottom);
        double y = TOP;
        for (JourneyTimeline.Lane lane : timeline.lanes()) {
            lane(lane, y);
            y += heightOf(lane);
        }
        double today = x(timeline.asOf());
        svg.shape(
                "path",
                "d",
                "M" + Svg.number(today) + " " + (TOP - 6) + " V" + Svg.number(bottom),
                "stroke",
                "#14213d",
                "stroke-width",
                1.5,
                "stroke-dasharray",
                "6 3");
        legend(bottom + 20);
        return svg.finish(bottom + LEGEND);
    }

    private double heightOf(JourneyTimeline.Lane lane) {
        int written = Svg.lines(lane.title(), TITLE_SIZE, LEFT - 20.0).size()
                + (lane.note() == null
                        ? 0
                        : Svg.lines(lane.note(), Svg.SMALL, LEFT - 20.0).size());
        double drawn =
                lane.bars().stream().mapToDouble(JourneyPicture::heightOf).sum();
        return Math.max(drawn, written * LINE + 12.0) + 6;
    }

    private static double heightOf(JourneyTimeline.Bar bar) {
        return ROW + (double) LINE * labelOf(bar).size();
    }

    private static List<String> labelOf(JourneyTimeline.Bar bar) {
        return Svg.lines(bar.label(), Svg.SMALL, WIDTH - LEFT - 8.0);
    }

    private void axis(double bottom) {
        int months = days > YEARS_FROM_DAYS ? 12 : days > QUARTERS_FROM_DAYS ? 3 : 1;
        LocalDate tick = first.withDayOfMonth(1);
        if (months > 1) {
            tick = tick.withMonth((tick.getMonthValue() - 1) / months * months + 1);
        }
        double written = 0;
        for (; !tick.isAfter(timeline.last()); tick = tick.plusMonths(months)) {
            if (tick.isBefore(first)) {
                continue;
            }
            double x = x(tick);
            svg.shape(
                    "path",
                    "d",
                    "M" + Svg.number(x) + " " + (TOP - 4) + " V" + Svg.number(bottom),
                    "stroke",
                    "#d6dbe3");
            String label = months == 12 ? String.valueOf(tick.getYear()) : MONTH.format(tick);
            if (x > written && x + Svg.widthOf(label, Svg.SMALL) < WIDTH) {
                svg.text(x + 2, TOP - 10, label, "fill", "#4b5563");
                written = x + Svg.widthOf(label, Svg.SMALL) + 8;
            }
        }
    }

    private void lane(JourneyTimeline.Lane lane, double top) {
        svg.shape("path", "d", "M0 " + Svg.number(top) + " H" + WIDTH, "stroke", "#d6dbe3");
        double y = top + LINE + 4;
        for (String line : Svg.lines(lane.title(), TITLE_SIZE, LEFT - 20.0)) {
            svg.text(4, y, line, "font-size", TITLE_SIZE, "font-weight", 700);
            y += LINE;
        }
        if (lane.note() != null) {
            for (String line : Svg.lines(lane.note(), Svg.SMALL, LEFT - 20.0)) {
                svg.text(4, y, line, "fill", "#4b5563");
                y += LINE;
            }
        }
        double row = top + 6;
        for (JourneyTimeline.Bar bar : lane.bars()) {
            bar(bar, row);
            row += heightOf(bar);
        }
    }

    private void bar(JourneyTimeline.Bar bar, double y) {
        double from = LEFT;
        if (bar.from() != null) {
            from = x(bar.from());
            LocalDate end = bar.to() == null ? later(timeline.asOf(), bar.from()) : bar.to();
            double width = Math.max(NARROWEST, x(end) - from);
            svg.shape(
                    "rect",
                    "x",
                    from,
                    "y",
                    y,
                    "width",
                    width,
                    "height",
                    BAR,
                    "stroke",
                    "#14213d",
                    "fill",
                    bar.dotted() ? svg.pattern("dots") : "#c9d6ea");
            if (bar.to() == null) {
                arrow(from + width, y);
            }
            bar.marks().forEach(mark -> mark(mark, y));
        }
        double line = y + BAR + 13;
        for (String label : labelOf(bar)) {
            double fits = WIDTH - 4 - Svg.widthOf(label, Svg.SMALL);
            svg.text(Math.max(LEFT, Math.min(from, fits)), line, label, "font-weight", late(bar) ? 700 : 400);
            line += LINE;
        }
    }

    private static boolean late(JourneyTimeline.Bar bar) {
        return bar.marks().stream().anyMatch(JourneyTimeline.Mark::missed);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** It goes on. */
    private void arrow(double x, double y) {
        svg.shape(
                "path",
                "d",
                "M" + Svg.number(x) + " " + Svg.number(y - 2) + " l10 " + (BAR / 2 + 2) + " l-10 " + (BAR / 2 + 2)
                        + " z",
                "fill",
                "#14213d");
    }

    private void mark(JourneyTimeline.Mark mark, double y) {
        if (mark.due() == null) {
            return;
        }
        double due = x(mark.due());
        if (mark.missed()) {
            double end = x(mark.actual() == null ? later(timeline.asOf(), mark.due()) : mark.actual());
            svg.shape(
                    "rect",
                    "x",
                    due,
                    "y",
                    y + 2,
                    "width",
                    Math.max(NARROWEST, end - due),
                    "height",
                    BAR - 4,
                    "stroke",
                    "#a3141f",
                    "stroke-width",
                    1.5,
                    "fill",
                    svg.pattern("late"));
        }
        String triangle = "M" + Svg.number(due - 5) + " " + Svg.number(y - 4) + " h10 l-5 8 z";
        String line = " M" + Svg.number(due) + " " + Svg.number(y) + " v" + BAR;
        svg.shape("path", "d", triangle + line, "stroke", "#14213d", "fill", mark.missed() ? "#14213d" : "#ffffff");
    }

    private void legend(double y) {
        double x = box(4, y, "#14213d", "#c9d6ea", "at the stage");
        x = box(x, y, "#14213d", svg.pattern("dots"), "placement");
        x = triangle(x, y, "#ffffff", "limit of the law, met or open");
        x = triangle(x, y, "#14213d", "limit missed");
        x = box(x, y, "#a3141f", svg.pattern("late"), "time past the limit");
        svg.shape(
                "path",
                "d",
                "M" + Svg.number(x) + " " + Svg.number(y) + " v" + BAR,
                "stroke",
                "#14213d",
                "stroke-dasharray",
                "6 3",
                "stroke-width",
                1.5);
        words(x + 6, y, "the inspection begins");
    }

    private double box(double x, double y, String stroke, String fill, String words) {
        svg.shape("rect", "x", x, "y", y, "width", 24, "height", BAR, "stroke", stroke, "fill", fill);
        return words(x + 30, y, words);
    }

    private double triangle(double x, double y, String fill, String words) {
        svg.shape(
                "path",
                "d",
                "M" + Svg.number(x) + " " + Svg.number(y) + " h10 l-5 8 z",
                "stroke",
                "#14213d",
                "fill",
                fill);
        return words(x + 16, y, words);
    }

    private double words(double x, double y, String words) {
        svg.text(x, y + BAR - 3, words);
        return x + Svg.widthOf(words, Svg.SMALL) + 16;
    }

    private double x(LocalDate day) {
        double share = ChronoUnit.DAYS.between(first, day) / (double) days;
        return LEFT + Math.max(0, Math.min(1, share)) * (WIDTH - LEFT - RIGHT);
    }
}
