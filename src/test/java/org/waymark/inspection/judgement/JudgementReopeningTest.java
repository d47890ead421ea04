package org.waymark.inspection.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waymark.inspection.access.Asked.asked;

import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.WaymarkTest;
import org.waymark.inspection.NoSuchInspection;
import org.waymark.inspection.deadlines.Deadlines;
import org.waymark.inspection.judgement.HoldJudgementMeetingForm.AreaAnswer;
import org.waymark.inspection.judgement.HoldJudgementMeetingForm.Found;
import org.waymark.platform.access.accounts.UserAccounts;
import org.waymark.platform.engine.Acting;
import org.waymark.platform.tasks.NotAllowed;
import org.waymark.platform.tasks.RefusedAnswers;
import org.waymark.report.ReportOnTheWay;

/** A grade changes only by reopening the judgement, until senior sign-off; what was judged before stays. */
@WaymarkTest
class JudgementReopeningTest {

    private static final String PRACTICE = "quality-of-practice";
    private static final String OVERALL = "overall-effectiveness";
    private static final String FOLLOWING = ReportOnTheWay.DRAFT.replaceFirst("\\{", "{\"followsJudgement\": true, ");
    private static final String PASSED = "{\"decision\": \"passed\"}";
    private static final String SIGNED_OFF = "{\"decision\": \"signed-off\"}";
    private static final String COMMENT =
            "{\"comments\": [{\"section\": \"about\", \"whatIsWrong\": \"It was Tuesday.\", \"whatIsRight\": \"Monday.\"}]}";
    private static final String DECLINED =
            "{\"answers\": [{\"comment\": 1, \"decision\": \"not-accepted\", \"reason\": \"The call was on that day.\"}]}";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Acting acting;

    @Autowired
    private JudgementController controller;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private Judgements judgements;

    @Autowired
    private JdbcClient database;

    private ReportOnTheWay report;

    @BeforeEach
    void fieldworkIsOverAndTheTeamHasJudged() {
        report = ReportOnTheWay.in(context);
        context.getBean(UserAccounts.class)
                .create("secondmanager", "Sam", "Second", null, "a-password-for-tests", List.of("managers"));
    }

    @Test
    void aGradeThatFallsTakesTheOverallGradeWithItAndTheEarlierOnesStay() {
        reopen("lead", line(PRACTICE, "inadequate", "Two teams had no supervision."), null);

        JudgementController.Page page = page("quality");
        assertThat(area(page, PRACTICE).judged().grade()).isEqualTo("Inadequate");
        assertThat(area(page, PRACTICE).judged().findings())
                .extracting(Judgements.Found::text)
                .containsExactly("Two teams had no supervision.");
        assertThat(area(page, OVERALL).judged().grade()).as("the limiting rule").isEqualTo("Inadequate");
        assertThat(area(page, OVERALL).judged().limited()).isTrue();
        assertThat(page.reopenings()).singleElement().satisfies(one -> {
            assertThat(one.by()).isNotEqualTo("lead").isNotBlank();
            assertThat(one.reason()).isEqualTo("A file came that nobody had seen.");
            assertThat(one.before()).extracting(ReopeningPage.Before::grade).containsExactly("Good", "Good");
        });
        assertThat(trail()).contains("The quality of practice was Good, is Inadequate");

        reopen("manager", line(PRACTICE, "adequate", "They had, on another form."), null);

        page = page("lead");
        assertThat(area(page, OVERALL).judged().grade())
                .as("as it was proposed")
                .isEqualTo("Good");
        assertThat(page.reopenings()).hasSize(2);
        assertThat(page.reopenings().get(0).before().get(1).findings())
                .extracting(Judgements.Found::text)
                .containsExactly("Two teams had no supervision.");
    }

    @Test
    void theLeadMayGoPastTheLimitingRuleWithAReasonThatThenStays() {
        reopen(
                "lead",
                line(PRACTICE, "inadequate", "Two teams had no supervision."),
                "It was mended while we were there.");

        assertThat(area(page("lead"), OVERALL).judged().grade()).isEqualTo("Good");
        reopen("lead", line("help-and-protection", "adequate", "Slower than we thought."), null);
        assertThat(area(page("lead"), OVERALL).judged().overrideReason())
                .isEqualTo("It was mended while we were there.");

        assertThatThrownBy(() -> reopen("lead", line(PRACTICE, "good", "Seen again."), "Because."))
                .isInstanceOf(RefusedAnswers.class)
                .hasMessageContaining("overrideReason");
        assertThat(judgements.reopenings(report.id())).as("nothing was written").hasSize(2);
    }

    @Test
    void whatIsJudgedAnewKeepsToTheRulesOfTheMeeting() {
        assertThatThrownBy(() -> reopen(
                        "lead", new AreaAnswer(PRACTICE, "satisfactory", List.of(), "Nobody saw.", null, null), null))
                .isInstanceOf(RefusedAnswers.class)
                .hasMessageContaining("judgements[0].grade")
                .hasMessageContaining("judgements[0].findings");
        assertThatThrownBy(() -> reopen("lead", line("capacity-to-improve", "good", "x"), null))
                .hasMessageContaining("judgements[0].area");
        assertThatThrownBy(() -> as("lead", () -> {
                    controller.reopen(
                            asked(context, JudgementController.class, "reopen", report.id()),
                            new ReopenedJudgement(
                                    "A file came.", List.of(line(PRACTICE, "adequate", "x")), null, null, null));
                    return null;
                }))
                .hasMessageContaining("qualityManager");
    }

