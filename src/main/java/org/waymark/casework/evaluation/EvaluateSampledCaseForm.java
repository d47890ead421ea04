package org.waymark.casework.evaluation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.waymark.casework.CaseFile;
import org.waymark.casework.CaseFileRepository;
import org.waymark.casework.CaseGroups;
import org.waymark.casework.findings.AreaAnswer;
import org.waymark.casework.findings.AreaLine;
import org.waymark.casework.findings.CaseConclusion;
import org.waymark.casework.findings.EvaluationBook;
import org.waymark.casework.findings.EvaluationRules;
import org.waymark.casework.findings.EvidenceAnswer;
import org.waymark.casework.findings.FileExamination;
import org.waymark.casework.findings.FlagAnswer;
import org.waymark.casework.findings.PointAnswer;
import org.waymark.casework.findings.QuestionAnswer;
import org.waymark.casework.findings.QuestionLine;
import org.waymark.casework.findings.QuestionRules;
import org.waymark.casework.page.CaseHead;
import org.waymark.casework.page.CaseTasks;
import org.waymark.casework.page.LimitLine;
import org.waymark.casework.page.OccurrenceLine;
import org.waymark.framework.Framework;
import org.waymark.platform.tasks.Choice;
import org.waymark.platform.tasks.FormRefusals;
import org.waymark.platform.tasks.OpenTask;
import org.waymark.platform.tasks.TaskForm;
import org.waymark.platform.tasks.notes.FormText;
import org.waymark.platform.tasks.notes.NamesNobody;

/**
 * A sampled case: one lighter evaluation on the framework's themes (2012: paragraph 42), and what it says of each
 * judgement area.
 */
@Component
public class EvaluateSampledCaseForm implements TaskForm<EvaluateSampledCaseForm.Answers> {

    private final CaseTasks tasks;
    private final SampledCasePage page;
    private final CaseFileRepository files;
    private final EvaluationBook book;
    private final CaseGroups groups;
    private final Clock clock;

    EvaluateSampledCaseForm(
            CaseTasks tasks,
            SampledCasePage page,
            CaseFileRepository files,
            EvaluationBook book,
            CaseGroups groups,
            Clock clock) {
        this.tasks = tasks;
        this.page = page;
        this.files = files;
        this.book = book;
        this.groups = groups;
        this.clock = clock;
    }

    /**
     * @param themes those left empty are not evaluated
     * @param areas  those of which the case says nothing are left empty
     * @param groups the vulnerable groups that the child belongs to
     * @param flags  what the report should not leave out
     * @param fileMinutes how long the file was examined; may stay empty
     */
    @NamesNobody
    public record Answers(
            @Valid List<@NotNull(message = "Say which theme this is about.") ThemeAnswer> themes,
            @Valid List<@NotNull(message = "Say which judgement area this is about.") AreaAnswer> areas,
            @Valid List<@NotNull(message = "Reload the page: a question is missing.") QuestionAnswer> questions,
            List<@NotNull(message = "Choose a group.") String> groups,
            @Valid List<@NotNull(message = "Reload the page: a line is missing.") FlagAnswer> flags,

            @Size(max = FormText.LINE, message = FormText.TOO_LONG)
            String examinedWith,

            @Size(max = FormText.LINE, message = FormText.TOO_LONG)
            String aloneBecause,

            @Positive(message = "Say how many minutes it took, or leave this empty.")
            @Max(value = 2880, message = "No file takes longer than 2880 minutes.")
            Integer fileMinutes,

            boolean restPlaysNoPart) {

        public Answers {
            themes = themes == null ? List.of() : themes;
            areas = areas == null ? List.of() : areas;
            questions = questions == null ? List.of() : questions;
            groups = groups == null ? List.of() : groups;
            flags = flags == null ? List.of() : flags;
        }
    }

    public record ThemeAnswer(
            String theme,
            String grade,

            @Size(max = FormText.MOST, message = FormText.TOO_LONG)
            String narrative,

            @Valid List<@NotNull(message = "Reload the page: a line is missing.") EvidenceAnswer> evidence) {

        PointAnswer toPoint() {
            return new PointAnswer(theme, grade, narrative, evidence);
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
            List<OccurrenceLine> occurrences,
            List<LimitLine> limits,
            List<String> problems,
            String reopenedBecause,
            List<ThemeLine> themes,
            List<AreaLine> areas,
            List<QuestionLine> questions,
            List<FlagAnswer> flags,
            List<Choice> grades,
            List<Choice> agencies,
            List<Choice> groupChoices,
            List<Choice> areaChoices,
            FirstAnswers answers) {}

    /** A theme and the answer to it, empty unless the case was reopened: so the page's list begins. */
    record ThemeLine(
            String theme, String title, String text, String grade, String narrative, List<EvidenceAnswer> evidence) {}

    /** What stands in the fields before anything is typed. */
    record FirstAnswers(String examinedWith, String aloneBecause, List<String> groups) {}

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
        return page.of(tasks.open(task), task);
    }

    @Override
    public void record(OpenTask task, Answers answers) {
        CaseTasks.Opened opened = tasks.open(task);
        CaseFile file = opened.file();
        Instant now = clock.instant();
        CaseConclusion conclusion = new CaseConclusion(file.id(), task.user(), now);
        EvaluationRules rules = new EvaluationRules(opened.framework(), "themes");
        List<FlagAnswer> flagged = rules.flags(answers.flags());
        List<String> groupsSeen = rules.groups(answers.groups());
        List<PointAnswer> found = evaluate(conclusion, answers, file.stages(), opened.framework(), rules);
        FileExamination examined = new FileExamination(
                FormText.tidy(answers.examinedWith()), FormText.tidy(answers.aloneBecause()), answers.fileMinutes());
        book.keep(file, found, examined, flagged, task.user(), now);
        book.keep(conclusion, now);
        groups.replace(file.id(), groupsSeen);
        file.evaluated();
        files.save(file);
    }

    /** @param stages those that the child reached, of the framework's */
    public static List<PointAnswer> evaluate(
            CaseConclusion conclusion,
            Answers answers,
            List<String> stages,
            Framework framework,
            EvaluationRules rules) {
        QuestionRules asked = new QuestionRules(framework.questionsOf(false, stages));
        EvaluationRules areaRules = new EvaluationRules(framework, "areas");
        rules.examined(answers.examinedWith(), answers.aloneBecause(), answers.fileMinutes());
        List<PointAnswer> found = rules.evaluated(
                answers.themes().stream().map(ThemeAnswer::toPoint).toList(),
                titles(framework),
                answers.restPlaysNoPart());
        conclusion.saysOf(areaRules.findings(
                answers.areas().stream().map(AreaAnswer::toFinding).toList()));
        conclusion.answers(asked.answered(answers.questions()));
        new FormRefusals()
                .all(asked.errors())
                .all(rules.errors())
                .all(areaRules.errors())
                .raise();
        return found;
    }

    private static Map<String, String> titles(Framework framework) {
        Map<String, String> titles = new LinkedHashMap<>();
        framework.themes().forEach(theme -> titles.put(theme.id(), theme.title()));
        return titles;
    }
}
