package org.waymark.programme.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.programme.monitoring.ProgressFound.GOOD;
import static org.waymark.programme.monitoring.ProgressFound.NONE;
import static org.waymark.programme.monitoring.ProgressFound.NOT_LOOKED_AT;
import static org.waymark.programme.monitoring.ProgressFound.SOME;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.calendar.BankHolidays;
import org.waymark.calendar.WorkingDays;
import org.waymark.framework.Framework;
import org.waymark.framework.Frameworks;

class MonitoringRulesTest {

    private static final Framework VISITS = Frameworks.shipped().byId("monitoring-visit");

    private final MonitoringRules rules = new MonitoringRules(new WorkingDays(BankHolidays.shipped()));

    private MonitoringRules.WorkedDay next(String since, String today) {
        return rules.nextVisit(VISITS, LocalDate.parse(since), false, 3, LocalDate.parse(today));
    }

    @Test
    void aVisitComesThreeMonthsAfterTheLastOnTheFrameworksWeekday() {
        assertThat(next("2013-03-05", "2013-03-20")).satisfies(next -> {
            assertThat(next.day()).isEqualTo("2013-06-11");
            assertThat(next.why())
                    .isEqualTo(
                            "3 months after the visit before, 5 March 2013; on Tuesday 11 June 2013 a team can be on site.");
        });
    }

    @Test
    void nobodyComesInAQuietPeriodOrOnABankHoliday() {
        assertThat(next("2013-05-07", "2013-05-20")).satisfies(next -> {
            assertThat(next.day()).as("after the summer").isEqualTo("2013-09-02");
            assertThat(next.why()).contains("nobody is on site in: Summer holidays of schools");
        });
        assertThat(next("2013-09-24", "2013-10-01").day()).as("after Christmas").isAfter(LocalDate.parse("2014-01-05"));
    }

    @Test
    void whereTheDayIsPastItIsTheFirstForWhichTheAuthorityCanBeTold() {
        assertThat(next("2012-01-10", "2013-03-04")).satisfies(next -> {
            assertThat(next.day()).isEqualTo("2013-03-19");
            assertThat(next.why()).contains("that is past");
        });
    }

    @Test
    void itIsPlannedThirtyWorkingDaysAhead() {
        LocalDate first = LocalDate.parse("2013-06-11");
        assertThat(rules.isTimeToPlan(first, LocalDate.parse("2013-04-25"))).isFalse();
        assertThat(rules.isTimeToPlan(first, LocalDate.parse("2013-04-26"))).isTrue();
    }

    @Test
    void theNextInspectionIsDueTwoYearsAfterThePlanAndComesNextOnceAnotherVisitWouldBeTooLate() {
        LocalDate plan = LocalDate.parse("2013-06-20");
        assertThat(rules.reInspection(plan).day()).isEqualTo("2015-06-20");
        assertThat(rules.reInspection(plan).why())
                .startsWith("24 months after 20 June 2013")
                .contains("at least 4 visits");
        assertThat(rules.inspectedNext(3, LocalDate.parse("2015-03-03"), 3, plan))
                .as("too few visits")
                .isFalse();
        assertThat(rules.inspectedNext(4, LocalDate.parse("2014-06-24"), 3, plan))
                .isFalse();
        assertThat(rules.inspectedNext(6, LocalDate.parse("2014-12-23"), 3, plan))
                .isTrue();
    }

    @Test
    void twoVisitsWithoutProgressAreTwoThatLooked() {
        assertThat(MonitoringRules.standsStill(List.of(), NONE)).isFalse();
        assertThat(MonitoringRules.standsStill(List.of(NONE), NONE)).isTrue();
        assertThat(MonitoringRules.standsStill(List.of(NONE, NOT_LOOKED_AT), NONE))
                .isTrue();
        assertThat(MonitoringRules.standsStill(List.of(NONE, GOOD), NONE)).isFalse();
        assertThat(MonitoringRules.standsStill(List.of(NONE), SOME)).isFalse();
    }
}
