package org.waymark.journey.statutory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.waymark.journey.statutory.LawOfTheDay.assessment;
import static org.waymark.journey.statutory.LawOfTheDay.of;
import static org.waymark.journey.statutory.LawOfTheDay.step;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.journey.Fact;
import org.waymark.journey.Stage;
import org.waymark.journey.StageOccurrence;

/** Each placement under its own regulation, and each conference counted once. */
class LimitsByRegulationTest {

    private static final LocalDate DAY_ONE = LocalDate.of(2012, 6, 11);

    private static StageOccurrence care(String since, Object... facts) {
        List<Object> all = new ArrayList<>(List.of(Fact.LOOKED_AFTER_SINCE, since));
        all.addAll(List.of(facts));
        return step(Stage.BECOMING_LOOKED_AFTER, LocalDate.parse(since), null, all.toArray());
    }

    private static Limit limit(List<Limit> limits, String rule) {
        return limits.stream()
                .filter(one -> one.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"2011-08-15, 2011-09-01, 277", "2012-05-30, 2012-06-01, 3"})
    void aLatestVisitBeforeThePlacementShowsThatThereWasNoneInIt(String visited, String placed, int days) {
        Limit first = limit(
                of(care("2011-06-01", Fact.PLACED_ON, placed, Fact.LAST_VISIT_ON, visited), DAY_ONE),
                "first-care-visit");

        assertThat(first.verdict()).isEqualTo(Verdict.MISSED);
        assertThat(first.days()).isEqualTo(days);
        assertThat(first.says()).isEqualTo("not done by 11 June 2012: missed by " + days + " days");
    }

    @Test
    void aPlacementThatBeganThisWeekHasTimeLeft() {
        Limit first = limit(
                of(care("2011-06-01", Fact.PLACED_ON, "2012-06-06", Fact.LAST_VISIT_ON, "2012-05-30"), DAY_ONE),
                "first-care-visit");

        assertThat(first.verdict()).isEqualTo(Verdict.OPEN);
        assertThat(first.days()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"V3: Short term breaks", "V4: Short term breaks, agreements recorded"})
    void shortBreaksAreReviewedWithinThreeMonthsAndTheirVisitsAreNotCounted(String status) {
        Object[] facts = {
            Fact.LEGAL_STATUS,
            status,
            Fact.PLACED_ON,
            "2012-03-01",
            Fact.LAST_VISIT_ON,
            "2012-03-08",
            Fact.LATEST_REVIEW_ON,
            "2012-05-31"
        };
        List<Limit> limits = of(care("2012-03-01", facts), DAY_ONE);

        assertThat(limits)
                .extracting(Limit::rule, Limit::verdict)
                .containsExactly(
                        tuple("short-break-first-review", Verdict.MET),
                        tuple("short-break-visit", Verdict.NOT_COUNTED));
        assertThat(limits.get(0).due()).isEqualTo("2012-06-01");
        assertThat(limits.get(1).says())
                .startsWith("not counted: visits in short breaks fall on days when the child is placed");
        assertThat(limits.get(1).due()).isNull();
        StageOccurrence care = care("2012-03-01", facts);
        LocalDate reviewed = LocalDate.of(2012, 5, 31);
        assertThat(of(
                        step(Stage.CARE_REVIEW, reviewed, reviewed, Fact.LOOKED_AFTER_SINCE, "2012-03-01"),
                        DAY_ONE,
                        care))
                .extracting(Limit::rule)
                .containsExactly("short-break-first-review", "short-break-later-review");
    }

    @ParameterizedTest(name = "visit {0}, review {1}: {2}, {3}, {4} days")
    @CsvSource(
            nullValues = "none",
            value = {
                "2012-05-10, 2012-05-09, interim-order-visit, MISSED, 4",
                "2012-05-16, 2012-05-09, interim-order-visit, OPEN, 2",
                "2012-05-01, none, interim-order-visit, MISSED, 13",
                "2012-05-16, none, interim-order-weekly-visit, NOT_CERTAIN, 0",
                "2012-06-06, none, interim-order-weekly-visit, OPEN, 2",
                "2012-05-16, 2012-05-23, interim-order-weekly-visit, NOT_CERTAIN, 0",
            })
    void atHomeUnderAnInterimOrderVisitsAreWeeklyUntilTheFirstReviewAndThenEveryFourWeeks(
            String visited, String reviewed, String rule, Verdict verdict, int days) {
        List<Object> facts = new ArrayList<>(List.of(
                Fact.LEGAL_STATUS,
                "C1: ICO",
                Fact.PLACEMENT_TYPE,
                "P1: Placed with parents",
                Fact.PLACED_ON,
                "2012-04-12",
                Fact.LAST_VISIT_ON,
                visited));
        if (reviewed != null) {
            facts.addAll(List.of(Fact.LATEST_REVIEW_ON, reviewed));
        }

        assertThat(of(care("2012-04-12", facts.toArray()), DAY_ONE)).last().satisfies(limit -> {
            assertThat(limit.rule()).isEqualTo(rule);
            assertThat(limit.verdict()).isEqualTo(verdict);
            assertThat(limit.days()).isEqualTo(days);
            assertThat(limit.source()).startsWith("SI 2010/959 regulation 28(4)");
        });
    }

