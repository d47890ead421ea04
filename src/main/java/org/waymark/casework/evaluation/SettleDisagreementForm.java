package org.waymark.casework.evaluation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
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
import org.waymark.casework.findings.SettledPoint;
import org.waymark.casework.findings.Settlement;
import org.waymark.casework.page.CaseHead;
import org.waymark.casework.page.CaseReader;
import org.waymark.casework.page.CaseTasks;
import org.waymark.framework.Framework;
import org.waymark.platform.engine.People;
import org.waymark.platform.tasks.Choice;
import org.waymark.platform.tasks.FormRefusals;
import org.waymark.platform.tasks.OpenTask;
import org.waymark.platform.tasks.TaskForm;
import org.waymark.platform.tasks.notes.FormText;
import org.waymark.platform.tasks.notes.NamesNobody;

/** Two inspectors see a case differently: the lead reads both, and decides what stands. */
@Component
public class SettleDisagreementForm implements TaskForm<SettleDisagreementForm.Answers> {

    private final CaseTasks tasks;
    private final CaseReader reader;
    private final FirstFindings findings;
    private final ModerationRepository moderations;
    private final CaseFileRepository files;
    private final Settlement settlement;
    private final People people;
    private final Clock clock;

    SettleDisagreementForm(
            CaseTasks tasks,
            CaseReader reader,
            FirstFindings findings,
            ModerationRepository moderations,
            CaseFileRepository files,
            Settlement settlement,
            People people,
            Clock clock) {
        this.tasks = tasks;
        this.reader = reader;
        this.findings = findings;
        this.moderations = moderations;
        this.files = files;
        this.settlement = settlement;
        this.people = people;
        this.clock = clock;
    }

    @NamesNobody
    record Answers(
            @NotNull(message = "Reload the page: it holds nothing to decide.") @Valid
            List<@NotNull(message = "Reload the page: a line is missing.") Point> points) {}

    /** @param grade the one that stands, where the first inspector gave one */
    public record Point(
            String point,
            String grade,

            @Size(max = FormText.MOST, message = FormText.TOO_LONG)
            String reason) {}

    record Context(
            boolean mayRaiseConcern,
            String inspectionId,
            CaseHead file,
            String first,
            String second,
            List<EvidenceText> evidence,
            List<PointLine> points,
            List<Choice> grades) {}

    /** @param graded whether a grade is to be decided, or only which reading stands */
    record PointLine(
            String point,
            String title,
            boolean graded,
            String firstGrade,
            String firstSays,
            String secondGrade,
            String secondSays,
            String grade,
            String reason) {}

    @Override
    public String name() {
        return "settle-disagreement";
    }

    @Override
    public Class<Answers> answers() {
        return Answers.class;
    }

    @Override
    public Object context(OpenTask task) {
        CaseTasks.Opened opened = tasks.open(task);
        CaseFile file = opened.file();
        Moderation moderation = moderationOf(file);
        return new Context(
                true,
                task.inspectionId(),
                opened.head(),
                file.owner() == null ? null : people.name(file.owner()),
                people.name(moderation.byUser()),
                reader.evidence(file, opened.framework()),
                lines(file, moderation, opened.framework()),
                CaseChoices.grades(opened.framework()));
    }

    private List<PointLine> lines(CaseFile file, Moderation moderation, Framework framework) {
        Map<String, FirstFindings.First> first =
                findings.of(file).stream().collect(Collectors.toMap(FirstFindings.First::point, Function.identity()));
        return moderation.differences().stream()
                .map(point -> new PointLine(
                        point.point(),
                        CaseReader.pointTitle(file, point.point(), framework),
                        point.firstGrade() != null,
                        CaseReader.gradeTitle(point.firstGrade(), framework),
                        first.containsKey(point.point())
                                ? first.get(point.point()).narrative()
                                : null,
                        CaseReader.gradeTitle(point.secondGrade(), framework),
                        point.reason(),
                        null,
                        null))
                .toList();
    }

    @Override
    public void record(OpenTask task, Answers answers) {
        CaseTasks.Opened opened = tasks.open(task);
        CaseFile file = opened.file();
        Moderation moderation = moderationOf(file);
        List<SettledPoint> decided = decided(answers.points(), moderation.differences(), opened.framework());
        Instant now = clock.instant();
        moderation.settle(decided, task.user(), now);
        moderations.save(moderation);
        settlement.apply(file, decided);
        file.settled();
        files.save(file);
    }

    private Moderation moderationOf(CaseFile file) {
        return moderations
                .findByCaseId(file.id())
                .orElseThrow(() -> new IllegalStateException("Nobody has moderated case " + file.number()));
    }

    public static List<SettledPoint> decided(
            List<Point> answers, List<ModeratedPoint> differences, Framework framework) {
        EvaluationRules rules = new EvaluationRules(framework, "points");
        List<SettledPoint> decided = new ArrayList<>();
        for (ModeratedPoint difference : differences) {
            int place = answers.stream().map(Point::point).toList().indexOf(difference.point());
            if (place < 0) {
                rules.refuse("points", "Decide every point on which the two inspectors differ. Reload the page.");
                continue;
            }
            Point answer = answers.get(place);
            String path = "points[" + place + "]";
            String grade = FormText.tidy(answer.grade());
            if (difference.firstGrade() != null && grade == null) {
                rules.refuse(path + ".grade", "Choose the grade that stands.");
            }
            rules.checkGrade(path + ".grade", grade);
            if (FormText.isBlank(answer.reason())) {
                rules.refuse(path + ".reason", "Say what in the evidence decides it.");
            }
            decided.add(new SettledPoint(
                    difference.point(),
                    difference.firstGrade() == null ? null : grade,
                    FormText.tidy(answer.reason())));
        }
        new FormRefusals().all(rules.errors()).raise();
        return decided;
    }
}
