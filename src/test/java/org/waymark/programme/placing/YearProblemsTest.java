package org.waymark.programme.placing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waymark.authority.AuthoritiesFile;
import org.waymark.authority.AuthorityView;
import org.waymark.calendar.YearNotKnown;
import org.waymark.framework.Framework;
import org.waymark.framework.Frameworks;
import org.waymark.programme.placing.YearRequest.YearPin;
import org.waymark.programme.rules.InvalidRules;
import org.waymark.programme.solving.YearSolver;

/** Who may be inspected in which week of a year, by whom, and what is said of those who cannot. */
class YearProblemsTest {

    private static final String ONE = AskedYear.THERE.get(0).code();
    private static final String TWO = AskedYear.THERE.get(1).code();

    private final AskedYear asked = new AskedYear();

    YearProblemsTest() {
        asked.people = AskedYear.team(List.of(), Set.of());
        asked.known = AskedYear.scored(3, 51);
    }

    private PlacedEntry placed(String authority) {
        YearProblem problem = asked.problem();
        return PlacedWords.of(
                        problem, YearSolver.solve(problem, 200, made -> true).placings())
                .stream()
                .filter(entry -> entry.authority().equals(authority))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void nobodyIsSentWhoIsAwayOrConnected() {
        assertThat(placed(ONE).team())
                .extracting(PlacedEntry.TeamPlace::user)
                .containsExactlyInAnyOrder("inspector1", "inspector2", "inspector3", "inspector4", "inspector5");

        asked.people = AskedYear.team(List.of(new DaySpan(AskedYear.FIRST, LocalDate.of(2024, 8, 30))), Set.of(TWO));
        assertThat(placed(ONE)).satisfies(entry -> {
            assertThat(entry.firstDay()).isAfter(LocalDate.of(2024, 8, 30));
            assertThat(entry.why()).contains("weeks without a free team of social care and education");
        });
        assertThat(placed(TWO).conflict())
                .startsWith("No place is left for it until 31 March 2025:")
                .contains("without a free team of social care and education");
    }

    @Test
    void whoeverIsOnATeamAlreadyIsNotSentElsewhereThen() {
        DaySpan team = new DaySpan(LocalDate.of(2024, 4, 8), LocalDate.of(2024, 5, 17));
        asked.people = asked.people.stream()
                .map(one -> new NamedInspector(
                        one.user(), one.name(), one.specialisms(), Set.of(), 200, List.of(), List.of(team)))
                .toList();
        assertThat(placed(ONE).firstDay()).isAfter(LocalDate.of(2024, 5, 17));
    }

    @Test
    void schoolHolidaysCloseWeeksToTheAuthoritiesOfTheirAreaAndAPinIntoThemTakesAReason() {
        asked.schools = "2024-04-08;2024-06-28;%s;A long holiday;assumed\n".formatted(ONE);
        assertThat(placed(ONE)).satisfies(entry -> {
            assertThat(entry.firstDay()).isAfter(LocalDate.of(2024, 6, 28));
            assertThat(entry.why()).contains("school holidays, A long holiday)");
        });
        assertThat(placed(TWO).firstDay()).isBefore(LocalDate.of(2024, 5, 1));

        asked.pins.put(ONE, new YearPin(LocalDate.of(2024, 5, 14), null));
        assertThat(placed(ONE).conflict())
                .startsWith("Nobody begins there in that week: school holidays, A long holiday.")
                .contains("give a reason");
        asked.pins.put(ONE, new YearPin(LocalDate.of(2024, 5, 14), "Its schools are open then."));
        assertThat(placed(ONE)).satisfies(entry -> {
            assertThat(entry.conflict()).isNull();
            assertThat(entry.firstDay()).isEqualTo("2024-05-13");
            assertThat(entry.why()).isEqualTo("Pinned to the week of 14 May 2024, because: Its schools are open then.");
        });
    }

    @Test
    void twoInspectionsOfOneAuthorityAreApart() {
        asked.inspected.put(ONE, List.of(new DaySpan(LocalDate.of(2024, 4, 22), LocalDate.of(2024, 5, 3))));
        assertThat(placed(ONE)).satisfies(entry -> {
            assertThat(entry.firstDay()).isAfter(LocalDate.of(2024, 6, 13));
            assertThat(entry.why()).contains("within 6 weeks of its inspection from 22 April 2024 to 3 May 2024)");
        });
    }

    @Test
    void pinsThatContradictNameEachOther() {
        asked.pins.put(ONE, new YearPin(LocalDate.of(2024, 10, 16), null));
        asked.pins.put(TWO, new YearPin(LocalDate.of(2024, 10, 23), null));
        assertThat(List.of(placed(ONE), placed(TWO)))
                .filteredOn(entry -> entry.conflict() != null)
                .singleElement()
                .satisfies(entry -> assertThat(entry.conflict())
                        .startsWith("No whole team is free in that week: 0 of 4 of social care, 0 of 1 of education.")
                        .contains("It contradicts the pin of "));
    }

    @Test
    void aQuietPeriodTakesNoReason() {
        asked.pins.put(ONE, new YearPin(LocalDate.of(2024, 12, 25), "All the same."));
        assertThat(placed(ONE).conflict()).contains("a quiet period, Christmas");
    }

    @Test
    void aYearWithoutCapacitySaysWhatIsMissingAndByWhen() {
        asked.people = asked.people.subList(0, 3);
        assertThatThrownBy(asked::problem)
                .isInstanceOf(InvalidRules.class)
                .hasMessageContaining(
                        "The year has no capacity. Missing by 1 April 2024: 1 inspector of social care: a team"
                                + " takes 4, and there are 3; 1 inspector of education: a team takes 1, and there is nobody.");

        asked.people = AskedYear.team(List.of(), Set.of());
        asked.known = AskedYear.scored(40, 100);
        YearProblem problem = asked.problem();
        assertThat(PlacedWords.missing(
                        problem, YearSolver.solve(problem, 0, made -> true).placings()))
                .matches("\\d+ authorities have no place, the first of them wanted by \\d+ April 2024\\."
                        + " Missing: \\d+ days of social care, as \\d+ inspectors have in a year;"
                        + " \\d+ days of education, as \\d+ inspectors have in a year\\.");
    }

    @Test
    void weightsThatMakeAllScoresEqualAndACalendarShorterThanTheYearAreRefused() {
        asked.known =
                AskedYear.THERE.stream().map(one -> AskedYear.scored(one, 60)).toList();
        assertThatThrownBy(asked::problem).isInstanceOf(InvalidRules.class).hasMessageContaining("the same score");

        asked.known = AskedYear.scored(3, 51);
        asked.first = LocalDate.of(2045, 4, 1);
        assertThatThrownBy(asked::problem).isInstanceOf(YearNotKnown.class).hasMessageContaining("2045");
    }

    @Test
    void anAuthorityThatIsArrangedForElsewhereIsNotPlacedUnlessAManagerSaysWhy() {
        asked.arranged.put(ONE, "It is monitored since 1 May 2023.");
        assertThat(placed(ONE)).satisfies(entry -> {
            assertThat(entry.firstDay()).isNull();
            assertThat(entry.conflict())
                    .isEqualTo("It is monitored since 1 May 2023."
                            + " Pin it with a reason where it is to be inspected beside that.");
        });
        asked.pins.put(ONE, new YearPin(LocalDate.of(2024, 10, 16), "A death."));
        assertThat(placed(ONE).firstDay()).isEqualTo("2024-10-14");
    }

    @Test
    void anAuthorityIsInspectedOnlyWhileItIsThere() {
        AuthorityView northamptonshire = AuthoritiesFile.listed(null).stream()
                .filter(one -> one.code().equals("928"))
                .findFirst()
                .orElseThrow();
        asked.first = LocalDate.of(2020, 10, 1);
        asked.known = List.of(AskedYear.scored(northamptonshire, 90), AskedYear.scored(AskedYear.THERE.get(0), 10));
        asked.pins.put("928", new YearPin(LocalDate.of(2021, 6, 16), "It was inadequate."));
        assertThat(placed("928").conflict()).contains("it is no more after 31 March 2021");
    }

    @Test
    void aReportThatWouldWaitForAPollIsSaidToAndBetterPlacedElsewhere() {
        asked.elections = "2024-05-25;2024-07-04;%s;A poll;assumed\n".formatted(ONE);
        asked.pins.put(ONE, new YearPin(LocalDate.of(2024, 5, 1), null));
        assertThat(placed(ONE).why()).contains("Its report would wait for a poll, about");
    }

    @Test
    void visitsToMonitoredAuthoritiesTakeDaysBeforeAnythingElseIsPlaced() {
        Framework visit = Frameworks.shipped().byId("monitoring-visit");
        int without = capacity("social-care");
        asked.visits = List.of(
                new ExpectedVisit(TWO, LocalDate.of(2024, 6, 4), visit),
                new ExpectedVisit(TWO, LocalDate.of(2024, 9, 3), visit));
        assertThat(asked.problem().visits())
                .startsWith("2 visits to monitored authorities take ")
                .endsWith("days of social care, in their weeks");
        int taken = Integer.parseInt(asked.problem().visits().replaceAll(".* take (\\d+) days.*", "$1"));
        assertThat(taken).isPositive();
        assertThat(capacity("social-care")).isEqualTo(without - taken);
    }

    @Test
    void aVisitIsKeptInItsWeekAndWhereTooFewAreFreeForItThatIsSaid() {
        Framework visit = Frameworks.shipped().byId("monitoring-visit");
        asked.known = AskedYear.scored(2, 51);
        asked.pins.put(ONE, new YearPin(LocalDate.of(2024, 6, 4), null));
        assertThat(placed(ONE).conflict()).isNull();

        asked.visits = List.of(new ExpectedVisit(TWO, LocalDate.of(2024, 6, 4), visit));
        assertThat(placed(ONE).conflict())
                .as("the one team of the year visits then")
                .startsWith("No whole team is free in that week: 2 of 4 of social care, 1 of 1 of education.");
        asked.pins.put(ONE, new YearPin(LocalDate.of(2024, 6, 25), null));
        assertThat(placed(ONE).conflict()).as("it is over").isNull();

        asked.people = AskedYear.team(List.of(), Set.of(TWO));
        assertThat(asked.problem().visits())
                .as("connected with whom they would visit")
                .endsWith("in their weeks; too few are free for them in the week of 3 June 2024");
    }

    private int capacity(String specialism) {
        return asked.problem().inspectors().stream()
                .filter(one -> one.specialisms().contains(specialism))
                .mapToInt(YearInspector::capacity)
                .sum();
    }
}
