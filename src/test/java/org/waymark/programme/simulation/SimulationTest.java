package org.waymark.programme.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.authority.AuthoritiesFile;
import org.waymark.authority.AuthorityView;
import org.waymark.calendar.BankHolidays;
import org.waymark.calendar.WorkingDays;
import org.waymark.framework.Framework;
import org.waymark.framework.Frameworks;
import org.waymark.programme.risk.RiskWeights;
import org.waymark.programme.rules.Assumptions;
import org.waymark.programme.rules.QuietPeriods;
import org.waymark.programme.rules.Successors;
import org.waymark.programme.simulation.PlayedYears.MonthLoad;
import org.waymark.programme.simulation.SimulatedYears.LastInspection;
import org.waymark.programme.simulation.SimulatedYears.ProgrammeRules;

/** What holds in every year that is played, whatever chance makes of it. */
class SimulationTest {

    private static final Frameworks FRAMEWORKS = Frameworks.shipped();
    private static final Framework OF_2012 = FRAMEWORKS.byId("child-protection-2012");
    private static final WorkingDays CALENDAR = new WorkingDays(BankHolidays.shipped());
    private static final List<AuthorityView> ALL = AuthoritiesFile.listed(null);
    private static final ProgrammeRules RULES = new ProgrammeRules(
            Assumptions.inForce(), RiskWeights.inForce(), QuietPeriods.inForce(), Successors.inForce(), CALENDAR);

    private static SimulatedYears years(
            LocalDate from, int number, int inspectors, boolean proposals, Map<String, LastInspection> history) {
        LocalDate last = from.plusYears(number).minusDays(1);
        List<AuthorityView> there = ALL.stream()
                .filter(one -> (one.from() == null || !one.from().isAfter(last))
                        && (one.to() == null || !one.to().isBefore(from)))
                .toList();
        return new SimulatedYears(
                from,
                number,
                there,
                InspectorPosts.parse(String.valueOf(inspectors), number, OF_2012),
                OF_2012,
                FRAMEWORKS.byId("monitoring-visit"),
                proposals,
                RULES,
                history);
    }

    private static PlayedYears play(SimulatedYears years) {
        return Simulation.of(years, 7, year -> {});
    }

    private static final PlayedYears FOUR_YEARS = play(years(LocalDate.of(2012, 5, 1), 4, 60, true, Map.of()));

    @Test
    void nobodyIsOnTwoTeamsAtOnceAndATeamIsMadeUpAsTheFrameworkSays() {
        Map<String, LocalDate> busyUntil = new HashMap<>();
        assertThat(FOUR_YEARS.inspections()).hasSizeGreaterThan(100).allSatisfy(one -> {
            assertThat(one.team()).hasSize(one.isVisit() ? 2 : 5).doesNotHaveDuplicates();
            assertThat(one.team().get(0)).startsWith("social-care");
            one.team().forEach(member -> {
                assertThat(busyUntil.getOrDefault(member, LocalDate.MIN)).isBefore(one.start());
                busyUntil.put(member, one.end());
            });
        });
    }

    @Test
    void teamsAreOnSiteOnWorkingDaysOutsideQuietPeriodsFromTheUsualDayOn() {
        assertThat(FOUR_YEARS.inspections()).allSatisfy(one -> {
            assertThat(CALENDAR.isWorkingDay(one.start())).isTrue();
            assertThat(CALENDAR.isWorkingDay(one.end())).isTrue();
            assertThat(CALENDAR.between(one.start(), one.end()) + 1).isEqualTo(one.isVisit() ? 2 : 10);
            assertThat(one.start().datesUntil(one.end().plusDays(1)))
                    .allMatch(day -> RULES.quiet().on(day).isEmpty());
            assertThat(one.wanted()).isBeforeOrEqualTo(one.start());
        });
    }