    @Test
    void onlyTheLeadAndManagersReopenIt() {
        for (String user : new String[] {"inspector1", "quality", "dcs301", "link301"}) {
            assertThatThrownBy(() -> reopen(user, line(PRACTICE, "adequate", "x"), null))
                    .as(user)
                    .isInstanceOf(NotAllowed.class);
        }
        assertThatThrownBy(() -> reopen("elsewhere", line(PRACTICE, "adequate", "x"), null))
                .isInstanceOf(NoSuchInspection.class);
        assertThat(page("inspector1").reopening()).isNull();
        assertThat(page("lead").reopening().closedBecause()).isNull();
    }

    @Test
    void aDraftThatIsCheckedGoesBackAndIsRevised() {
        report.record("lead", "draft-report", ReportOnTheWay.DRAFT);
        reopen("lead", line(PRACTICE, "adequate", "Weaker than we thought."), null);

        assertThatThrownBy(() -> report.record("quality", "quality-assure", PASSED))
                .hasMessageContaining("The judgement was reopened on Thursday 20 December 2012");
        report.record("quality", "quality-assure", "{\"decision\": \"sent-back\"}");
        assertThatThrownBy(() -> report.record("lead", "draft-report", ReportOnTheWay.DRAFT))
                .hasMessageContaining("followsJudgement");
        report.record("lead", "draft-report", FOLLOWING);
        report.record("quality", "quality-assure", PASSED);

        assertThatThrownBy(() -> reopen("lead", line(PRACTICE, "good", "x"), null))
                .as("between the check and the sending")
                .hasMessageContaining("on its way to the authority");
    }

    @Test
    void aDraftThatTheAuthorityHasStaysAndSoDoesItsTime() {
        report.draftSent();
        var due = deadlines.of(report.id(), "comments").orElseThrow().date();
        reopen("lead", line(PRACTICE, "adequate", "Weaker than we thought."), null);

        assertThat(deadlines.of(report.id(), "comments").orElseThrow().date()).isEqualTo(due);
        assertThat(report.shown("dcs301", "factual-accuracy")
                        .at("/judgedAnew/grades")
                        .toString())
                .contains("\"was\":\"Good\",\"now\":\"Adequate\"");
        assertThat(letters("dcs301")).anyMatch(subject -> subject.contains("reopened since the draft was sent"));
        assertThat(letters("link301")).noneMatch(subject -> subject.contains("reopened"));
        report.record("dcs301", "factual-accuracy", COMMENT);
        report.record("lead", "answer-comments", DECLINED);

        assertThat(report.isToBeRevisedFirst())
                .as("the model puts it before the lead, not the manager")
                .isTrue();
        assertThatThrownBy(() -> report.record("manager", "sign-off", SIGNED_OFF))
                .hasMessageContaining("The judgement was reopened");
        report.record("lead", "revise-report", FOLLOWING);
        assertThat(report.isToBeRevisedFirst()).isFalse();
        report.finalSent();
        assertThat(report.shown("manager", "publish-report").toString()).contains("Adequate");
    }

    @Test
    void whatIsSignedOffIsNotReopenedAndWhoReopenedDoesNotSignOff() {
        report.draftSent();
        report.record("dcs301", "factual-accuracy", "{\"noComments\": true}");
        reopen("manager", line(PRACTICE, "adequate", "Weaker than we thought."), null);
        report.record("lead", "revise-report", FOLLOWING);

        assertThatThrownBy(() -> report.record("manager", "sign-off", SIGNED_OFF))
                .hasMessageContaining("You reopened the judgement");
        report.record("secondmanager", "sign-off", SIGNED_OFF);
        assertThatThrownBy(() -> reopen("lead", line(PRACTICE, "good", "x"), null))
                .hasMessageContaining("signed off");
        assertThat(page("lead").reopening().closedBecause()).contains("signed off");
    }

    private void reopen(String user, AreaAnswer line, String override) {
        as(user, () -> {
            controller.reopen(
                    asked(context, JudgementController.class, "reopen", report.id()),
                    new ReopenedJudgement(
                            "A file came that nobody had seen.", List.of(line), override, "quality", null));
            return null;
        });
    }

    private static AreaAnswer line(String area, String grade, String finding) {
        return new AreaAnswer(area, grade, List.of(new Found(finding, List.of())), "No case was recorded.", null, null);
    }

    private JudgementController.Page page(String user) {
        return as(
                user, () -> controller.judgement(asked(context, JudgementController.class, "judgement", report.id())));
    }

    private static JudgementController.Area area(JudgementController.Page page, String area) {
        return page.areas().stream()
                .filter(one -> one.area().equals(area))
                .findFirst()
                .orElseThrow();
    }

    private String trail() {
        return String.join(
                "\n",
                database.sql("select what from inspection_trail where inspection_id = ?")
                        .param(report.id())
                        .query(String.class)
                        .list());
    }

    private List<String> letters(String user) {
        return database.sql("select subject from letter where inspection_id = ? and to_user = ?")
                .params(report.id(), user)
                .query(String.class)
                .list();
    }

    private <T> T as(String user, Supplier<T> work) {
        return acting.as(user, work);
    }
}