    @Test
    void aFullOrderAtHomeIsNoInterimOne() {
        assertThat(of(
                        care(
                                "2012-04-12",
                                Fact.LEGAL_STATUS,
                                "C2: FCO",
                                Fact.PLACEMENT_TYPE,
                                "P1: Placed with parents",
                                Fact.PLACED_ON,
                                "2012-04-12",
                                Fact.LAST_VISIT_ON,
                                "2012-05-10"),
                        DAY_ONE))
                .last()
                .satisfies(limit -> assertThat(limit.rule()).isEqualTo("care-visit"));
    }

    @ParameterizedTest
    @CsvSource({"A3: consent", "A4: consent", "A5: order", "A6: Placed for adoption - order - not foster"})
    void aPlacementForAdoptionIsReviewedAndVisitedByItsOwnRegulations(String type) {
        List<Limit> met = of(
                care(
                        "2011-05-01",
                        Fact.PLACEMENT_TYPE,
                        type,
                        Fact.PLACED_ON,
                        "2012-04-02",
                        Fact.LATEST_REVIEW_ON,
                        "2012-04-25",
                        Fact.LAST_VISIT_ON,
                        "2012-06-04"),
                DAY_ONE);
        assertThat(met)
                .extracting(Limit::rule, Limit::verdict)
                .containsExactly(
                        tuple("first-care-review", Verdict.NOT_RECORDED),
                        tuple("adoption-first-review", Verdict.MET),
                        tuple("adoption-first-visit", Verdict.NOT_RECORDED));

        List<Limit> missed = of(
                care(
                        "2011-05-01",
                        Fact.PLACEMENT_TYPE,
                        type,
                        Fact.PLACED_ON,
                        "2012-04-02",
                        Fact.LATEST_REVIEW_ON,
                        "2012-02-01",
                        Fact.LAST_VISIT_ON,
                        "2012-05-21"),
                DAY_ONE);
        assertThat(missed)
                .extracting(Limit::rule, Limit::verdict, Limit::days)
                .containsExactly(
                        tuple("first-care-review", Verdict.NOT_RECORDED, 0),
                        tuple("adoption-first-review", Verdict.MISSED, 42),
                        tuple("adoption-first-visit", Verdict.NOT_RECORDED, 0),
                        tuple("adoption-visit", Verdict.MISSED, 14));
    }

    @Test
    void theReviewsOfAPlacementForAdoptionAreThreeAndThenSixMonthsApart() {
        Object[] facts = {
            Fact.PLACEMENT_TYPE, "A6: order", Fact.PLACED_ON, "2012-04-02", Fact.LATEST_REVIEW_ON, "2012-04-25"
        };
        LocalDate reviewed = LocalDate.of(2012, 4, 25);
        StageOccurrence review = step(Stage.CARE_REVIEW, reviewed, reviewed, Fact.LOOKED_AFTER_SINCE, "2011-05-01");

        assertThat(of(review, DAY_ONE, care("2011-05-01", facts))).last().satisfies(limit -> {
            assertThat(limit.rule()).isEqualTo("adoption-second-review");
            assertThat(limit.due()).isEqualTo("2012-07-25");
        });
    }

