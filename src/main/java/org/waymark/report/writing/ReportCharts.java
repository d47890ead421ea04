package org.waymark.report.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.waymark.disclosure.SmallNumbers;
import org.waymark.disclosure.SmallNumbers.Told;
import org.waymark.report.ReportContent.Bar;
import org.waymark.report.ReportContent.Chart;
import org.waymark.report.writing.ReportAssembly.CountedWork;
import org.waymark.report.writing.ReportFigures.Figures;
import org.waymark.report.writing.ReportFigures.Seen;
import org.waymark.report.writing.ReportFigures.Work;

/** The inspection's figures as charts: bars with their numbers beside them, and a sentence that says the same. */
final class ReportCharts {

    private static final int LONGEST = 20;

    private ReportCharts() {}

    /** A small number of children is not among them, nor one that would let it be counted. */
    static List<Chart> of(Figures figures, AboutCases.Asked asked) {
        List<Chart> charts = new ArrayList<>();
        Seen seen = figures.cases();
        if (SmallNumbers.mayTell(seen.all())) {
            charts.add(chart("Children's cases that inspectors looked at", cases(seen, asked)));
        }
        Work work = figures.work();
        if (work.observations() + work.interviews() + work.meetings() + work.documents() > 0) {
            charts.add(chart("What inspectors did beside the cases", work(work)));
        }
        return List.copyOf(charts);
    }

    private static List<Bar> cases(Seen seen, AboutCases.Asked asked) {
        List<Bar> bars = new ArrayList<>();
        bars.add(new Bar("Looked at", String.valueOf(seen.all()), LONGEST));
        if (SmallNumbers.told(0, seen.all()) != Told.NOTHING) {
            bars.add(part("Followed through every stage", seen.tracked(), seen.all()));
            bars.add(part("Looked at once", seen.sampled(), seen.all()));
            if (asked.goodPractice()) {
                bars.add(part("Put forward as good practice", seen.goodPractice(), seen.all()));
            }
            if (asked.families()) {
                bars.add(part("Child or family met", seen.families(), seen.all()));
            }
        }
        return bars;
    }

    /** A number that is kept back is drawn as long as the largest it can be, so that its bar does not tell it. */
    private static Bar part(String label, int part, int whole) {
        int drawn =
                switch (SmallNumbers.told(part, whole)) {
                    case FEW -> SmallNumbers.LEAST - 1;
                    case NEARLY_ALL -> whole;
                    default -> part;
                };
        return new Bar(label, AboutCases.inWords(part, whole), length(drawn, whole));
    }

    private static List<Bar> work(Work work) {
        int most = work.counted().stream().mapToInt(CountedWork::number).max().orElseThrow();
        return work.counted().stream()
                .map(one -> new Bar(one.label(), String.valueOf(one.number()), length(one.number(), most)))
                .toList();
    }

    private static Chart chart(String title, List<Bar> bars) {
        String says = bars.stream().map(bar -> bar.label() + ": " + bar.value()).collect(Collectors.joining("; "));
        return new Chart(title, says + ".", bars);
    }

    private static int length(int number, int most) {
        return Math.round((float) number * LONGEST / most);
    }
}
