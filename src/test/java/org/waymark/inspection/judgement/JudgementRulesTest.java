package org.waymark.inspection.judgement;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.waymark.framework.Framework;
import org.waymark.framework.Frameworks;
import org.waymark.inspection.AnInspection;
import org.waymark.inspection.TablesOnTheirOwn;
import org.waymark.inspection.judgement.EvidenceSource.EvidenceLine;
import org.waymark.inspection.judgement.HoldJudgementMeetingForm.AreaAnswer;
import org.waymark.inspection.judgement.HoldJudgementMeetingForm.Found;
import org.waymark.platform.tasks.FieldError;
import org.waymark.platform.tasks.RefusedAnswers;

class JudgementRulesTest {

    private static final Set<String> TEAM = Set.of("lead", "inspector1");

    /** One piece of evidence for each area. */
    private static final Map<String, List<EvidenceLine>> EVIDENCE = AnInspection.FRAMEWORK.judgementAreas().stream()
            .collect(Collectors.toMap(
                    Framework.JudgementArea::id,
                    area -> List.of(
                            new EvidenceLine("e-" + area.id(), "Case C001", "inspector1", null, "Seen in time."))));

    private final List<JudgementFinding> found = new ArrayList<>();
    private final List<Judgement> saved = new ArrayList<>();
    private final List<Object> told = new ArrayList<>();

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

        assertThat(overall())
                .isEqualTo(new Judgements.Judged("overall-effectiveness", "adequate", "Found.", false, null));
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

    @Test
    void aFindingPointsAtEvidenceOfItsArea() {
        RefusedAnswers refused = catchThrowableOfType(
                RefusedAnswers.class,
                () -> check(List.of(
                        line("overall-effectiveness", "good"),
                        lineWith("help-and-protection", new Found("Found.", List.of())),
                        lineWith("quality-of-practice", new Found("Found.", List.of("case:other"))),
                        lineWith("leadership-and-governance"))));

        assertThat(refused.errors())
                .extracting(FieldError::field)
                .containsExactly(
                        "judgements[1].findings[0].evidence",
                        "judgements[2].findings[0].evidence",
                        "judgements[3].findings");
        assertThat(refused.errors().get(2).message()).contains("Leadership and governance");
    }

    @Test
    void anAreaOfWhichNobodySawAnythingTakesAReason() {
        Map<String, List<EvidenceLine>> nothing = Map.of();
        List<AreaAnswer> lines = AnInspection.FRAMEWORK.judgementAreas().stream()
                .map(area -> new AreaAnswer(area.id(), "good", List.of(new Found("Found.", null)), null, null, null))
                .toList();

        RefusedAnswers refused = catchThrowableOfType(
                RefusedAnswers.class, () -> new JudgementCheck(AnInspection.FRAMEWORK, nothing, TEAM).check(lines));

        assertThat(refused.errors()).hasSize(4).allSatisfy(error -> assertThat(error.field())
                .endsWith(".unseenReason"));
        assertThat(new JudgementCheck(AnInspection.FRAMEWORK, nothing, TEAM)
                        .check(lines.stream()
                                .map(line -> new AreaAnswer(
                                        line.area(), "good", line.findings(), "No case reached us.", null, null))
                                .toList()))
                .hasSize(4);
    }

    @Test
    void aReasonForTheUnseenIsOutOfPlaceWhereSomethingWasSeen() {
        RefusedAnswers refused = catchThrowableOfType(
                RefusedAnswers.class,
                () -> check(List.of(
                        line("overall-effectiveness", "good"),
                        line("help-and-protection", "good"),
                        line("quality-of-practice", "good"),
                        new AreaAnswer(
                                "leadership-and-governance",
                                "good",
                                List.of(new Found("Found.", List.of("e-leadership-and-governance"))),
                                "Nobody was there.",
                                null,
                                null))));

        assertThat(refused.errors()).extracting(FieldError::field).containsExactly("judgements[3].unseenReason");
    }

    @Test
    void aDissentNamesAMemberOfTheTeamAndWhatTheySee() {
        RefusedAnswers refused = catchThrowableOfType(
                RefusedAnswers.class,
                () -> check(List.of(
                        dissent("overall-effectiveness", null, "Better than that."),
                        dissent("help-and-protection", "inspector1", null),
                        dissent("quality-of-practice", "stranger", "Worse than that."),
                        dissent("leadership-and-governance", "inspector1", "Better than that."))));

        assertThat(refused.errors())
                .extracting(FieldError::field)
                .containsExactly("judgements[0].dissentBy", "judgements[1].dissent", "judgements[2].dissentBy");
    }

    @Test
    void whatIsCitedKeepsWhereItWasSeenAndByWhom() {
        record("good", "good", "good", "good", null);

        assertThat(found)
                .hasSize(4)
                .filteredOn(one -> one.area().equals("help-and-protection"))
                .singleElement()
                .extracting(JudgementFinding::evidence, as(InstanceOfAssertFactories.LIST))
                .containsExactly(new JudgementFinding.Cited("e-help-and-protection", "Case C001", "inspector1"));
    }

