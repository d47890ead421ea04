package org.waymark.programme.simulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.waymark.authority.AuthorityView;
import org.waymark.framework.Framework;
import org.waymark.platform.picture.Svg;

/** Draws which authority is inspected when: a row for each, a bar for each inspection, a tick for each visit. */
final class YearsChart {

    private static final int WIDTH = 1180;
    private static final int LEFT = 210;
    private static final int RIGHT = 20;
    private static final int TOP = 74;
    private static final int ROW = 13;
    private static final List<String> FILLS = List.of("#ffffff", "#a8d5e2", "#3d7ea6", "#14213d");

    private final SimulatedYears years;
    private final Svg svg;

    private YearsChart(SimulatedYears years, long seed) {
        this.years = years;
        this.svg = new Svg(
                "years",
                "Which authority is inspected when",
                "One row for each authority, one bar for each inspection from its first to its last day, shaded by the"
                        + " grade that it ended in, and a triangle for each monitoring visit. Seed " + seed
                        + ": what chance made of it, not a forecast of any authority.",
                WIDTH);
    }

    static String of(SimulatedYears years, PlayedYears played) {
        return new YearsChart(years, played.seed()).draw(played);
    }

    private String draw(PlayedYears played) {
        Map<String, List<SimulatedInspection>> byAuthority =
                played.inspections().stream().collect(Collectors.groupingBy(SimulatedInspection::authority));
        List<AuthorityView> rows = years.authorities();
        double bottom = TOP + ROW * rows.size();
        svg.text(10, 22, "Which authority is inspected when", "font-size", 16, "font-weight", "bold");
        legend();
        for (int month = 0; month <= years.years() * 12; month++) {
            LocalDate day = years.from().plusMonths(month);
            boolean year = month % 12 == 0;
            svg.shape(
                    "line",
                    "x1",
                    x(day),
                    "x2",
                    x(day),
                    "y1",
                    (double) TOP,
                    "y2",
                    bottom,
                    "stroke",
                    year ? "#14213d" : "#dfe3ea",
                    "stroke-width",
                    year ? 1 : 0.5);
            if (year && month < years.years() * 12) {
                svg.text(x(day) + 3, TOP - 6, String.valueOf(day.getYear()));
            }
        }
        for (int row = 0; row < rows.size(); row++) {
            AuthorityView authority = rows.get(row);
            double y = TOP + ROW * row;
            svg.text(LEFT - 8, y + ROW - 3, authority.name(), "text-anchor", "end");
            for (SimulatedInspection one : byAuthority.getOrDefault(authority.code(), List.of())) {
                draw(one, y);
            }
        }
        return svg.finish(bottom + 20);
    }

    private void draw(SimulatedInspection one, double y) {
        double left = x(one.start());
        if (one.isVisit()) {
            svg.shape(
                    "path", "d", "M%s %s l4 7 h-8 z".formatted(Svg.number(left), Svg.number(y + 3)), "fill", "#b3541e");
            return;
        }
        svg.shape(
                "rect",
                "x",
                left,
                "y",
                y + 2,
                "width",
                Math.max(7, x(one.end()) - left),
                "height",
                ROW - 4.0,
                "fill",
                fill(one.grade()),
                "stroke",
                "#14213d",
                "stroke-width",
                0.8);
    }

    private void legend() {
        double x = LEFT;
        for (Framework.Grade grade : years.framework().scale()) {
            svg.shape(
                    "rect",
                    "x",
                    x,
                    "y",
                    34.0,
                    "width",
                    14.0,
                    "height",
                    10.0,
                    "fill",
                    fill(grade.id()),
                    "stroke",
                    "#14213d");
            svg.text(x + 18, 43, grade.title());
            x += 34 + Svg.widthOf(grade.title(), Svg.SMALL);
        }
        svg.shape("path", "d", "M%s 36 l4 7 h-8 z".formatted(Svg.number(x + 6)), "fill", "#b3541e");
        svg.text(x + 16, 43, "Monitoring visit");
    }

    private String fill(String grade) {
        List<String> scale =
                years.framework().scale().stream().map(Framework.Grade::id).toList();
        int place = scale.indexOf(grade);
        return place < 0 ? "#c9ced6" : FILLS.get(Math.min(FILLS.size() - 1, place * FILLS.size() / scale.size()));
    }

    private double x(LocalDate day) {
        double whole = years.from().plusYears(years.years()).toEpochDay()
                - years.from().toEpochDay();
        return LEFT + (WIDTH - LEFT - RIGHT) * (day.toEpochDay() - years.from().toEpochDay()) / whole;
    }
}
