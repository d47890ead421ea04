package org.waymark.bench;

import java.util.List;
import java.util.Locale;
import org.waymark.bench.Bars.Bar;
import org.waymark.bench.Outcome.Measure;

/** The results as a page: every bar, what was measured of it, and where it is not kept the reason and what is next. */
final class ResultsPage {

    private static final int WIDTH = 260;

    private ResultsPage() {}

    static String of(List<Bar> bars, List<Measure> measures) {
        StringBuilder page = new StringBuilder("""
                <!doctype html>
                <html lang="en"><head><meta charset="utf-8"><title>What Waymark costs</title>
                <style>
                body { font-family: Arial, sans-serif; max-width: 76rem; margin: 2rem auto; color: #0b0c0c }
                table { border-collapse: collapse; width: 100% } td, th { padding: .3rem .6rem; border-bottom: 1px solid #b1b4b6; text-align: left; vertical-align: top }
                tbody th { padding-top: 1.2rem; font-size: 1.1rem } td p { max-width: 60rem; margin: .2rem 0 }
                td.number, th.number { text-align: right; font-variant-numeric: tabular-nums } .no { font-weight: bold }
                </style></head><body><h1>What Waymark costs</h1>
                <p>W is Waymark, V the engine without it, J plain JDBC. What is held against a bar is W over V, W over J, or W itself; the upright line
                is the bar. Counts do not wobble; times of a busy machine do.</p>
                <table><thead><tr><th>measure</th><th class="number">W</th><th class="number">V</th><th class="number">J</th><th class="number">ratio</th><th class="number">least to most</th><th></th><th class="number">bar</th><th class="number">aim</th><th>holds</th></tr></thead>
                """);
        for (Bar bar : bars) {
            page.append("<tbody><tr><th colspan=\"10\" scope=\"rowgroup\">%s</th></tr>%n".formatted(text(bar.bar())));
            List<Measure> own = measures.stream().filter(bar::has).toList();
            own.forEach(one -> page.append(line(bar.atLeast(), one)));
            if (own.isEmpty()) {
                said(page, "Not taken in this run. <code>" + text(bar.taken()) + "</code> takes it.");
            } else if (!own.stream().allMatch(Measure::holds)) {
                said(page, "<b>Why not:</b> " + text(orElse(bar.why(), "Not known yet.")));
                said(page, "<b>Next:</b> " + text(orElse(bar.next(), "Measure where it goes.")));
            }
            page.append("</tbody>\n");
        }
        page.append("<tbody><tr><th colspan=\"10\" scope=\"rowgroup\">Beside these</th></tr>\n");
        measures.stream()
                .filter(one -> bars.stream().noneMatch(bar -> bar.has(one)))
                .forEach(one -> page.append(line(false, one)));
        return page.append("</tbody></table></body></html>\n").toString();
    }

    private static void said(StringBuilder page, String sentence) {
        page.append("<tr><td colspan=\"10\"><p>").append(sentence).append("</p></td></tr>\n");
    }

    private static String line(boolean atLeast, Measure one) {
        return ("<tr><td>%s</td><td class=\"number\">%s</td><td class=\"number\">%s</td><td class=\"number\">%s</td><td class=\"number\">%s</td>"
                        + "<td class=\"number\">%s</td><td>%s</td><td class=\"number\">%s %s</td><td class=\"number\">%s</td><td>%s</td></tr>%n")
                .formatted(
                        text(one.measure()),
                        number(one.w()),
                        number(one.v()),
                        number(one.j()),
                        number(one.ratio()),
                        one.interval() == null
                                ? ""
                                : number(one.interval().get(0)) + " to "
                                        + number(one.interval().get(1)),
                        chart(atLeast, one),
                        atLeast ? "at least" : "at most",
                        number(one.bar()),
                        number(one.aim()),
                        one.holds() ? "yes" : "<span class=\"no\">no</span>");
    }

    private static String chart(boolean atLeast, Measure one) {
        double most = Math.max(one.held(), one.bar()) * 1.1;
        double unit = most == 0 ? 0 : WIDTH / most;
        return "<svg width=\"%d\" height=\"18\" role=\"img\" aria-label=\"%s of at %s %s\"><rect y=\"3\" width=\"%.0f\" height=\"12\" fill=\"%s\"/><line x1=\"%.0f\" x2=\"%.0f\" y2=\"18\" stroke=\"#0b0c0c\" stroke-width=\"2\"/></svg>"
                .formatted(
                        WIDTH,
                        number(one.held()),
                        atLeast ? "least" : "most",
                        number(one.bar()),
                        unit * one.held(),
                        one.holds() ? "#00703c" : "#d4351c",
                        unit * one.bar(),
                        unit * one.bar());
    }

    private static String orElse(String words, String otherwise) {
        return words == null ? otherwise : words;
    }

    private static String text(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;");
    }

    private static String number(Double number) {
        if (number == null) {
            return "";
        }
        return number == 0 ? "0" : String.format(Locale.UK, number >= 100 ? "%,.0f" : "%.3g", number);
    }
}
