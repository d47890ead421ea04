package org.waymark.programme.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ElectionPeriodsTest {

    private static final String HEADING = "from;to;authorities;title;source\n";

    @Test
    void aPollInSomeAuthoritiesHoldsUpTheirReportsAndNoOthersUntilItsDayIsOver() {
        ElectionPeriods periods = ElectionPeriods.parse(
                HEADING + "2013-03-26;2013-05-02;301, 302;Elections of 2 May 2013;assumed", "election-periods.csv");
        assertThat(periods.on("301", LocalDate.of(2013, 3, 25))).isEmpty();
        assertThat(periods.on("301", LocalDate.of(2013, 3, 26))).isPresent();
        assertThat(periods.on("302", LocalDate.of(2013, 5, 2)))
                .as("the day of the poll")
                .isPresent();
        assertThat(periods.on("302", LocalDate.of(2013, 5, 3))).isEmpty();
        assertThat(periods.on("303", LocalDate.of(2013, 4, 10))).isEmpty();
    }

    @Test
    void aGeneralElectionHoldsUpAll() {
        assertThat(ElectionPeriods.inForce().on("301", LocalDate.of(2024, 6, 3)))
                .hasValueSatisfying(period -> assertThat(period.title()).isEqualTo("General election of 4 July 2024"));
    }

    @Test
    void whatIsWrittenWronglyIsNamedByLine() {
        assertThatThrownBy(
                        () -> ElectionPeriods.parse(HEADING + "2013;2013-05-02;all;x;assumed", "election-periods.csv"))
                .isInstanceOf(InvalidRules.class)
                .hasMessageContaining("line 2, from");
        assertThatThrownBy(() ->
                        ElectionPeriods.parse(HEADING + "2013-06-01;2013-05-02;all;x;assumed", "election-periods.csv"))
                .hasMessageContaining("lies before its first day");
    }
}
