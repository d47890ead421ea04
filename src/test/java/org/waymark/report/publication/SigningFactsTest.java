package org.waymark.report.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.casework.cohort.ClosedCaseFigures.Closed;
import org.waymark.casework.cohort.ClosedCaseFigures.Reason;
import org.waymark.inspection.AnInspection;
import org.waymark.inspection.FieldworkDays;

/** What whoever signs a report off is told beside its text. */
class SigningFactsTest {

    private static final FieldworkDays DAYS = AnInspection.onSite().days();

    @Test
    void aTeamThatLeftEarlyIsToldWithTheDayAndWhatWasGivenUp() {
        assertThat(SigningFacts.early(DAYS, DAYS.day(4))).hasValueSatisfying(says -> assertThat(says)
                .startsWith("The team left early: its last day on site was ")
                .endsWith(", day 4 of 10, and 6 days were given up."));
        assertThat(SigningFacts.early(DAYS, DAYS.day(9)))
                .hasValueSatisfying(says -> assertThat(says).endsWith("day 9 of 10, and one day was given up."));
        assertThat(SigningFacts.early(DAYS, DAYS.last())).isEmpty();
        assertThat(SigningFacts.early(DAYS, null)).isEmpty();
    }

    @Test
    void aLastDayOnAWeekendIsNoDayOfTheFieldwork() {
        LocalDate sunday = DAYS.day(6).minusDays(1);
        assertThat(SigningFacts.early(DAYS, sunday))
                .hasValueSatisfying(says -> assertThat(says).doesNotContain(", day "));
    }

    @Test
    void casesThatWereClosedAreToldWithTheReasonAndWhatTheReportCounts() {
        assertThat(SigningFacts.closed(new Closed(
                        53, 16, 1, 2, List.of(new Reason("The office flooded.", 17), new Reason("Ill.", 1)))))
                .containsExactly(
                        "16 of 53 cases were closed before they were finished; 1 of these had every stage evaluated, and"
                                + " only no conclusion. No number of cases looked at counts them.",
                        "2 of the cases that count as finished were closed without the second inspector’s look.",
                        "The reason that the lead gave: “The office flooded.” (17 cases); “Ill.” (1 case).");
        assertThat(SigningFacts.closed(new Closed(53, 0, 0, 0, List.of()))).isEmpty();
    }

    @Test
    void fewerCasesThanTheFrameworkAsksForAreTold() {
        assertThat(SigningFacts.fewer(new Closed(53, 33, 0, 0, List.of()), 50))
                .hasValue("Inspectors looked at 20 cases; the framework asks for at least 50.");
        assertThat(SigningFacts.fewer(new Closed(53, 3, 0, 0, List.of()), 50)).isEmpty();
        assertThat(SigningFacts.fewer(new Closed(0, 0, 0, 0, List.of()), 0))
                .as("a framework that looks at none")
                .isEmpty();
    }
}
