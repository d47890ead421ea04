package org.waymark.casework.evaluation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.waymark.casework.CaseChoices;
import org.waymark.casework.CaseFile;
import org.waymark.casework.CaseFileRepository;
import org.waymark.casework.findings.EvaluationRules;
import org.waymark.casework.findings.EvidenceText;
import org.waymark.casework.findings.FirstFindings;
import org.waymark.casework.findings.ModeratedPoint;
import org.waymark.casework.findings.Moderation;
import org.waymark.casework.findings.ModerationRepository;
import org.waymark.casework.page.CaseHead;
import org.waymark.casework.page.CaseJourney;
import org.waymark.casework.page.CaseReader;
import org.waymark.casework.page.CaseTasks;
import org.waymark.framework.Framework;
import org.waymark.platform.tasks.Choice;
import org.waymark.platform.tasks.FormRefusals;
import org.waymark.platform.tasks.OpenTask;
import org.waymark.platform.tasks.TaskForm;
import org.waymark.platform.tasks.notes.FormText;
import org.waymark.platform.tasks.notes.NamesNobody;

/** A second inspector looks at a case and grades it from its evidence, before seeing what the first one gave. */
@Component
public class ModerateCaseForm implements TaskForm<ModerateCaseForm.Answers> {

    static final String AGREE = "agree";
    static final String DIFFER = "differ";

    private final CaseTasks tasks;
    private final FirstFindings findings;
    private final CaseReader reader;
    private final CaseFileRepository files;
    private final ModerationRepository moderations;
    private final Clock clock;

    ModerateCaseForm(
            CaseTasks tasks,
            FirstFindings findings,
            CaseReader reader,
            CaseFileRepository files,
            ModerationRepository moderations,
            Clock clock) {
        this.tasks = tasks;
        this.findings = findings;
        this.reader = reader;
        this.files = files;
        this.moderations = moderations;
        this.clock = clock;
    }

    @NamesNobody
    record Answers(
            @NotNull(message = "Reload the page: it holds nothing to moderate.") @Valid
            List<@NotNull(message = "Reload the page: a line is missing.") Point> points,

            @Size(max = FormText.MOST, message = FormText.TOO_LONG)
            String note) {}

    /**
     * @param point     the judgement area of a tracked case, the theme of a sampled one
     * @param grade     the second inspector's own, where the first gave one
     * @param agreement {@code agree} or {@code differ}, where the first wrote a narrative alone
     */
    public record Point(
            String point,
            String grade,
            String agreement,

            @Size(max = FormText.MOST, message = FormText.TOO_LONG)
            String reason) {}

    /** @param ownCase whether the case is the reader's own: then somebody else has to look at it */
    record Context(
            boolean mayRaiseConcern,
            String inspectionId,
            boolean ownCase,
            CaseHead file,
            List<CaseJourney.StageLine> stages,
            List<EvidenceText> evidence,
            List<PointLine> points,
            List<Choice> grades,
            List<Choice> agreements) {}

    /** @param narrative the first inspector's, where no grade was given with it; null where one was */
    record PointLine(String point, String title, String narrative, String grade, String agreement, String reason) {}

    @Override
    public String name() {
        return "moderate-case";
    }

    @Override
    public Class<Answers> answers() {
        return Answers.class;
    }

    @Override
    public Object context(OpenTask task) {
        CaseTasks.Opened opened = tasks.open(task);
        Framework framework = opened.framework();
        CaseFile file = opened.file();
        boolean own =
                task.user().equals(file.owner()) || findings.evaluators(file).contains(task.user());
        List<PointLine> points = findings.of(file).stream()
                .map(first -> new PointLine(
                        first.point(),
                        CaseReader.pointTitle(file, first.point(), framework),
                        first.grade() == null ? first.narrative() : null,
                        null,
                        null,
                        null))
                .toList();
        List<EvidenceText> evidence = reader.evidence(file, framework);
        List<CaseJourney.StageLine> stages = reader.stages(file, framework).stream()
                .map(CaseJourney.StageLine::withoutGrades)
                .toList();
        return new Context(
                true,
                task.inspectionId(),
                own,
                opened.head(),
                stages,
                evidence,
                points,
                CaseChoices.grades(framework),
                List.of(new Choice(AGREE, "I agree"), new Choice(DIFFER, "I see it differently")));
    }

    @Override
    public void record(OpenTask task, Answers answers) {
        CaseTasks.Opened opened = tasks.open(task);
        CaseFile file = opened.file();
        new FormRefusals()
                .unless(
                        !task.user().equals(file.owner()),
                        "",
                        "This is your own case. Another inspector moderates it: give the task back.")
                .unless(
                        opened.inspection().inspectors().contains(task.user()),
                        "",
                        "A case is moderated by an inspector of this team.")
                .raise();
        requireNotTheFirst(file, task.user());
        List<ModeratedPoint> points = moderated(answers.points(), findings.of(file), opened.framework());
        Moderation moderation = new Moderation(file.id(), FormText.tidy(answers.note()), points);
        moderation.by(task.user(), clock.instant());
        moderations.save(moderation);
        file.moderatedBy(task.user(), moderation.agrees());
        files.save(file);
    }

    // A case may have changed hands while it was being evaluated.
    private void requireNotTheFirst(CaseFile file, String user) {
        new FormRefusals()
                .unless(
                        !findings.evaluators(file).contains(user),
                        "",
                        "You evaluated part of this case yourself. Another inspector moderates it: give the task back.")
                .raise();
    }

    public static List<ModeratedPoint> moderated(
            List<Point> answers, List<FirstFindings.First> first, Framework framework) {
        Map<String, Integer> places = new HashMap<>();
        for (int place = 0; place < answers.size(); place++) {
            places.put(answers.get(place).point(), place);
        }
        EvaluationRules rules = new EvaluationRules(framework, "points");
        List<ModeratedPoint> points = new ArrayList<>();
        for (FirstFindings.First given : first) {
            Integer place = places.get(given.point());
            if (place == null) {
                rules.refuse(
                        "points", "Every point that the first inspector looked at has its line here. Reload the page.");
            } else {
                points.add(moderated(answers.get(place), "points[" + place + "]", given, rules));
            }
        }
        new FormRefusals().all(rules.errors()).raise();
        return points;
    }

    private static ModeratedPoint moderated(
            Point answer, String path, FirstFindings.First first, EvaluationRules rules) {
        String grade = FormText.tidy(answer.grade());
        String reason = FormText.tidy(answer.reason());
        if (reason == null) {
            rules.refuse(path + ".reason", "Say what in the evidence leads you there.");
        }
        if (first.grade() == null) {
            if (!AGREE.equals(answer.agreement()) && !DIFFER.equals(answer.agreement())) {
                rules.refuse(path + ".agreement", "Say whether you agree or see it differently.");
            }
            return new ModeratedPoint(first.point(), null, null, AGREE.equals(answer.agreement()), reason);
        }
        if (grade == null) {
            rules.refuse(path + ".grade", "Give your own grade from the evidence.");
        }
        rules.checkGrade(path + ".grade", grade);
        return new ModeratedPoint(
                first.point(), first.grade(), grade, first.grade().equals(grade), reason);
    }
}
