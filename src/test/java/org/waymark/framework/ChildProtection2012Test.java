package org.waymark.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymark.framework.Framework.Grade;
import org.waymark.framework.Framework.Heading;
import org.waymark.framework.Framework.JudgementArea;
import org.waymark.framework.Framework.Stage;
import org.waymark.framework.Framework.Status;

/** What the framework of May 2012 says, paragraph by paragraph. */
class ChildProtection2012Test {

    private final Framework framework = Frameworks.shipped().byId("child-protection-2012");

    @Test
    void isInForceFromMay2012() {
        assertThat(framework.status()).isEqualTo(Status.IN_FORCE);
        assertThat(framework.inForce().from()).isEqualTo(LocalDate.of(2012, 5, 1));
        assertThat(framework.referencePrefix()).isEqualTo("CP");
    }

    @Test
    void beginsOnAMondayWithoutNoticeAndTakesTwoWeeks() {
        assertThat(framework.notice().workingDays()).isZero();
        assertThat(framework.notice().firstDayNormally()).isEqualTo(DayOfWeek.MONDAY);
        assertThat(framework.fieldwork().daysOnSite()).isEqualTo(10);
    }

    @Test
    void sendsTheLeadFirstTwoMoreTheNextDayAndTheRestLater() {
        assertThat(framework.team().size()).isEqualTo(5);
        assertThat(framework.team().members("social-care")).isEqualTo(4);
        assertThat(framework.team().members("education")).isEqualTo(1);
        assertThat(IntStream.rangeClosed(1, 6).map(framework.fieldwork()::arrivalDay))
                .containsExactly(1, 2, 2, 3, 3, 3);
    }

    @Test
    void samplesFiftyCasesAndThreeOfGoodPracticeBesides() {
        assertThat(framework.sample().minimum()).isEqualTo(50);
        assertThat(framework.sample().closedWithinMonths()).isEqualTo(3);
        assertThat(framework.sample().goodPractice()).isEqualTo(3);
    }

    @Test
    void asksAboutElevenStagesEightStrandsAndFiveThemes() {
        assertThat(framework.stages())
                .extracting(Stage::id)
                .containsExactly(
                        "early-help",
                        "contact-and-referral",
                        "assessment",
                        "child-in-need-plan",
                        "strategy-and-section-47",
                        "initial-conference",
                        "protection-plan",
                        "review-conference",
                        "becoming-looked-after",
                        "care-review",
                        "stepping-down");
        assertThat(framework.strands()).hasSize(8);
        assertThat(framework.themes()).hasSize(5);
        assertThat(framework.informationHeld()).hasSize(6);
    }

    @Test
    void judgesThreeAreasAndOverallOnItsOwnScale() {
        assertThat(framework.overall().orElseThrow().id()).isEqualTo("overall-effectiveness");
        assertThat(framework.judgementAreas())
                .filteredOn(JudgementArea::caps)
                .extracting(JudgementArea::id)
                .containsExactly("help-and-protection", "quality-of-practice", "leadership-and-governance");
        assertThat(framework.scale())
                .extracting(Grade::id)
                .containsExactly("outstanding", "good", "adequate", "inadequate");
        assertThat(framework.rank("outstanding")).isEqualTo(1);
        assertThat(framework.limiting())
                .singleElement()
                .satisfies(rule -> assertThat(framework.holds(rule, Map.of("help-and-protection", "inadequate")))
                        .isTrue())
                .satisfies(rule -> assertThat(framework.holds(rule, Map.of("help-and-protection", "adequate")))
                        .isFalse());
    }

    @Test
    void ordersTheSixHeadingsOfTheReport() {
        assertThat(framework.reportHeadings())
                .extracting(Heading::title)
                .containsExactly(
                        "Overall effectiveness",
                        "Areas for improvement",
                        "About this inspection",
                        "The effectiveness of the help and protection provided to children, young people, and their"
                                + " families and carers",
                        "The quality of practice",
                        "Leadership and governance");
    }

    @Test
    void setsTheLimitsOfTheReport() {
        assertThat(framework.timeline().steps())
                .extracting(step -> step.id() + " " + step.workingDays() + " " + step.countedFrom())
                .containsExactly(
                        "draft 10 end-of-fieldwork",
                        "comments 5 draft-sent",
                        "final 20 end-of-fieldwork",
                        "publication 22 end-of-fieldwork",
                        "authority-publishes 30 final-sent",
                        "action-statement 70 final-sent");
        assertThat(framework.timeline().endingWith("draft-sent"))
                .contains(framework.timeline().step("draft"));
    }

    @Test
    void limitsEachKindOfTaskByNameOrByDefault() {
        assertThat(framework.taskLimits().workingDays("task-supply-lists")).isEqualTo(1);
        assertThat(framework.taskLimits().workingDays("supply-lists")).isEqualTo(1);
        assertThat(framework.taskLimits().workingDays("evaluate-early-help"))
                .isEqualTo(framework.taskLimits().workingDays("default"));
    }

    @Test
    void canBeMadeAgainOfTheTextKeptWithAnInspection() {
        Framework again = Frameworks.kept(framework.id(), framework.content());

        assertThat(again).isEqualTo(framework);
        assertThat(again.contentHash()).hasSize(64);
    }
}
