package org.waymark.casework.evaluation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.waymark.casework.CaseFile;
import org.waymark.casework.CaseGroups;
import org.waymark.casework.ChildJourneyProcess;
import org.waymark.casework.findings.EvaluationBook;
import org.waymark.casework.findings.EvaluationRules;
import org.waymark.casework.findings.EvidenceAnswer;
import org.waymark.casework.findings.FileExamination;
import org.waymark.casework.findings.FlagAnswer;
import org.waymark.casework.findings.PointAnswer;
import org.waymark.casework.findings.StageEvaluation;
import org.waymark.casework.findings.StrandEvaluation;
import org.waymark.casework.page.CaseHead;
import org.waymark.casework.page.CaseTasks;
import org.waymark.casework.page.JourneyReader;
import org.waymark.casework.page.LimitLine;
import org.waymark.casework.page.OccurrenceLine;
import org.waymark.framework.Framework;
import org.waymark.platform.tasks.Choice;
import org.waymark.platform.tasks.FormRefusals;
import org.waymark.platform.tasks.OpenTask;
import org.waymark.platform.tasks.RefusedAnswers;
import org.waymark.platform.tasks.TaskForm;
import org.waymark.platform.tasks.notes.FormText;
import org.waymark.platform.tasks.notes.NamesNobody;

/** One stage of a tracked case, evaluated on the framework's strands (2012: paragraph 20). One form for all stages. */
@Component
public class EvaluateStageForm implements TaskForm<EvaluateStageForm.Answers> {

    private final CaseTasks tasks;
    private final StagePage page;
    private final EvaluationBook book;
    private final CaseGroups groups;
    private final Clock clock;

    EvaluateStageForm(CaseTasks tasks, StagePage page, EvaluationBook book, CaseGroups groups, Clock clock) {
        this.tasks = tasks;
        this.page = page;
        this.book = book;
        this.groups = groups;
        this.clock = clock;
    }

    /**
     * @param strands         those left empty are not evaluated
     * @param fileMinutes     how long the file was examined for this stage; may stay empty
     * @param groups          the vulnerable groups that the child belongs to, as this stage shows
     * @param flags           what the report should not leave out
     * @param notSeenBecause  why the stage could not be seen; then nothing else is answered
     */
    @NamesNobody
    public record Answers(
            @Valid List<@NotNull(message = "Say which strand this is about.") StrandAnswer> strands,

            @Size(max = FormText.LINE, message = FormText.TOO_LONG)
            String examinedWith,

            @Size(max = FormText.LINE, message = FormText.TOO_LONG)
            String aloneBecause,

            @Positive(message = "Say how many minutes it took, or leave this empty.")
            @Max(value = 2880, message = "No file takes longer than 2880 minutes.")
            Integer fileMinutes,

            List<@NotNull(message = "Choose a group.") String> groups,
            @Valid List<@NotNull(message = "Reload the page: a line is missing.") FlagAnswer> flags,

            @Size(max = FormText.MOST, message = FormText.TOO_LONG)
            String notSeenBecause,

            boolean restPlaysNoPart) {

        public Answers {
            strands = strands == null ? List.of() : strands;
            groups = groups == null ? List.of() : groups;
            flags = flags == null ? List.of() : flags;
        }
    }

    public record StrandAnswer(
            String strand,
            String grade,

            @Size(max = FormText.MOST, message = FormText.TOO_LONG)
            String narrative,

            @Valid List<@NotNull(message = "Reload the page: a line is missing.") EvidenceAnswer> evidence) {

        PointAnswer toPoint() {
            return new PointAnswer(strand, grade, narrative, evidence);
        }
    }

    /**
     * @param output  what the inspection ends in, within a sentence
     * @param answers what was found before, when the case was reopened
     */
    record Context(
            boolean mayRaiseConcern,
            String inspectionId,
            CaseHead file,
            String output,
            String stage,
            String stageTitle,
            String stageText,
            List<OccurrenceLine> occurrences,
            List<LimitLine> limits,
            List<String> problems,
            String reopenedBecause,
            List<StrandLine> strands,
            List<FlagAnswer> flags,
            List<Choice> grades,
            List<Choice> agencies,
            List<Choice> groupChoices,
            List<Choice> areaChoices,
            FirstAnswers answers) {}

    /** A strand and the answer to it, empty unless the case was reopened: so the page's list begins. */
    record StrandLine(
            String strand, String title, String text, String grade, String narrative, List<EvidenceAnswer> evidence) {}

    /** What stands in the fields before anything is typed. */
    record FirstAnswers(String examinedWith, String aloneBecause, String notSeenBecause, List<String> groups) {}

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
        return page.of(tasks.open(task), task);
    }

    @Override
    public void record(OpenTask task, Answers answers) {
        CaseTasks.Opened opened = tasks.open(task);
        CaseFile file = opened.file();
        String stage = ChildJourneyProcess.stageOf(task);
        if (!file.reached(stage)) {
            throw RefusedAnswers.of(
                    "",
                    "The child of case " + file.number() + " never reached "
                            + JourneyReader.titleOf(opened.framework(), stage)
                            + ", as the lists tell it. A stage that was never reached is not evaluated.");
        }
        StageEvaluation evaluation = new StageEvaluation(file.id(), stage, task.user(), clock.instant());
        EvaluationRules rules = new EvaluationRules(opened.framework(), "strands");
        List<FlagAnswer> flagged = rules.flags(answers.flags());
        List<String> groupsSeen = rules.groups(answers.groups());
        List<PointAnswer> found = evaluate(evaluation, answers, opened.framework(), rules);
        groups.add(file.id(), groupsSeen);
        book.keep(evaluation, found, flagged);
    }

    public static List<PointAnswer> evaluate(
            StageEvaluation evaluation, Answers answers, Framework framework, EvaluationRules rules) {
        List<PointAnswer> given =
                answers.strands().stream().map(StrandAnswer::toPoint).toList();
        List<PointAnswer> found = List.of();
        if (FormText.isBlank(answers.notSeenBecause())) {
            FileExamination examined =
                    rules.examined(answers.examinedWith(), answers.aloneBecause(), answers.fileMinutes());
            found = rules.evaluated(given, titles(framework, evaluation.stage()), answers.restPlaysNoPart());
            evaluation.seen(examined, found.stream().map(StrandEvaluation::of).toList());
        } else {
            if (given.stream().anyMatch(PointAnswer::saysAnything)) {
                rules.refuse(
                        "notSeenBecause",
                        "You have evaluated this stage below. Leave this empty, or take the evaluation out.");
            }
            evaluation.notSeen(FormText.tidy(answers.notSeenBecause()));
        }
        new FormRefusals().all(rules.errors()).raise();
        return found;
    }

    private static Map<String, String> titles(Framework framework, String stage) {
        Map<String, String> titles = new LinkedHashMap<>();
        framework.strandsAt(stage).forEach(strand -> titles.put(strand.id(), strand.title()));
        return titles;
    }
}
