package org.waymark.casework.evaluation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymark.casework.CaseChoices;
import org.waymark.casework.CaseFile;
import org.waymark.casework.CaseFileRepository;
import org.waymark.casework.CaseGroups;
import org.waymark.casework.findings.AreaAnswer;
import org.waymark.casework.findings.AreaFinding;
import org.waymark.casework.findings.AreaLine;
import org.waymark.casework.findings.CaseConclusion;
import org.waymark.casework.findings.EvaluationBook;
import org.waymark.casework.findings.EvaluationRules;
import org.waymark.casework.findings.QuestionAnswer;
import org.waymark.casework.findings.QuestionLine;
import org.waymark.casework.findings.QuestionRules;
import org.waymark.casework.page.CaseHead;
import org.waymark.casework.page.CaseJourney;
import org.waymark.casework.page.CaseReader;
import org.waymark.casework.page.CaseTasks;
import org.waymark.framework.Framework;
import org.waymark.platform.tasks.Choice;
import org.waymark.platform.tasks.FormRefusals;
import org.waymark.platform.tasks.OpenTask;
import org.waymark.platform.tasks.TaskForm;
import org.waymark.platform.tasks.notes.NamesNobody;

/** The end of a tracked case: what the framework asks then, and what the case says of each judgement area. */
@Component
public class ConcludeCaseForm implements TaskForm<ConcludeCaseForm.Answers> {

    private final CaseTasks tasks;
    private final CaseReader reader;
    private final CaseFileRepository files;
    private final EvaluationBook book;
    private final CaseGroups groups;
    private final StagePage pages;
    private final Clock clock;

    ConcludeCaseForm(
            CaseTasks tasks,
            CaseReader reader,
            CaseFileRepository files,
            EvaluationBook book,
            CaseGroups groups,
            StagePage pages,
            Clock clock) {
        this.tasks = tasks;
        this.reader = reader;
        this.files = files;
        this.book = book;
        this.groups = groups;
        this.pages = pages;
        this.clock = clock;
    }

    /**
     * @param questions those that the framework asks of this case
     * @param groups    the vulnerable groups that the child belongs to, all of them; null leaves what the stages showed
     * @param areas     those of which the case says nothing are left empty; at least one is not
     */
    @NamesNobody
    public record Answers(
            @Valid List<@NotNull(message = "Reload the page: a question is missing.") QuestionAnswer> questions,
            List<@NotNull(message = "Choose a group.") String> groups,
            @Valid List<@NotNull(message = "Say which judgement area this is about.") AreaAnswer> areas) {

        public Answers {
            questions = questions == null ? List.of() : questions;
            areas = areas == null ? List.of() : areas;
        }
    }

    record Context(
            boolean mayRaiseConcern,
            String inspectionId,
            CaseHead file,
            String reopenedBecause,
            List<CaseJourney.StageLine> stages,
            CaseJourney.FamilyLine family,
            List<QuestionLine> questions,
            List<AreaLine> areas,
            List<Choice> grades,
            List<Choice> groupChoices,
            FirstAnswers answers) {}

    /** What was concluded before, when the case was reopened. */
    record FirstAnswers(List<String> groups) {}

    @Override
    public String name() {
        return "conclude-case";
    }

    @Override
    public Class<Answers> answers() {
        return Answers.class;
    }

    @Override
    public Object context(OpenTask task) {
        CaseTasks.Opened opened = tasks.open(task);
        Framework framework = opened.framework();
        Optional<CaseConclusion> before = book.conclusion(opened.file().id());
        return new Context(
                true,
                task.inspectionId(),
                opened.head(),
                pages.whyReopened(opened.file().id()),
                reader.stages(opened.file(), framework),
                reader.family(opened.file()),
                QuestionLine.all(framework.questionsOf(true, opened.file().stages()), before),
                AreaLine.all(framework, before),
                CaseChoices.grades(framework),
                CaseChoices.groups(framework),
                new FirstAnswers(groups.of(opened.file().id())));
    }

    @Override
    public void record(OpenTask task, Answers answers) {
        CaseTasks.Opened opened = tasks.open(task);
        CaseFile file = opened.file();
        Instant now = clock.instant();
        CaseConclusion conclusion = new CaseConclusion(file.id(), task.user(), now);
        conclude(conclusion, answers, file.stages(), opened.framework());
        book.keep(conclusion, now);
        if (answers.groups() != null) {
            groups.replace(file.id(), answers.groups());
        }
        file.evaluated();
        files.save(file);
    }

    /** @param stages those that the case was followed through */
    public static void conclude(CaseConclusion conclusion, Answers answers, List<String> stages, Framework framework) {
        QuestionRules asked = new QuestionRules(framework.questionsOf(true, stages));
        conclusion.answers(asked.answered(answers.questions()));
        EvaluationRules rules = new EvaluationRules(framework, "areas");
        List<AreaFinding> found = rules.findings(
                answers.areas().stream().map(AreaAnswer::toFinding).toList());
        rules.groups(answers.groups() == null ? List.of() : answers.groups());
        new FormRefusals()
                .all(asked.errors())
                .all(rules.errors())
                .unless(!found.isEmpty(), "areas", "Say what the case shows of at least one judgement area.")
                .raise();
        conclusion.saysOf(found);
    }
}
