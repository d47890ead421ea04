package org.waymark.journey.statutory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.journey.statutory.LawOfTheDay.CALENDAR;
import static org.waymark.journey.statutory.LawOfTheDay.assessment;
import static org.waymark.journey.statutory.LawOfTheDay.of;
import static org.waymark.journey.statutory.LawOfTheDay.referral;
import static org.waymark.journey.statutory.LawOfTheDay.step;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.waymark.journey.Fact;
import org.waymark.journey.Stage;

/** What holds on every day whose bank holidays are known, and on both sides of the change of law. */
class LimitsPropertiesTest {

    private static final LocalDate CHANGE = LocalDate.of(2013, 4, 15);
    private static final LocalDate END = LocalDate.of(2028, 12, 31);
    private static final String SEED = "20120503";

    private final Law law = new Law(LawOfTheDay.TABLE);

    @Provide
    Arbitrary<LocalDate> days() {
        return between(LocalDate.of(2011, 4, 1), LocalDate.of(2027, 12, 31));
    }

    @Provide
    Arbitrary<LocalDate> daysAboutTheChange() {
        return between(CHANGE.minusDays(60), CHANGE.plusDays(60));
    }

    private static Arbitrary<LocalDate> between(LocalDate first, LocalDate last) {
        return Arbitraries.longs()
                .between(first.toEpochDay(), last.toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    private static final LocalDate AGREED_VISITS = LocalDate.of(2015, 4, 1);

    @Property(seed = SEED)
    void aLastDayInWorkingDaysIsAWorkingDayWithThatManyBehindIt(@ForAll("days") LocalDate strategy) {
        Limit limit =
                of(step(Stage.STRATEGY_AND_SECTION_47, strategy, null), END).get(0);

        assertThat(CALENDAR.isWorkingDay(limit.due())).isTrue();
        assertThat(CALENDAR.between(strategy, limit.due())).isEqualTo(15);
        assertThat(limit.working().skipped())
                .hasSize((int) strategy.until(limit.due(), java.time.temporal.ChronoUnit.DAYS) - 15);
    }

    @Property(seed = SEED)
    void metAndMissedPartOnTheLastDayAndCountTheDaysBetween(
            @ForAll("days") LocalDate strategy, @ForAll @IntRange(max = 60) int after) {
        LocalDate held = strategy.plusDays(after);
        Limit limit = of(step(Stage.STRATEGY_AND_SECTION_47, strategy, null, Fact.CONFERENCE_ON, held), END)
                .get(0);

        assertThat(limit.verdict() == Verdict.MET).isEqualTo(!held.isAfter(limit.due()));
        int between = CALENDAR.between(limit.due(), held);
        assertThat(limit.verdict() == Verdict.MET ? -limit.days() : limit.days())
                .isEqualTo(between);
    }

    @Property(seed = SEED)
    void theLaterTheClockStartsTheLaterItsLastDay(
            @ForAll("days") LocalDate first, @ForAll @IntRange(max = 40) int later) {
        LocalDate due = of(step(Stage.PROTECTION_PLAN, first, null), END).get(1).due();
        LocalDate laterDue = of(step(Stage.PROTECTION_PLAN, first.plusDays(later), null), END)
                .get(1)
                .due();

        assertThat(laterDue).isAfterOrEqualTo(due);
    }

    @Property(seed = SEED)
    void monthsEndOnTheSameDayOrOnAMonthsLast(@ForAll("days") LocalDate plan) {
        LocalDate due = of(step(Stage.PROTECTION_PLAN, plan, null), END).get(1).due();

        assertThat(due.getMonthValue())
                .isEqualTo(plan.getMonthValue() > 9 ? plan.getMonthValue() - 9 : plan.getMonthValue() + 3);
        assertThat(due.getDayOfMonth()).isEqualTo(Math.min(plan.getDayOfMonth(), due.lengthOfMonth()));
    }

    @Property(seed = SEED)
    void theLawOfAnAssessmentIsThatOfTheDayOfItsReferral(
            @ForAll("daysAboutTheChange") LocalDate referred,
            @ForAll @IntRange(max = 30) int begunAfter,
            @ForAll @IntRange(max = 120) int lasted) {
        LocalDate began = referred.plusDays(begunAfter);
        List<Limit> limits = of(assessment(began, began.plusDays(lasted)), END, referral(referred));

        assertThat(limits).isNotEmpty();
        if (referred.isBefore(CHANGE)) {
            assertThat(limits)
                    .extracting(Limit::rule)
                    .startsWith("initial-assessment")
                    .isSubsetOf("initial-assessment", "core-assessment");
            assertThat(limits.get(0).due()).isEqualTo(CALENDAR.add(referred, 10));
        } else {
            assertThat(limits).extracting(Limit::rule).containsExactly("single-assessment");
            assertThat(limits.get(0).due()).isEqualTo(CALENDAR.add(referred, 45));
        }
    }

    @Property(seed = SEED)
    void onEveryDayARuleHasOneRowAtMostAndTheLawHasNoGap(@ForAll Rule rule, @ForAll("days") LocalDate day) {
        boolean before = day.isBefore(CHANGE);
        boolean isLaw =
                switch (rule) {
                    case INITIAL_ASSESSMENT, CORE_ASSESSMENT -> before;
                    case SINGLE_ASSESSMENT -> !before;
                    case LONG_TERM_FOSTER_VISIT -> !day.isBefore(AGREED_VISITS);
                    default -> true;
                };

        assertThat(law.of(rule, day).isPresent()).isEqualTo(isLaw);
    }
}
