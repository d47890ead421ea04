package org.waymark.programme.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymark.authority.AuthoritiesFile;
import org.waymark.authority.AuthorityView;
import org.waymark.calendar.BankHolidays;
import org.waymark.calendar.WorkingDays;
import org.waymark.framework.Frameworks;
import org.waymark.programme.knowledge.AuthorityKnowledge.ScoredAuthority;
import org.waymark.programme.risk.RiskScore;
import org.waymark.programme.risk.RiskScore.ScoreLine;
import org.waymark.programme.rules.InvalidRules;
import org.waymark.programme.simulation.YearPlan.PlannedInspection;
import org.waymark.programme.simulation.YearPlan.YearRequest;

class YearPlanTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 4, 1);
    private static final WorkingDays CALENDAR = new WorkingDays(BankHolidays.shipped());
    private static final List<AuthorityView> THERE = AuthoritiesFile.listed(null).stream()
            .filter(one -> one.to() == null)
            .toList();

    /** The first has the highest score; eighty of them are wanted. */
    private static final List<ScoredAuthority> KNOWN = IntStream.range(0, THERE.size())
            .mapToObj(place -> new ScoredAuthority(
                    THERE.get(place),
                    null,
                    new RiskScore(130 - place, List.of(new ScoreLine("something", 130 - place, false)))))
            .toList();

    private static List<PlannedInspection> plan(String inspectors, Map<String, LocalDate> pins, Set<String> left) {
        return YearPlan.of(new YearRequest(
                FIRST,
                Frameworks.shipped().byId("child-protection-2012"),
                inspectors,
                KNOWN,
                pins,
                left,
                "seed",
                CALENDAR));
    }

    @Test
    void whoeverPressesMostComesFirstAndNoMoreTeamsAreOnSiteThanThereAre() {
        List<PlannedInspection> planned = plan("60", Map.of(), Set.of());
        assertThat(planned)
                .filteredOn(one -> one.firstDay() != null)
                .hasSizeGreaterThan(40)
                .allSatisfy(one -> {
                    assertThat(one.score()).isGreaterThanOrEqualTo(50);
                    assertThat(one.why()).startsWith("Selected by risk, score " + one.score());
                    assertThat(CALENDAR.isWorkingDay(one.firstDay())).isTrue();
                    assertThat(planned)
                            .filteredOn(other -> other.firstDay() != null
                                    && !other.firstDay().isAfter(one.firstDay())
                                    && !other.lastDay().isBefore(one.firstDay()))
                            .hasSizeLessThanOrEqualTo(12);
                });
        assertThat(planned.get(0).authority()).isEqualTo(THERE.get(0).code());
        assertThat(plan("60", Map.of(), Set.of())).isEqualTo(planned);
    }

    @Test
    void whoIsPinnedIsInspectedThenAndTheRestIsProposedAroundIt() {
        String last = THERE.get(THERE.size() - 1).code();
        Map<String, LocalDate> pins = new HashMap<>(Map.of(last, LocalDate.of(2024, 10, 16)));
        List<PlannedInspection> planned = plan("60", pins, Set.of(THERE.get(0).code()));
        assertThat(planned)
                .filteredOn(one -> one.authority().equals(last))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.pinned()).isTrue();
                    assertThat(one.conflict()).isNull();
                    assertThat(one.firstDay()).isEqualTo("2024-10-14");
                });
        assertThat(planned)
                .extracting(PlannedInspection::authority)
                .doesNotContain(THERE.get(0).code());
    }

    @Test
    void aPinThatCannotBeIsAConflictThatSaysWhy() {
        String one = THERE.get(0).code();
        assertThat(plan("60", Map.of(one, LocalDate.of(2024, 12, 25)), Set.of()))
                .filteredOn(entry -> entry.authority().equals(one))
                .singleElement()
                .satisfies(entry -> assertThat(entry.conflict()).contains("a quiet period"));
        Map<String, LocalDate> both = Map.of(
                THERE.get(0).code(), LocalDate.of(2024, 10, 14),
                THERE.get(1).code(), LocalDate.of(2024, 10, 21));
        assertThat(plan("5", both, Set.of()))
                .filteredOn(entry -> entry.conflict() != null && entry.pinned())
                .as("one team cannot be at two places")
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry.conflict()).isEqualTo("No team is free for it in that week."));
    }

    @Test
    void whoFindsNoTeamIsNamedAndAYearWithoutCapacityIsRefused() {
        assertThat(plan("10", Map.of(), Set.of()))
                .filteredOn(one -> one.firstDay() == null)
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.conflict()).isEqualTo("No team is free for it until 31 March 2025."));
        assertThatThrownBy(() -> plan("3", Map.of(), Set.of()))
                .isInstanceOf(InvalidRules.class)
                .hasMessageContaining("The year from 1 April 2024 has no capacity");
    }
}
