package org.waymark.programme.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.waymark.framework.Framework;
import org.waymark.framework.Frameworks;
import org.waymark.programme.rules.ElectionPeriods;

/** An election that is called after a year was approved. */
class ReportsBeforePollsTest {

    private static final Framework FRAMEWORK = Frameworks.shipped().byId("child-protection-2012");

    private final ReportsBeforePolls reports = new ReportsBeforePolls(ElectionPeriods.parse(
            "from;to;authorities;title;source\n2027-04-01;2027-05-06;301,302;Local elections;assumed\n", "elections"));

    @Test
    void whoseReportWouldComeBeforeAPollIsSaid() {
        LocalDate day = LocalDate.of(2027, 3, 12);
        assertThat(reports.of("301", day, FRAMEWORK))
                .contains("Its report would wait until after 6 May 2027 (Local elections), or a manager says why not.");
        assertThat(reports.of("303", day, FRAMEWORK)).isEmpty();
        assertThat(reports.of("301", day.plusMonths(3), FRAMEWORK)).isEmpty();
        assertThat(reports.of("301", null, FRAMEWORK)).isEmpty();
    }
}
