package org.waymark.casework.evaluation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import org.waymark.casework.findings.EarlyHelp;
import org.waymark.casework.findings.EvaluationBook;
import org.waymark.casework.findings.EvaluationRules;
import org.waymark.casework.page.CaseHead;
import org.waymark.casework.page.CaseJourney;
import org.waymark.casework.page.CaseReader;
import org.waymark.casework.page.CaseTasks;
import org.waymark.framework.Framework;
import org.waymark.lists.FormText;
import org.waymark.platform.tasks.Choice;
import org.waymark.platform.tasks.OpenTask;
import org.waymark.platform.tasks.TaskForm;

/**
 * The end of a tracked case: what difference the help made, what early help could have prevented, what the case says.
 */
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
     * @param earlyHelpAnswer  whether early help could have prevented this; always answered of a child who came under
     *                         protection or into care
     * @param absenceOfHelpDid what the absence of early help did to the child; empty when early help was there or not
     *                         needed
     * @param groups           the vulnerable groups that the child belongs to, all of them; null leaves what the stages
     *                         showed
     * @param areas            those of which the case says nothing are left empty; at least one is not
     */
    public record Answers(
            @NotBlank(message = "Say what difference the help made to the child's life.")
            @Size(max = FormText.MOST, message = FormText.TOO_LONG)
            String differenceMade,

            String earlyHelpAnswer,

            @NotBlank(message = "Say whether early help could have prevented this, and why you think so.")
            @Size(max = FormText.MOST, message = FormText.TOO_LONG)
            String earlyHelpCould,

            @Size(max = FormText.MOST, message = FormText.TOO_LONG)
            String absenceOfHelpDid,

            List<@NotNull(message = "Choose a group.") String> groups,
            @Valid List<@NotNull(message = "Say which judgement area this is about.") AreaAnswer> areas) {

        public Answers {
            areas = areas == null ? List.of() : areas;
        }

        EarlyHelp earlyHelp() {
            return EarlyHelp.tidy(earlyHelpAnswer, earlyHelpCould, absenceOfHelpDid);
        }
    }

    /** @param earlyHelpAsked whether the child came under protection or into care */
    record Context(
            boolean mayRaiseConcern,
            String inspectionId,
            CaseHead file,
            String reopenedBecause,
            boolean earlyHelpAsked,
            List<CaseJourney.StageLine> stages,
            CaseJourney.FamilyLine family,
            List<AreaLine> areas,
            List<Choice> grades,
            List<Choice> groupChoices,
            List<Choice> earlyHelpChoices,
            FirstAnswers answers) {}

    /** What was concluded before, when the case was reopened. */
    record FirstAnswers(
            String differenceMade,
            String earlyHelpAnswer,
            String earlyHelpCould,
            String absenceOfHelpDid,
            List<String> groups) {}

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
                EarlyHelp.isAskedOf(opened.file().stages()),
                reader.stages(opened.file(), framework),
                reader.family(opened.file()),
                AreaLine.all(framework, before),
                CaseChoices.grades(framework),
                CaseChoices.groups(framework),
                EarlyHelp.ANSWERS,
                new FirstAnswers(
                        before.map(CaseConclusion::differenceMade).orElse(null),
                        before.map(CaseConclusion::earlyHelpAnswer).orElse(null),
                        before.map(CaseConclusion::earlyHelpCould).orElse(null),
                        before.map(CaseConclusion::absenceOfHelpDid).orElse(null),
                        groups.of(opened.file().id())));
    }

    @Override
    public void record(OpenTask task, Answers answers) {
        CaseTasks.Opened opened = tasks.open(task);
        CaseFile file = opened.file();
        Instant now = clock.instant();
        CaseConclusion conclusion = new CaseConclusion(file.id(), task.user(), now);
        conclude(conclusion, answers, EarlyHelp.isAskedOf(file.stages()), opened.framework());
        book.keep(conclusion, now);
        if (answers.groups() != null) {
            groups.replace(file.id(), answers.groups());
        }
        file.evaluated();
        files.save(file);
    }

    /** @param asked whether the child came under protection or into care */
    public static void conclude(CaseConclusion conclusion, Answers answers, boolean asked, Framework framework) {
        EvaluationRules rules = new EvaluationRules(framework, "areas");
        List<AreaFinding> found = rules.findings(
                answers.areas().stream().map(AreaAnswer::toFinding).toList());
        rules.groups(answers.groups() == null ? List.of() : answers.groups());
        answers.earlyHelp()
                .check(asked)
                .all(rules.errors())
                .unless(!found.isEmpty(), "areas", "Say what the case shows of at least one judgement area.")
                .raise();
        conclusion.helpDid(answers.differenceMade().strip(), answers.earlyHelp());
        conclusion.saysOf(found);
    }
}
