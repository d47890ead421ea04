package org.waymark.programme.burden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.programme.burden.AuthorityBurdens.BurdenLine;
import org.waymark.programme.burden.AuthorityBurdens.BurdenTotal;
import org.waymark.programme.rules.InvalidRules;
import org.waymark.records.BurdenSource.BurdenCount;

class BurdenRulesTest {

    private static final BurdenRules RULES = BurdenRules.parse("""
            kind;title;minutes;source
            request;Requests;120;assumed
            meeting;Meetings;60;assumed
            day;One day;400;assumed
            """, "burden.csv");

    @Test
    void whatWasRecordedInMinutesCountsAsItWasAndTheRestAsIsAssumed() {
        assertThat(RULES.days(List.of(
                        new BurdenCount("a", "request", 3, 0),
                        new BurdenCount("a", "meeting", 2, 240),
                        new BurdenCount("a", "of-another-room", 9, 0))))
                .as("(360 + 240) of 400 minutes")
                .isEqualTo(1.5);
        assertThat(RULES.days(List.of(new BurdenCount("a", "meeting", 2, 0)))).isEqualTo(0.3);
        assertThat(RULES.days(List.of())).isZero();
    }

    @Test
    void inspectionsStandTogetherByAuthorityAndFrameworkTheHeaviestFirst() {
        assertThat(AuthorityBurdens.totals(List.of(
                        line("Barking", "Visit", 1, 0.5),
                        line("Barking", "Visit", 2, 1.0),
                        line("Bexley", "Visit", 4, 9.5))))
                .containsExactly(
                        new BurdenTotal("Bexley", "Visit", 1, List.of(4L), 9.5),
                        new BurdenTotal("Barking", "Visit", 2, List.of(3L), 1.5));
    }

    private static BurdenLine line(String authority, String framework, long times, double days) {
        return new BurdenLine(
                "x", "X-1", "301", authority, framework, LocalDate.EPOCH, List.of(times), days, null, null);
    }

    @Test
    void whatTheFileLacksIsNamed() {
        assertThat(BurdenRules.inForce().counted()).hasSize(7);
        assertThatThrownBy(
                        () -> BurdenRules.parse("kind;title;minutes;source\nrequest;Requests;x;assumed", "burden.csv"))
                .isInstanceOf(InvalidRules.class)
                .hasMessageContaining("line 2, minutes");
        assertThatThrownBy(
                        () -> BurdenRules.parse("kind;title;minutes;source\nrequest;Requests;1;assumed", "burden.csv"))
                .hasMessageContaining("lacks the minutes of a day");
    }
}
