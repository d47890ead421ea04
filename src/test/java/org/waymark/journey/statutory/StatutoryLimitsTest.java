package org.waymark.journey.statutory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.waymark.journey.statutory.LawOfTheDay.assessment;
import static org.waymark.journey.statutory.LawOfTheDay.of;
import static org.waymark.journey.statutory.LawOfTheDay.referral;
import static org.waymark.journey.statutory.LawOfTheDay.step;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.calendar.SkippedDay;
import org.waymark.journey.Fact;
import org.waymark.journey.Stage;
import org.waymark.journey.StageOccurrence;

class StatutoryLimitsTest {

    private static final LocalDate DAY_ONE = day("2012-12-03");

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    @Test
    void theDecisionOnAReferralIsDueTheNextWorkingDayAndNoListHoldsIt() {
        List<Limit> limits = of(referral(day("2012-11-30")), DAY_ONE);

        assertThat(limits).singleElement().satisfies(limit -> {
            assertThat(limit.due()).isEqualTo("2012-12-03");
            assertThat(limit.verdict()).isEqualTo(Verdict.NOT_RECORDED);
            assertThat(limit.says()).isEqualTo("not recorded");
            assertThat(limit.inWords()).isEqualTo("1 working day from the referral");
            assertThat(limit.note()).contains("no date of the decision");
        });
    }

    @Test
    void aContactStartsNoClock() {
        StageOccurrence contact = step(Stage.CONTACT_AND_REFERRAL, DAY_ONE, DAY_ONE, Fact.KIND, "contact");

        assertThat(of(contact, DAY_ONE)).isEmpty();
    }

    @Test
    void theWorkingShowsTheHolidaysPassedOver() {
        Limit limit = of(
                        step(Stage.STRATEGY_AND_SECTION_47, day("2012-05-21"), null, Fact.CONFERENCE_ON, "2012-06-14"),
                        DAY_ONE)
                .get(0);

        assertThat(limit.due()).isEqualTo("2012-06-13");
        assertThat(limit.verdict()).isEqualTo(Verdict.MISSED);
        assertThat(limit.days()).isEqualTo(1);
        assertThat(limit.says()).isEqualTo("missed by 1 working day");
        assertThat(limit.working().skipped())
                .extracting(SkippedDay::date)
                .contains(day("2012-06-04"), day("2012-06-05"));
        assertThat(limit.counted())
                .startsWith(
                        "15 working days from Monday 21 May 2012 end on Wednesday 13 June 2012. Passed over: 6 days "
                                + "of weekends, and 4 June 2012 (");
    }