    @Test
    void noAuthorityIsInspectedTwiceAtOnceOrWhereItDoesNotExist() {
        Map<String, LocalDate> last = new HashMap<>();
        FOUR_YEARS.inspections().stream().filter(one -> !one.isVisit()).forEach(one -> {
            assertThat(last.getOrDefault(one.authority(), LocalDate.MIN)).isBefore(one.start());
            last.put(one.authority(), one.published() == null ? LocalDate.MAX : one.published());
        });
        assertThat(FOUR_YEARS.inspections()).allSatisfy(one -> assertThat(ALL.stream()
                        .filter(authority -> authority.code().equals(one.authority()))
                        .findFirst())
                .hasValueSatisfying(
                        authority -> assertThat(authority.existsOn(one.start())).isTrue()));
    }

    @Test
    void anInadequateAuthorityIsVisitedAtLeastFourTimesBeforeItIsInspectedAgainWhereTheFrameworkHasItMonitored() {
        assertThat(FOUR_YEARS.waits())
                .isNotEmpty()
                .filteredOn(wait -> wait.reinspected() != null)
                .isNotEmpty()
                .allSatisfy(wait -> assertThat(wait.visits()).isGreaterThanOrEqualTo(4));
        assertThat(FOUR_YEARS.inspections()).anyMatch(SimulatedInspection::isVisit);
    }

    @Test
    void withoutAnIntervalInForceAuthoritiesAreSelectedByRiskAndTheWorkingIsTold() {
        PlayedYears played = play(years(LocalDate.of(2012, 5, 1), 2, 60, false, Map.of()));
        assertThat(played.inspections())
                .isNotEmpty()
                .noneMatch(SimulatedInspection::isVisit)
                .allSatisfy(one -> {
                    assertThat(one.score()).isGreaterThanOrEqualTo(50);
                    assertThat(one.reason()).startsWith("selected by risk (score " + one.score() + ": ");
                });
    }

    @Test
    void fewerInspectorsLetMoreSlipAtTheSameAuthorities() {
        SimulatedYears many = years(LocalDate.of(2012, 5, 1), 3, 80, false, Map.of());
        SimulatedYears few = years(LocalDate.of(2012, 5, 1), 3, 25, false, Map.of());
        PlayedYears manyPlayed = play(many);
        PlayedYears fewPlayed = play(few);
        assertThat(fewPlayed.inspections())
                .hasSizeLessThan(manyPlayed.inspections().size());
        assertThat(fewPlayed.unmet()).hasSizeGreaterThan(manyPlayed.unmet().size());
    }

    @Test
    void nobodyGivesMoreDaysThanTheirShare() {
        Map<String, Double> used = new HashMap<>();
        Map<String, Double> there = new HashMap<>();
        for (MonthLoad month : FOUR_YEARS.load()) {
            used.merge(month.specialism(), month.used(), Double::sum);
            there.merge(month.specialism(), month.available(), Double::sum);
        }
        assertThat(used).hasSize(2).allSatisfy((specialism, days) -> assertThat(days)
                .isPositive()
                .isLessThanOrEqualTo(there.get(specialism) * 1.05));
    }

    @Test
    void aSuccessorInheritsThatItsPredecessorWasInadequate() {
        LastInspection inadequate =
                new LastInspection("inadequate", LocalDate.of(2020, 6, 1), LocalDate.of(2020, 8, 3));
        LastInspection good = new LastInspection("good", LocalDate.of(2020, 6, 1), LocalDate.of(2020, 8, 3));
        Map<String, LastInspection> history = new HashMap<>();
        ALL.forEach(authority -> history.put(authority.code(), good));
        history.put("928", inadequate);
        PlayedYears played = play(years(LocalDate.of(2021, 1, 1), 3, 60, true, history));
        assertThat(played.inspections())
                .as("Northamptonshire was divided on 1 April 2021")
                .filteredOn(
                        one -> one.authority().equals("940") || one.authority().equals("941"))
                .filteredOn(SimulatedInspection::isVisit)
                .extracting(SimulatedInspection::reason)
                .anyMatch(reason -> reason.contains("after the report of 3 August 2020"));
    }
}
