package org.waymark.journey;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.waymark.desk.Choice;
import org.waymark.desk.OpenTask;
import org.waymark.desk.TaskForm;
import org.waymark.framework.Framework;

/** One stage of a tracked case, evaluated on the framework's strands (2012: paragraph 20). One form for all stages. */
@Component
class EvaluateStageForm implements TaskForm<EvaluateStageForm.Answers> {

    private final CaseTasks tasks;
    private final JourneyReader journeys;
    private final StageEvaluationRepository evaluations;
    private final Clock clock;

    EvaluateStageForm(CaseTasks tasks, JourneyReader journeys, StageEvaluationRepository evaluations, Clock clock) {
        this.tasks = tasks;
        this.journeys = journeys;
        this.evaluations = evaluations;
        this.clock = clock;
    }

    /**
     * @param strands         those left empty are not evaluated
     * @param notSeenBecause  why the stage could not be seen; then nothing else is answered
     */
    record Answers(
            @Valid List<@NotNull(message = "Say which strand this is about.") StrandAnswer> strands,
            @Size(max = Words.LINE, message = Words.TOO_LONG) String examinedWith,
            @Size(max = Words.LINE, message = Words.TOO_LONG) String aloneBecause,
            @Size(max = Words.MOST, message = Words.TOO_LONG) String notSeenBecause) {

        Answers {
            strands = strands == null ? List.of() : strands;
        }
    }

    record StrandAnswer(
            String strand,
            String grade,
            @Size(max = Words.MOST, message = Words.TOO_LONG) String narrative,
            @Size(max = Words.MOST, message = Words.TOO_LONG) String evidence) {}

    record Context(
            boolean mayRaiseConcern,
            String inspectionId,
            CaseHead file,
            String stage,
            String stageTitle,
            String stageText,
            List<OccurrenceLine> occurrences,
            List<StrandLine> strands,
            List<Choice> grades) {}

    /** A strand and the empty answer to it, as the page's list begins. */
    record StrandLine(String strand, String title, String text, String grade, String narrative, String evidence) {

        static StrandLine of(Framework.Strand strand) {
            return new StrandLine(strand.id(), strand.title(), strand.text(), null, null, null);
        }
    }

    @Override
    public String name() {
        return "evaluate-stage";
    }

    @Override
    public Class<Answers> answers() {
        return Answers.class;
    }

    @Override
    public Object context(OpenTask task) {
        CaseTasks.Opened opened = tasks.open(task);
        Framework framework = opened.framework();
        Framework.Stage stage = framework.stage(ChildJourneyProcess.stageOf(task.elementId()));
        return new Context(
                true,
                task.inspectionId(),
                opened.head(),
                stage.id(),
                stage.title(),
                stage.text(),
                journeys.occurrences(opened.child().id(), stage.id(), framework),
                framework.strands().stream().map(StrandLine::of).toList(),
                Choices.grades(framework));
    }

    @Override
    public void record(OpenTask task, Answers answers) {
        CaseTasks.Opened opened = tasks.open(task);
        StageEvaluation evaluation = new StageEvaluation(
                opened.file().id(), ChildJourneyProcess.stageOf(task.elementId()), task.user(), clock.instant());
        evaluate(evaluation, answers, opened.framework());
        evaluations.save(evaluation);
    }

    static void evaluate(StageEvaluation evaluation, Answers answers, Framework framework) {
        EvaluationRules rules = new EvaluationRules(framework, "strands");
        List<StrandEvaluation> given = answers.strands().stream()
                .map(answer ->
                        new StrandEvaluation(answer.strand(), answer.grade(), answer.narrative(), answer.evidence()))
                .toList();
        if (Words.isBlank(answers.notSeenBecause())) {
            evaluation.seen(
                    rules.examined(answers.examinedWith(), answers.aloneBecause()),
                    rules.evaluated(given, ids(framework)));
        } else {
            if (given.stream().anyMatch(StrandEvaluation::saysAnything)) {
                rules.refuse(
                        "notSeenBecause",
                        "You have evaluated this stage below. Leave this empty, or take the evaluation out.");
            }
            evaluation.notSeen(Words.tidy(answers.notSeenBecause()));
        }
        new Refusals().all(rules.errors()).raise();
    }

    private static Set<String> ids(Framework framework) {
        return framework.strands().stream()
                .map(Framework.Strand::id)
                .collect(LinkedHashSet::new, Set::add, Set::addAll);
    }
}
