package org.waymark.journey;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.waymark.desk.Choice;
import org.waymark.desk.OpenTask;
import org.waymark.desk.TaskForm;
import org.waymark.framework.Framework;

/**
 * A sampled case: one lighter evaluation on the framework's themes (2012: paragraph 42), and what it says of each
 * judgement area.
 */
@Component
class EvaluateSampledCaseForm implements TaskForm<EvaluateSampledCaseForm.Answers> {

    private final CaseTasks tasks;
    private final JourneyReader journeys;
    private final CaseFileRepository files;
    private final ThemeEvaluationRepository themes;
    private final CaseConclusionRepository conclusions;
    private final Clock clock;

    EvaluateSampledCaseForm(
            CaseTasks tasks,
            JourneyReader journeys,
            CaseFileRepository files,
            ThemeEvaluationRepository themes,
            CaseConclusionRepository conclusions,
            Clock clock) {
        this.tasks = tasks;
        this.journeys = journeys;
        this.files = files;
        this.themes = themes;
        this.conclusions = conclusions;
        this.clock = clock;
    }

    /**
     * @param themes those left empty are not evaluated
     * @param areas  those of which the case says nothing are left empty
     */
    record Answers(
            @Valid List<@NotNull(message = "Say which theme this is about.") ThemeAnswer> themes,
            @Valid List<@NotNull(message = "Say which judgement area this is about.") AreaAnswer> areas,
            @Size(max = Words.LINE, message = Words.TOO_LONG) String examinedWith,
            @Size(max = Words.LINE, message = Words.TOO_LONG) String aloneBecause) {

        Answers {
            themes = themes == null ? List.of() : themes;
            areas = areas == null ? List.of() : areas;
        }
    }

    record ThemeAnswer(
            String theme,
            String grade,
            @Size(max = Words.MOST, message = Words.TOO_LONG) String narrative,
            @Size(max = Words.MOST, message = Words.TOO_LONG) String evidence) {}

    record Context(
            boolean mayRaiseConcern,
            String inspectionId,
            CaseHead file,
            List<OccurrenceLine> occurrences,
            List<ThemeLine> themes,
            List<AreaLine> areas,
            List<Choice> grades) {}

    /** A theme and the empty answer to it, as the page's list begins. */
    record ThemeLine(String theme, String title, String text, String grade, String narrative, String evidence) {

        static ThemeLine of(Framework.Theme theme) {
            return new ThemeLine(theme.id(), theme.title(), theme.text(), null, null, null);
        }
    }

    @Override
    public String name() {
        return "evaluate-sampled-case";
    }

    @Override
    public Class<Answers> answers() {
        return Answers.class;
    }

    @Override
    public Object context(OpenTask task) {
        CaseTasks.Opened opened = tasks.open(task);
        Framework framework = opened.framework();
        return new Context(
                true,
                task.inspectionId(),
                opened.head(),
                journeys.journey(opened.child().id(), framework),
                framework.themes().stream().map(ThemeLine::of).toList(),
                AreaLine.all(framework),
                Choices.grades(framework));
    }

    @Override
    public void record(OpenTask task, Answers answers) {
        CaseTasks.Opened opened = tasks.open(task);
        CaseFile file = opened.file();
        Instant now = clock.instant();
        CaseConclusion conclusion = new CaseConclusion(file.id(), task.user(), now);
        List<ThemeEvaluation> found = evaluate(conclusion, answers, opened.framework());
        found.forEach(evaluation -> themes.save(evaluation.by(task.user(), now)));
        conclusions.save(conclusion);
        file.evaluated();
        files.save(file);
    }

    static List<ThemeEvaluation> evaluate(CaseConclusion conclusion, Answers answers, Framework framework) {
        EvaluationRules rules = new EvaluationRules(framework, "themes");
        EvaluationRules areaRules = new EvaluationRules(framework, "areas");
        Examined examined = rules.examined(answers.examinedWith(), answers.aloneBecause());
        List<StrandEvaluation> given = answers.themes().stream()
                .map(answer ->
                        new StrandEvaluation(answer.theme(), answer.grade(), answer.narrative(), answer.evidence()))
                .toList();
        List<StrandEvaluation> found = rules.evaluated(given, ids(framework));
        conclusion.saysOf(areaRules.findings(
                answers.areas().stream().map(AreaAnswer::toFinding).toList()));
        new Refusals().all(rules.errors()).all(areaRules.errors()).raise();
        return found.stream()
                .map(one -> new ThemeEvaluation(conclusion.caseId(), one, examined))
                .toList();
    }

    private static Set<String> ids(Framework framework) {
        return framework.themes().stream().map(Framework.Theme::id).collect(LinkedHashSet::new, Set::add, Set::addAll);
    }
}
