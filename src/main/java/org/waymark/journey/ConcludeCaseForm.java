package org.waymark.journey;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.waymark.desk.Choice;
import org.waymark.desk.OpenTask;
import org.waymark.desk.TaskForm;
import org.waymark.framework.Framework;

/**
 * The end of a tracked case: what difference the help made, what early help could have prevented, what the case says.
 */
@Component
class ConcludeCaseForm implements TaskForm<ConcludeCaseForm.Answers> {

    private final CaseTasks tasks;
    private final CaseReader reader;
    private final CaseFileRepository files;
    private final CaseConclusionRepository conclusions;
    private final Clock clock;

    ConcludeCaseForm(
            CaseTasks tasks,
            CaseReader reader,
            CaseFileRepository files,
            CaseConclusionRepository conclusions,
            Clock clock) {
        this.tasks = tasks;
        this.reader = reader;
        this.files = files;
        this.conclusions = conclusions;
        this.clock = clock;
    }

    /**
     * @param absenceOfHelpDid what the absence of early help did to the child; empty when early help was there or not
     *                         needed
     * @param areas            those of which the case says nothing are left empty; at least one is not
     */
    record Answers(
            @NotBlank(message = "Say what difference the help made to the child's life.")
                    @Size(max = Words.MOST, message = Words.TOO_LONG)
                    String differenceMade,
            @NotBlank(message = "Say whether early help could have prevented this.")
                    @Size(max = Words.MOST, message = Words.TOO_LONG)
                    String earlyHelpCould,
            @Size(max = Words.MOST, message = Words.TOO_LONG) String absenceOfHelpDid,
            @Valid List<@NotNull(message = "Say which judgement area this is about.") AreaAnswer> areas) {

        Answers {
            areas = areas == null ? List.of() : areas;
        }
    }

    record Context(
            boolean mayRaiseConcern,
            String inspectionId,
            CaseHead file,
            List<CaseJourney.StageLine> stages,
            CaseJourney.FamilyLine family,
            List<AreaLine> areas,
            List<Choice> grades) {}

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
        return new Context(
                true,
                task.inspectionId(),
                opened.head(),
                reader.stages(opened.file(), framework),
                reader.family(opened.file()),
                AreaLine.all(framework),
                Choices.grades(framework));
    }

    @Override
    public void record(OpenTask task, Answers answers) {
        CaseTasks.Opened opened = tasks.open(task);
        CaseConclusion conclusion = new CaseConclusion(opened.file().id(), task.user(), clock.instant());
        conclude(conclusion, answers, opened.framework());
        conclusions.save(conclusion);
        opened.file().evaluated();
        files.save(opened.file());
    }

    static void conclude(CaseConclusion conclusion, Answers answers, Framework framework) {
        EvaluationRules rules = new EvaluationRules(framework, "areas");
        List<AreaFinding> found = rules.findings(
                answers.areas().stream().map(AreaAnswer::toFinding).toList());
        new Refusals()
                .all(rules.errors())
                .unless(!found.isEmpty(), "areas", "Say what the case shows of at least one judgement area.")
                .raise();
        conclusion.helpDid(
                answers.differenceMade().strip(),
                answers.earlyHelpCould().strip(),
                Words.tidy(answers.absenceOfHelpDid()));
        conclusion.saysOf(found);
    }
}
