package org.waymark.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.waymark.report.ReportFigures.Figures;
import org.waymark.report.ReportFigures.Seen;
import org.waymark.report.ReportFigures.Work;

class ReportChartsTest {

    private static final int SMALL = 6;
    private static final Work NONE = new Work(0, 0, 0, 0, 0, 0);

    @Test
    void bothPartsOfAWholeAreShownWhenNeitherIsSmall() {
        assertThat(says(new Seen(50, 20, 30, 0, 12)))
                .isEqualTo("Followed through every stage: 20; Looked at once: 30; Put forward as good practice: 0;"
                        + " Child or family met: 12.");
    }

    @Test
    void aSmallPartIsNotToBeHadBySubtraction() {
        assertThat(says(new Seen(50, 3, 47, 4, 12)))
                .isEqualTo("Looked at: 50; Put forward as good practice: fewer than 6; Child or family met: 12.")
                .doesNotContain("47");
    }

    private static String says(Seen seen) {
        return ReportCharts.of(new Figures(seen, NONE), SMALL).get(0).says();
    }
}