    @Test
    void ofSeveralRulesThatHoldTheStrictestLimitsAndIsToldInWords() {
        Framework two = Frameworks.kept("ours", AnInspection.FRAMEWORK.content().replace("\nlimiting: ", """

                limiting:
                  - areas: [quality-of-practice, leadership-and-governance]
                    at-least: 2
                    when: adequate
                    caps-at: adequate
                    overridable: false
                    source: Ours
                #"""));
        GradeCap cap = new GradeCap(TablesOnTheirOwn.decisions());

        assertThat(cap.apply(two, grades("good", "adequate", "good"), "good").limited())
                .isFalse();
        assertThat(cap.apply(two, grades("good", "adequate", "adequate"), "good"))
                .satisfies(outcome -> assertThat(outcome.grade()).isEqualTo("adequate"))
                .satisfies(outcome -> assertThat(outcome.overridable()).isFalse())
                .satisfies(outcome -> assertThat(outcome.why())
                        .isEqualTo(
                                "The overall grade is limited. If at least 2 of “The quality of practice”, “Leadership"
                                        + " and governance” are graded Adequate or worse, the overall grade is no better than"
                                        + " Adequate, and nobody may go past that."));
        assertThat(cap.apply(two, grades("inadequate", "adequate", "adequate"), "good")
                        .grade())
                .isEqualTo("inadequate");
        assertThat(cap.apply(two, grades("inadequate", "good", "good"), "good").overridable())
                .isTrue();
        assertThat(cap.apply(two, grades("inadequate", "good", "good"), "inadequate")
                        .limited())
                .isFalse();
    }

    private static Map<String, String> grades(String help, String practice, String leadership) {
        return Map.of(
                "help-and-protection", help, "quality-of-practice", practice, "leadership-and-governance", leadership);
    }

    @Test
    void aFrameworkWithoutAnOverallJudgementHasItsAreasAloneAndNothingToOverride() {
        Framework visit = Frameworks.shipped().byId("monitoring-visit");
        Map<String, List<EvidenceLine>> seen = Map.of(
                "progress", List.of(new EvidenceLine("e-progress", "Case C001", "inspector1", null, "Seen.")),
                "practice", List.of(new EvidenceLine("e-practice", "Case C001", "inspector1", null, "Seen.")));
        Map<String, AreaAnswer> byArea =
                new JudgementCheck(visit, seen, TEAM).check(List.of(line("progress", null), line("practice", null)));

        recorder().record("i", visit, byArea, seen, null);

        assertThat(saved)
                .extracting(Judgement::area, Judgement::grade)
                .containsExactlyInAnyOrder(tuple("progress", null), tuple("practice", null));
        assertThatThrownBy(() -> recorder().record("i", visit, byArea, seen, "Because."))
                .isInstanceOf(RefusedAnswers.class)
                .hasMessageContaining("No rule holds the overall grade down");
        assertThatThrownBy(() -> new JudgementCheck(visit, seen, TEAM)
                        .check(List.of(line("progress", "good"), line("practice", null))))
                .isInstanceOf(RefusedAnswers.class)
                .hasMessageContaining("This framework gives no grade for");
    }

    @Test
    void thatTheTeamHasJudgedIsTold() {
        record("good", "good", "good", "good", null);

        assertThat(told).containsExactly(new JudgementRecorded("i", false));
    }

    /** Whoever is asked whether these grades are recorded reads which those are, and how to go past a rule only where one holds. */
    @Test
    void theGradesThatWillBeRecordedAreToldBeforeTheyAre() {
        Map<String, AreaAnswer> limited = judged("adequate", "adequate", "inadequate", "good");
        assertThat(recorder().heldDown(AnInspection.FRAMEWORK, limited, null).orElseThrow())
                .contains("You propose “Adequate”", "“Inadequate” will be recorded")
                .endsWith("If that rule should not limit it, look again, and say why in the form.");
        assertThat(recorder().recorded(AnInspection.FRAMEWORK, limited, null).orElseThrow())
                .startsWith("Recorded are then: “Inadequate” for “Overall effectiveness”; “Adequate” for ")
                .contains("; “Good” for “Leadership and governance”");
        assertThat(recorder()
                        .recorded(AnInspection.FRAMEWORK, limited, "Mended.")
                        .orElseThrow())
                .contains("“Adequate” for “Overall effectiveness”");
        assertThat(recorder().heldDown(AnInspection.FRAMEWORK, judged("good", "good", "good", "good"), null))
                .isEmpty();
    }

    private static Map<String, AreaAnswer> judged(String overall, String help, String practice, String leadership) {
        return check(List.of(
                line("overall-effectiveness", overall),
                line("help-and-protection", help),
                line("quality-of-practice", practice),
                line("leadership-and-governance", leadership)));
    }

    private void record(String overall, String help, String practice, String leadership, String override) {
        recorder().record("i", AnInspection.FRAMEWORK, judged(overall, help, practice, leadership), EVIDENCE, override);
    }

    private JudgementRecorder recorder() {
        JudgementRepository repository = mock();
        when(repository.save(any())).thenAnswer(given -> {
            saved.add(given.getArgument(0));
            return given.getArgument(0);
        });
        JudgementFindingRepository findings = mock();
        when(findings.save(any())).thenAnswer(given -> {
            found.add(given.getArgument(0));
            return given.getArgument(0);
        });
        return new JudgementRecorder(
                repository, findings, new GradeCap(TablesOnTheirOwn.decisions()), mock(), told::add);
    }

    private Judgements.Judged overall() {
        return saved.stream()
                .collect(Collectors.toMap(Judgement::area, Function.identity()))
                .get("overall-effectiveness")
                .toJudged();
    }

    private static Map<String, AreaAnswer> check(List<AreaAnswer> lines) {
        return new JudgementCheck(AnInspection.FRAMEWORK, EVIDENCE, TEAM).check(lines);
    }

    private static AreaAnswer line(String area, String grade) {
        return new AreaAnswer(area, grade, List.of(new Found("Found.", List.of("e-" + area))), null, null, null);
    }

    private static AreaAnswer lineWith(String area, Found... findings) {
        return new AreaAnswer(area, "good", List.of(findings), null, null, null);
    }

    private static AreaAnswer dissent(String area, String by, String words) {
        return new AreaAnswer(area, "good", List.of(new Found("Found.", List.of("e-" + area))), null, by, words);
    }
}