    @ParameterizedTest(name = "visited {0}, as of {1}: {2}")
    @CsvSource({
        "2015-06-01, 2015-08-01, settled-care-visit, OPEN",
        "2015-06-01, 2015-10-01, settled-care-visit, NOT_CERTAIN",
        "2015-06-01, 2015-12-01, settled-care-visit, NOT_CERTAIN",
        "2015-06-01, 2015-12-04, long-term-foster-visit, MISSED",
        "2015-03-31, 2015-07-01, settled-care-visit, MISSED",
    })
    void visitsInALongTermFosterPlacementMayBeAgreedToBeSixMonthsApart(
            String visited, LocalDate asOf, String rule, Verdict verdict) {
        for (List<Object> longTerm : List.<List<Object>>of(
                List.of(Fact.PERMANENCE_PLAN, "Long-term fostering"),
                List.of(Fact.PLACEMENT_TYPE, "U4: Foster placement - long term"),
                List.of(Fact.PLACEMENT_TYPE, "U1: Foster placement - relatives - long term"))) {
            List<Object> facts = new ArrayList<>(longTerm);
            facts.addAll(List.of(Fact.PLACED_ON, "2013-09-01", Fact.LAST_VISIT_ON, visited));

            assertThat(of(care("2013-09-01", facts.toArray()), asOf)).last().satisfies(limit -> {
                assertThat(limit.rule()).isEqualTo(rule);
                assertThat(limit.verdict()).isEqualTo(verdict);
            });
        }
    }

    @Test
    void whatIsNotCertainSaysWhy() {
        Limit limit = limit(
                of(
                        care(
                                "2013-09-01",
                                Fact.PERMANENCE_PLAN,
                                "Long-term fostering",
                                Fact.PLACED_ON,
                                "2013-09-01",
                                Fact.LAST_VISIT_ON,
                                "2015-06-01"),
                        LocalDate.of(2015, 10, 1)),
                "settled-care-visit");

        assertThat(limit.says())
                .isEqualTo(
                        "not certain: not done by 1 October 2015; it was due on 1 September 2015, unless there was more time");
        assertThat(limit.note()).contains("regulation 28(3A)").contains("do not hold whether it did");
        assertThat(limit.due()).isEqualTo("2015-09-01");
    }

    @ParameterizedTest(name = "visited {0}, as of {1}: {2}")
    @CsvSource({
        "2020-03-01, 2020-06-01, MISSED",
        "2020-03-14, 2020-06-01, NOT_CERTAIN",
        "2020-05-01, 2020-05-20, OPEN",
        "2020-09-25, 2021-06-01, NOT_CERTAIN",
        "2020-09-26, 2021-06-01, MISSED",
    })
    void nothingThatRanWhileTheRegulationsWereRelaxedIsHeldAgainstAnybody(
            String visited, LocalDate asOf, Verdict verdict) {
        assertThat(of(care("2020-01-06", Fact.PLACED_ON, "2020-01-06", Fact.LAST_VISIT_ON, visited), asOf))
                .last()
                .satisfies(limit -> assertThat(limit.verdict()).isEqualTo(verdict));
    }

    @Test
    void theLawOf2010IsCountedAsFarBackAsItIsKept() {
        Limit limit = limit(
                of(
                        step(
                                Stage.STRATEGY_AND_SECTION_47,
                                LocalDate.of(2010, 4, 1),
                                null,
                                Fact.CONFERENCE_ON,
                                "2010-04-26"),
                        DAY_ONE),
                "initial-conference");

        assertThat(limit.due()).as("over Easter 2010").isEqualTo("2010-04-26");
        assertThat(limit.verdict()).isEqualTo(Verdict.MET);
    }

    @Test
    void aConferenceBeforeTheDiscussionIsKeptAndHasNoDuration() {
        LocalDate held = LocalDate.of(2012, 5, 14);
        Object[] facts = {Fact.STRATEGY_ON, "2012-05-21", Fact.CONFERENCE_ON, held};
        StageOccurrence enquiry = step(Stage.STRATEGY_AND_SECTION_47, LocalDate.of(2012, 5, 21), null, facts);
        StageOccurrence conference = step(Stage.INITIAL_CONFERENCE, held, held, facts);

        for (List<Limit> limits : List.of(of(enquiry, DAY_ONE, conference), of(conference, DAY_ONE, enquiry))) {
            assertThat(limits).singleElement().satisfies(limit -> {
                assertThat(limit.verdict()).isEqualTo(Verdict.NOT_COUNTED);
                assertThat(limit.says())
                        .isEqualTo("not counted: the conference is dated 14 May 2012, before the strategy"
                                + " discussion of 21 May 2012");
                assertThat(limit.days()).isZero();
            });
        }
    }

