package org.waymark.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.waymark.report.ReportContent.Bar;
import org.waymark.report.ReportContent.Chart;
import org.waymark.report.ReportFigures.Figures;
import org.waymark.report.ReportFigures.Seen;
import org.waymark.report.ReportFigures.Work;

/** The inspection's figures as charts: bars with their numbers beside them, and a sentence that says the same. */
final class ReportCharts {

    private static final int LONGEST = 20;

    private ReportCharts() {}

    /** @param small a number of children below this one is not written */
    static List<Chart> of(Figures figures, int small) {
        List<Chart> charts = new ArrayList<>();
        Seen seen = figures.cases();
        if (seen.all() > 0) {
            charts.add(chart("Children's cases that inspectors looked at", small, counts(seen, small)));
        }
        Work work = figures.work();
        if (work.observations() + work.interviews() + work.meetings() + work.documents() > 0) {
            charts.add(chart(
                    "What inspectors did beside the cases",
                    0,
                    List.of(
                            new Count("Observations of practice", work.observations()),
                            new Count("Interviews", work.interviews()),
                            new Count("Meetings with groups", work.meetings()),
                            new Count("Documents read", work.documents()))));
        }
        return List.copyOf(charts);
    }

    private static List<Count> counts(Seen seen, int small) {
        List<Count> counts = new ArrayList<>();
        if (SmallNumbers.tell(seen.tracked(), seen.sampled(), small)) {
            counts.add(new Count("Looked at", seen.all()));
        } else {
            counts.add(new Count("Followed through every stage", seen.tracked()));
            counts.add(new Count("Looked at once", seen.sampled()));
        }
        counts.add(new Count("Put forward as good practice", seen.goodPractice()));
        counts.add(new Count("Child or family met", seen.families()));
        return counts;
    }

    private static Chart chart(String title, int small, List<Count> counts) {
        int most = counts.stream().mapToInt(Count::number).max().orElse(0);
        List<Bar> bars = counts.stream()
                .map(count -> new Bar(count.label(), written(count, small), length(count.number(), most, small)))
                .toList();
        String says = bars.stream().map(bar -> bar.label() + ": " + bar.value()).collect(Collectors.joining("; "));
        return new Chart(title, says + ".", bars);
    }

    private static String written(Count count, int small) {
        return count.number() == 0 ? "0" : SmallNumbers.inWords(count.number(), small);
    }

    /** A small number is drawn as long as the largest of the small ones, so that its bar does not tell it. */
    private static int length(int number, int most, int small) {
        int drawn = number == 0 ? 0 : Math.max(number, Math.min(small - 1, most));
        return most == 0 ? 0 : Math.round((float) drawn * LONGEST / most);
    }

    private record Count(String label, int number) {}
}
