package org.waymark.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.waymark.framework.Framework.JudgementArea;
import org.waymark.framework.Framework.Status;
import org.waymark.framework.InvalidFramework.Problem;

/** The frameworks that come with Waymark: each can be read, and says of itself whether it can be planned. */
class ShippedFrameworksTest {

    private static final Frameworks FRAMEWORKS = Frameworks.shipped();

    @TestFactory
    Stream<DynamicTest> eachHasNothingThatIsToBeLookedAtAndIsReadFromItsOwnText() {
        return FRAMEWORKS.all().stream()
                .map(framework -> DynamicTest.dynamicTest(
                        framework.id(), () -> assertThat(Frameworks.kept(framework.id(), framework.content()))
                                .isEqualTo(framework)));
    }

    /** A paragraph, what was observed, or that it is assumed and why: nobody has to guess where a number comes from. */
    @TestFactory
    Stream<DynamicTest> eachSaysOfEveryValueWhereItComesFrom() {
        return FRAMEWORKS.all().stream()
                .map(framework -> DynamicTest.dynamicTest(framework.id(), () -> assertThat(
                                FrameworkFields.of(framework).withoutSource(framework.life()))
                        .isEmpty()));
    }

    @Test
    void thereAreThoseThatOneInspectorateHoldsAndTwoThatFourHoldTogether() {
        assertThat(FRAMEWORKS.all())
                .extracting(Framework::id)
                .containsExactlyInAnyOrder(
                        "child-protection-2011-proposal",
                        "child-protection-2012",
                        "children-in-care-2012",
                        "ilacs-focused-visit",
                        "ilacs-short",
                        "ilacs-standard",
                        "joint-targeted-2016",
                        "monitoring-visit",
                        "multi-agency-2013",
                        "single-inspection-2013");
        assertThat(FRAMEWORKS.doubts())
                .as("authorities that are monitored are visited, whatever is assumed of it")
                .extracting(Problem::file, Problem::field)
                .containsExactly(tuple("config/frameworks/monitoring-visit.yml", "status"));
    }

    /** What is assumed for the greater part is rehearsed, and nobody is inspected under it, but for the visits that follow from 2012. */
    @Test
    void onlyTheFrameworkOf2012AndThatOfItsVisitsAreInForce() {
        assertThat(FRAMEWORKS.all())
                .filteredOn(framework -> framework.status() == Status.IN_FORCE)
                .extracting(Framework::id)
                .containsExactly("child-protection-2012", "monitoring-visit");
    }

    @TestFactory
    Stream<DynamicTest> underEachTheWholeTeamIsOnSiteOnSomeDayAndTheMidPointIsOne() {
        return FRAMEWORKS.all().stream()
                .map(framework -> DynamicTest.dynamicTest(framework.id(), () -> {
                    List<Integer> off = framework.fieldwork().offSiteDays();
                    assertThat(IntStream.rangeClosed(1, framework.team().size()).map(framework.fieldwork()::arrivalDay))
                            .allSatisfy(day -> assertThat(day)
                                    .isBetween(1, framework.fieldwork().daysOnSite())
                                    .isNotIn(off));
                    assertThat(framework.fieldwork().midPointDay()).isNotIn(off);
                }));
    }

    @Test
    void underTheSingleInspectionKeyJudgementsLimitAndTheirPartsDoNot() {
        Framework framework = FRAMEWORKS.byId("single-inspection-2013");
        assertThat(framework.areasUnder(framework.limiting().get(0)))
                .extracting(JudgementArea::id)
                .containsExactly("help-and-protection", "looked-after", "leadership");
        assertThat(framework.judgementAreas())
                .filteredOn(area -> area.partOf() != null)
                .extracting(JudgementArea::id, JudgementArea::partOf)
                .containsExactly(tuple("adoption", "looked-after"), tuple("care-leavers", "looked-after"));
        assertThat(framework.sample().audits()).isEqualTo(20);
        assertThat(framework.sample().minimum()).isEqualTo(20);
        assertThat(framework.sample().mostAdditions())
                .as("two for what no case shows, six on site")
                .isEqualTo(8);
        assertThat(framework.fieldwork().offSiteDays()).isEqualTo(List.of(5, 6, 7, 8, 9, 10));
    }

    @Test
    void thePilotOfSeveralInspectoratesIsHeldUnannouncedUntilItWasPutOffAndPublishesNothing() {
        Framework framework = FRAMEWORKS.byId("multi-agency-2013");
        assertThat(framework.status()).isEqualTo(Status.PILOT);
        assertThat(framework.inForce().to()).isEqualTo(LocalDate.of(2013, 4, 12));
        assertThat(framework.output().published()).isFalse();
        assertThat(framework.notice().workingDays()).isZero();
        assertThat(framework.fieldwork().daysOnSite()).isEqualTo(10);
        assertThat(framework.joint().inspectorates())
                .filteredOn(inspectorate -> !inspectorate.leadsOverall())
                .hasSize(3)
                .allSatisfy(inspectorate -> assertThat(inspectorate.views()).isNotNull());
    }

    @Test
    void since2018ExperiencesLimitAndLeadershipDoesNot() {
        Framework framework = FRAMEWORKS.byId("ilacs-standard");
        assertThat(framework.areasUnder(framework.limiting().get(0)))
                .extracting(JudgementArea::id)
                .containsExactly("help-and-protection", "in-care", "care-leavers");
    }
}