    @Test
    void aConferenceWithoutADiscussionIsCountedFromNoticeOfTheMoveOrNotAtAllAndTheReviewFromIt() {
        LocalDate held = LocalDate.of(2012, 5, 14);
        StageOccurrence alone = step(Stage.INITIAL_CONFERENCE, held, held, Fact.CONFERENCE_ON, held);
        StageOccurrence told = step(
                Stage.INITIAL_CONFERENCE, held, held, Fact.CONFERENCE_ON, held, Fact.MOVE_NOTIFIED_ON, "2012-04-20");
        StageOccurrence plan =
                step(Stage.PROTECTION_PLAN, LocalDate.of(2012, 6, 1), null, Fact.PLAN_STARTED_ON, "2012-06-01");

        assertThat(of(alone, DAY_ONE)).singleElement().satisfies(limit -> {
            assertThat(limit.rule()).isEqualTo("transfer-conference");
            assertThat(limit.verdict()).isEqualTo(Verdict.NOT_COUNTED);
            assertThat(limit.says()).contains("neither a strategy discussion before it nor notice of a move");
        });
        assertThat(of(told, DAY_ONE)).singleElement().satisfies(limit -> {
            assertThat(limit.due()).isEqualTo("2012-05-14");
            assertThat(limit.verdict()).isEqualTo(Verdict.MET);
        });
        assertThat(limit(of(plan, DAY_ONE, alone), "first-review-conference").due())
                .isEqualTo("2012-08-14");
    }

    @Test
    void oneConferenceHasOneVerdictFromTheDiscussionThatBeganTheEnquiry() {
        LocalDate held = LocalDate.of(2012, 5, 14);
        StageOccurrence first = step(
                Stage.STRATEGY_AND_SECTION_47,
                LocalDate.of(2012, 4, 2),
                held,
                Fact.STRATEGY_ON,
                "2012-04-02",
                Fact.CONFERENCE_ON,
                held);
        StageOccurrence second = step(
                Stage.STRATEGY_AND_SECTION_47,
                LocalDate.of(2012, 5, 2),
                held,
                Fact.STRATEGY_ON,
                "2012-05-02",
                Fact.CONFERENCE_ON,
                held);
        StageOccurrence conference =
                step(Stage.INITIAL_CONFERENCE, held, held, Fact.STRATEGY_ON, "2012-05-02", Fact.CONFERENCE_ON, held);

        assertThat(of(second, DAY_ONE, first, conference)).isEmpty();
        for (List<Limit> limits :
                List.of(of(first, DAY_ONE, second, conference), of(conference, DAY_ONE, first, second))) {
            assertThat(limits).singleElement().satisfies(limit -> {
                assertThat(limit.clockFrom()).isEqualTo("2012-04-02");
                assertThat(limit.verdict()).isEqualTo(Verdict.MISSED);
                assertThat(limit.note())
                        .isEqualTo("2 discussions led to this conference: counted from that of 2 April 2012,"
                                + " which began the enquiry.");
            });
        }
    }

    @Test
    void aDiscussionWithoutAConferenceIsNotMissedWhereOneFollowed() {
        LocalDate held = LocalDate.of(2012, 5, 14);
        StageOccurrence blank =
                step(Stage.STRATEGY_AND_SECTION_47, LocalDate.of(2012, 4, 2), null, Fact.STRATEGY_ON, "2012-04-02");
        StageOccurrence conference =
                step(Stage.INITIAL_CONFERENCE, held, held, Fact.STRATEGY_ON, "2012-05-02", Fact.CONFERENCE_ON, held);

        assertThat(of(blank, DAY_ONE, conference)).singleElement().satisfies(limit -> assertThat(limit.verdict())
                .isEqualTo(Verdict.NOT_RECORDED));
    }

    @Test
    void anAssessmentAfterAReferralWithoutFurtherActionSaysSo() {
        LocalDate referred = LocalDate.of(2012, 5, 1);
        StageOccurrence referral = step(
                Stage.CONTACT_AND_REFERRAL, referred, referred, Fact.KIND, "referral", Fact.NO_FURTHER_ACTION, "Yes");

        Limit limit = of(assessment(LocalDate.of(2012, 5, 2), LocalDate.of(2012, 5, 17)), DAY_ONE, referral)
                .get(0);

        assertThat(limit.clockFrom()).isEqualTo("2012-05-02");
        assertThat(limit.note())
                .isEqualTo("The lists hold a referral before it, of 1 May 2012, marked as leading to no further"
                        + " action: counted from its own start.");
    }
}
