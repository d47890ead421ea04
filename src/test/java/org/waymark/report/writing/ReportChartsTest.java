package org.waymark.report.writing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.waymark.report.writing.ReportFigures.Figures;
import org.waymark.report.writing.ReportFigures.Seen;
import org.waymark.report.writing.ReportFigures.Time;
import org.waymark.report.writing.ReportFigures.Unrecorded;
import org.waymark.report.writing.ReportFigures.Work;

class ReportChartsTest {

    private static final Work NONE = new Work(0, 0, 0, 0, new Time(0, 0, 0, 0, Unrecorded.NONE, false));

    private static final AboutCases.Asked ASKED = new AboutCases.Asked(50, true, true, false);

    @Test
    void bothPartsOfAWholeAreShownWhenNeitherIsSmall() {
        assertThat(says(new Seen(50, 20, 30, 0, 12, 40, null, false, 0)))
                .isEqualTo("Looked at: 50; Followed through every stage: 20; Looked at once: 30;"
                        + " Put forward as good practice: fewer than 6; Child or family met: 12.");
    }

    @Test
    void aSmallPartIsNotToBeHadBySubtraction() {
        assertThat(says(new Seen(50, 3, 47, 4, 49, 40, null, false, 0)))
                .isEqualTo("Looked at: 50; Followed through every stage: fewer than 6; Looked at once: at least 45;"
                        + " Put forward as good practice: fewer than 6; Child or family met: at least 45.");
    }

    @Test
    void ofSoFewNothingMoreIsDrawn() {
        assertThat(says(new Seen(8, 3, 5, 1, 4, 8, null, false, 0))).isEqualTo("Looked at: 8.");
        assertThat(ReportCharts.of(new Figures(new Seen(5, 3, 2, 1, 4, 5, null, false, 0), NONE), ASKED))
                .isEmpty();
    }

    private static String says(Seen seen) {
        return ReportCharts.of(new Figures(seen, NONE), ASKED).get(0).says();
    }
}
