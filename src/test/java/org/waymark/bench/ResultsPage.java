package org.waymark.bench;

import java.util.List;
import java.util.Locale;

/** The results as a page: a bar for each, and the mark that it may reach. */
final class ResultsPage {

    private static final int WIDTH = 260;

    private ResultsPage() {}

    static String of(List<Outcome.Measure> measures) {
        StringBuilder page = new StringBuilder("""
                <!doctype html>
                <html lang="en"><head><meta charset="utf-8"><title>What Waymark costs</title>
                <style>
                body { font-family: Arial, sans-serif; max-width: 70rem; margin: 2rem auto; color: #0b0c0c }
                table { border-collapse: collapse } td, th { padding: .3rem .8rem; border-bottom: 1px solid #b1b4b6; text-align: left }
                td.number, th.number { text-align: right; font-variant-numeric: tabular-nums } .no { font-weight: bold }
                </style></head><body><h1>What Waymark costs</h1>
                <p>W is Waymark, V the engine without it, J plain JDBC. The bar is W over V, or W itself where V has no bar; the upright line
                is what it may be at most. Counts do not wobble; times of a busy machine do.</p>
                <table><tr><th>measure</th><th class="number">W</th><th class="number">V</th><th class="number">J</th><th class="number">ratio</th><th></th><th class="number">may be</th><th>holds</th></tr>
                """);
        for (Outcome.Measure one : measures) {
            page.append(
                    "<tr><td>%s</td><td class=\"number\">%s</td><td class=\"number\">%s</td><td class=\"number\">%s</td><td class=\"number\">%s</td><td>%s</td><td class=\"number\">%s</td><td>%s</td></tr>%n"
                            .formatted(
                                    one.measure(),
                                    number(one.w()),
                                    number(one.v()),
                                    number(one.j()),
                                    number(one.ratio()),
                                    bar(one),
                                    number(one.bar()),
                                    one.holds() ? "yes" : "<span class=\"no\">no</span>"));
        }
        return page.append("</table></body></html>\n").toString();
    }

    private static String bar(Outcome.Measure one) {
        double value = one.interval() == null ? one.w() : one.ratio();
        double most = Math.max(value, one.bar()) * 1.1;
        return "<svg width=\"%d\" height=\"18\" role=\"img\" aria-label=\"%s of at most %s\"><rect y=\"3\" width=\"%.0f\" height=\"12\" fill=\"%s\"/><line x1=\"%.0f\" x2=\"%.0f\" y2=\"18\" stroke=\"#0b0c0c\" stroke-width=\"2\"/></svg>"
                .formatted(
                        WIDTH,
                        number(value),
                        number(one.bar()),
                        WIDTH * value / most,
                        one.holds() ? "#00703c" : "#d4351c",
                        WIDTH * one.bar() / most,
                        WIDTH * one.bar() / most);
    }

    private static String number(Double number) {
        return number == null ? "" : String.format(Locale.UK, number >= 100 ? "%,.0f" : "%.3g", number);
    }
}
