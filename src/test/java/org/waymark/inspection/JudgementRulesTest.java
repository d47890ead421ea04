package org.waymark.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.waymark.desk.FieldError;
import org.waymark.desk.RefusedAnswers;
import org.waymark.inspection.HoldJudgementMeetingForm.Line;

class JudgementRulesTest {

    private final List<Judgement> saved = new ArrayList<>();

    @Test
    void everyAreaIsJudgedAndEveryGradedAreaGraded() {
        RefusedAnswers refused = catchThrowableOfType(
                RefusedAnswers.class,
                () -> check(List.of(
                        line("overall-effectiveness", null),
                        line("help-and-protection", "satisfactory"),
                        line("help-and-protection", "good"),
                        line("capacity-to-improve", "good"))));

        assertThat(refused.errors())
                .extracting(FieldError::field)
                .containsExactly(
                        "judgements[0].grade",
                        "judgements[1].grade",
                        "judgements[2].area",
                        "judgements[3].area",
                        "judgements",
                        "judgements");
        assertThat(refused.errors().get(4).message()).contains("The quality of practice");
    }

    @Test
    void gradesThatCapNothingLeaveTheOverallGradeAsProposed() {
        record("adequate", "good", "adequate", "adequate", null);

        assertThat(overall()).isEqualTo(new Judgements.Judged("overall-effectiveness", "adequate", "Found.", false));
        assertThat(saved).hasSize(4);
    }

    @Test
    void anInadequateAreaLimitsTheOverallGrade() {
        record("adequate", "adequate", "inadequate", "adequate", null);

        assertThat(overall().grade()).isEqualTo("inadequate");
        assertThat(overall().limited()).isTrue();
    }

    @Test
    void theLeadMayGoPastTheLimitWithAReason() {
        record("adequate", "adequate", "inadequate", "adequate", "The weakness was mended while we were there.");

        assertThat(overall().grade()).isEqualTo("adequate");
        assertThat(overall().limited()).isFalse();
    }

    @Test
    void withoutALimitThereIsNothingToGoPast() {
        assertThatThrownBy(() -> record("good", "good", "good", "good", "Because."))
                .isInstanceOf(RefusedAnswers.class)
                .hasMessageContaining("overrideReason");
    }

    @Test
    void proposingTheLowestGradeIsNoLimit() {
        record("inadequate", "adequate", "inadequate", "adequate", null);

        assertThat(overall().grade()).isEqualTo("inadequate");
        assertThat(overall().limited()).isFalse();
    }

    private void record(String overall, String help, String practice, String leadership, String override) {
        JudgementRepository repository = mock();
        when(repository.save(any())).thenAnswer(given -> {
            saved.add(given.getArgument(0));
            return given.getArgument(0);
        });
        Map<String, Line> byArea = check(List.of(
                line("overall-effectiveness", overall),
                line("help-and-protection", help),
                line("quality-of-practice", practice),
                line("leadership-and-governance", leadership)));
        new JudgementRecorder(repository, new LimitingRule(TablesOnTheirOwn.decisions()), mock())
                .record("i", AnInspection.FRAMEWORK, byArea, override);
    }

    private Judgements.Judged overall() {
        return saved.stream()
                .collect(Collectors.toMap(Judgement::area, Function.identity()))
                .get("overall-effectiveness")
                .toJudged();
    }

    private static Map<String, Line> check(List<Line> lines) {
        return new JudgementCheck(AnInspection.FRAMEWORK).check(lines);
    }

    private static Line line(String area, String grade) {
        return new Line(area, grade, "Found.", null);
    }
}
