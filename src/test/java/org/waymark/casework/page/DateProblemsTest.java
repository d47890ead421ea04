package org.waymark.casework.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.journey.Fact;
import org.waymark.lists.CodesInWords;

class DateProblemsTest {

    private static final LocalDate TODAY = LocalDate.of(2012, 12, 3);
    private static final LocalDate BEGAN = LocalDate.of(2012, 3, 5);

    @Test
    void aStepThatRunsBackwardsIsTold() {
        assertThat(DateProblems.of("Assessment", BEGAN, BEGAN.minusDays(1), Map.of(), TODAY))
                .singleElement()
                .asString()
                .isEqualTo("Assessment ends on 4 March 2012, before it begins on 5 March 2012.");
        assertThat(DateProblems.of("Assessment", BEGAN, BEGAN, Map.of(), TODAY)).isEmpty();
        assertThat(DateProblems.of("Assessment", null, null, Map.of(), TODAY)).isEmpty();
    }

    @Test
    void aDayThatLiesAheadIsTold() {
        assertThat(DateProblems.of("Care review", LocalDate.of(2099, 1, 1), LocalDate.of(2099, 1, 1), Map.of(), TODAY))
                .containsExactly("Care review begins on 1 January 2099, which lies ahead.");
    }

    @Test
    void aConferenceBeforeItsStrategyDiscussionIsTold() {
        assertThat(DateProblems.of(
                        "Enquiry",
                        BEGAN,
                        null,
                        Map.of(Fact.STRATEGY_ON, "2012-03-05", Fact.CONFERENCE_ON, "2012-03-01"),
                        TODAY))
                .singleElement()
                .asString()
                .contains("the conference (1 March 2012) is before the strategy discussion (5 March 2012)");
    }

    @Test
    void codesAreShownInWords() {
        assertThat(CodesInWords.of("WBRI")).isEqualTo("White British");
        assertThat(CodesInWords.of("N1 - Abuse or neglect")).isEqualTo("Abuse or neglect");
        assertThat(CodesInWords.of("1A: Individual")).isEqualTo("Individual");
        assertThat(CodesInWords.of("U1: Foster placement - relatives - long term"))
                .isEqualTo("Foster placement - relatives - long term");
        assertThat(CodesInWords.of("Female")).isEqualTo("Female");
        assertThat(CodesInWords.of(null)).isNull();
    }
}