    @ParameterizedTest(name = "referred {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        2012-11-29 | 1 working day from Thursday 29 November 2012 ends on Friday 30 November 2012. No day was passed over.
        2012-11-30 | 1 working day from Friday 30 November 2012 ends on Monday 3 December 2012. Passed over: 2 days of weekends.
        """)
    void theWorkingSaysWhatWasPassedOverAndWhenNothingWas(LocalDate referred, String counted) {
        assertThat(of(referral(referred), DAY_ONE)).extracting(Limit::counted).containsExactly(counted);
    }

    @ParameterizedTest(name = "referred {0}, authorised {1}: {2} due {3}, {4} by {5}")
    @CsvSource({
        "2012-10-01, 2012-10-12, initial-assessment, 2012-10-15, MET, 1",
        "2012-10-01, 2012-10-15, initial-assessment, 2012-10-15, MET, 0",
        "2013-04-12, 2013-04-26, initial-assessment, 2013-04-26, MET, 0",
        "2013-04-15, 2013-06-19, single-assessment, 2013-06-19, MET, 0",
        "2013-04-15, 2013-06-20, single-assessment, 2013-06-19, MISSED, 1",
    })
    void anAssessmentIsCountedByTheLawOfItsReferral(
            LocalDate referred, LocalDate authorised, String rule, LocalDate due, Verdict verdict, int days) {
        List<Limit> limits =
                of(assessment(referred.plusDays(1), authorised), authorised.plusDays(30), referral(referred));

        assertThat(limits).singleElement().satisfies(limit -> {
            assertThat(limit.rule()).isEqualTo(rule);
            assertThat(limit.clockFrom()).isEqualTo(referred);
            assertThat(limit.due()).isEqualTo(due);
            assertThat(limit.verdict()).isEqualTo(verdict);
            assertThat(limit.days()).isEqualTo(days);
        });
    }

    @Test
    void anAssessmentThatOutlastedTheInitialLimitIsReadAsTheCoreAssessment() {
        List<Limit> limits = of(assessment(day("2012-09-04"), day("2012-10-20")), DAY_ONE, referral(day("2012-09-03")));

        assertThat(limits).extracting(Limit::rule).containsExactly("initial-assessment", "core-assessment");
        assertThat(limits).extracting(Limit::verdict).containsExactly(Verdict.NOT_RECORDED, Verdict.MET);
        assertThat(limits.get(1).clockFrom()).isEqualTo("2012-09-04");
        assertThat(limits.get(1).due()).isEqualTo("2012-10-23");
    }

    @Test
    void theFirstOfTwoAssessmentsIsTheInitialOneAndTheSecondTheCore() {
        StageOccurrence first = assessment(day("2012-09-04"), day("2012-09-20"));
        StageOccurrence second = assessment(day("2012-09-20"), null);
        StageOccurrence referral = referral(day("2012-09-03"));

        assertThat(of(first, DAY_ONE, referral, second)).singleElement().satisfies(limit -> {
            assertThat(limit.rule()).isEqualTo("initial-assessment");
            assertThat(limit.says()).isEqualTo("missed by 3 working days");
        });
        assertThat(of(second, DAY_ONE, referral, first)).singleElement().satisfies(limit -> {
            assertThat(limit.rule()).isEqualTo("core-assessment");
            assertThat(limit.says()).isEqualTo("not done by 3 December 2012: missed by 17 working days");
        });
    }

    @Test
    void anOpenStepHasDaysLeft() {
        Limit limit = of(assessment(day("2012-11-29"), null), DAY_ONE, referral(day("2012-11-28")))
                .get(0);

        assertThat(limit.verdict()).isEqualTo(Verdict.OPEN);
        assertThat(limit.says()).isEqualTo("still open, 7 working days left");
    }

    @Test
    void noLimitStandsWhereNoConferenceWasNeeded() {
        StageOccurrence enquiry =
                step(Stage.STRATEGY_AND_SECTION_47, day("2012-05-21"), null, Fact.CONFERENCE_UNNECESSARY, "Yes");

        assertThat(of(enquiry, DAY_ONE)).isEmpty();
    }

    @ParameterizedTest(name = "plan from {0}, latest review {1}: {2}, then {3}")
    @CsvSource(
            nullValues = "none",
            value = {
                "2012-08-31, 2012-11-30, met on the last day, 'still open, 178 days left'",
                "2011-11-30, 2012-02-29, met on the last day, not done by 3 December 2012: missed by 96 days",
                "2012-01-10, 2012-11-01, not recorded, 'still open, 149 days left'",
            })
    void theFirstReviewIsDueAfterThreeMonthsAndTheNextAfterSix(
            LocalDate planned, LocalDate reviewed, String first, String next) {
        StageOccurrence plan = step(
                Stage.PROTECTION_PLAN, planned, null, Fact.PLAN_STARTED_ON, planned, Fact.LATEST_REVIEW_ON, reviewed);
        StageOccurrence review = step(
                Stage.REVIEW_CONFERENCE,
                reviewed,
                reviewed,
                Fact.PLAN_STARTED_ON,
                planned,
                Fact.LATEST_REVIEW_ON,
                reviewed);

        assertThat(of(plan, DAY_ONE, review))
                .extracting(Limit::rule, Limit::says)
                .containsExactly(tuple("first-core-group", "not recorded"), tuple("first-review-conference", first));
        assertThat(of(review, DAY_ONE, plan)).extracting(Limit::says).containsExactly(first, next);
    }

    @Test
    void aReviewThatNobodyWroteDownIsNotRecordedRatherThanMissed() {
        StageOccurrence plan = step(Stage.PROTECTION_PLAN, day("2012-06-01"), null, Fact.PLAN_STARTED_ON, "2012-06-01");

        assertThat(of(plan, DAY_ONE)).last().satisfies(limit -> {
            assertThat(limit.verdict()).isEqualTo(Verdict.NOT_RECORDED);
            assertThat(limit.says()).isEqualTo("not recorded by 3 December 2012; it was due on 1 September 2012");
        });
    }

    @Test
    void aPlanThatEndedBeforeItsFirstReviewOwedNone() {
        StageOccurrence plan =
                step(Stage.PROTECTION_PLAN, day("2012-06-01"), day("2012-08-01"), Fact.PLAN_STARTED_ON, "2012-06-01");

        assertThat(of(plan, DAY_ONE)).extracting(Limit::rule).containsExactly("first-core-group");
    }

    @Test
    void reviewsAndVisitsInCareFollowTheRegulations() {
        Object[] facts = {
            Fact.LOOKED_AFTER_SINCE, "2012-10-01", Fact.LATEST_REVIEW_ON, "2012-10-29",
            Fact.PLACED_ON, "2012-10-01", Fact.LAST_VISIT_ON, "2012-10-15"
        };
        StageOccurrence care = step(Stage.BECOMING_LOOKED_AFTER, day("2012-10-01"), null, facts);
        StageOccurrence review = step(Stage.CARE_REVIEW, day("2012-10-29"), day("2012-10-29"), facts);

        assertThat(of(care, DAY_ONE, review))
                .extracting(Limit::rule, Limit::says)
                .containsExactly(
                        tuple("first-care-review", "met on the last day"),
                        tuple("first-care-visit", "not recorded"),
                        tuple("care-visit", "not done by 3 December 2012: missed by 7 days"));
        assertThat(of(review, DAY_ONE, care))
                .extracting(Limit::rule, Limit::due)
                .containsExactly(
                        tuple("first-care-review", day("2012-10-29")), tuple("second-care-review", day("2013-01-29")));
    }

    @Test
    void aPlacementMeantToLastIsVisitedEveryThreeMonthsAfterItsFirstYear() {
        StageOccurrence care = step(
                Stage.BECOMING_LOOKED_AFTER,
                day("2011-05-03"),
                null,
                Fact.PLACED_ON,
                "2011-06-01",
                Fact.LAST_VISIT_ON,
                "2012-10-01",
                Fact.PERMANENCE_PLAN,
                "Long-term fostering");

        assertThat(of(care, DAY_ONE)).last().satisfies(limit -> {
            assertThat(limit.rule()).isEqualTo("settled-care-visit");
            assertThat(limit.due()).isEqualTo("2013-01-01");
        });
    }

    @Test
    void careBeforeTheRegulationsIsNotHeldAgainstThem() {
        StageOccurrence care = step(Stage.BECOMING_LOOKED_AFTER, day("2009-05-05"), null);

        assertThat(of(care, DAY_ONE)).isEmpty();
    }

    @Test
    void aClockThatReachesIntoUnknownYearsIsNotCounted() {
        Limit limit = of(referral(day("2028-12-29")), day("2029-01-10")).get(0);

        assertThat(limit.verdict()).isEqualTo(Verdict.NOT_COUNTED);
        assertThat(limit.due()).isNull();
    }

    @Test
    void earlyHelpHasNoLimitInLaw() {
        assertThat(of(step(Stage.EARLY_HELP, DAY_ONE, null), DAY_ONE)).isEmpty();
    }
}
