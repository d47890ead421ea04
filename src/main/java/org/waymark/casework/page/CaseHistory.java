package org.waymark.casework.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.waymark.casework.CaseFile;
import org.waymark.casework.CaseReopeningRepository;
import org.waymark.casework.StageAdditionRepository;
import org.waymark.casework.findings.Moderation;
import org.waymark.casework.findings.ModerationRepository;
import org.waymark.casework.findings.StageEvaluation;
import org.waymark.casework.findings.StageEvaluationRepository;
import org.waymark.casework.findings.ThemeEvaluation;
import org.waymark.casework.findings.ThemeEvaluationRepository;
import org.waymark.framework.Framework;
import org.waymark.platform.engine.People;

/** What became of a case before it was opened again. */
@Component
class CaseHistory {

    private final CaseReopeningRepository reopenings;
    private final StageAdditionRepository additions;
    private final StageEvaluationRepository stages;
    private final ThemeEvaluationRepository themes;
    private final ModerationRepository moderations;
    private final People people;

    CaseHistory(
            CaseReopeningRepository reopenings,
            StageAdditionRepository additions,
            StageEvaluationRepository stages,
            ThemeEvaluationRepository themes,
            ModerationRepository moderations,
            People people) {
        this.reopenings = reopenings;
        this.additions = additions;
        this.stages = stages;
        this.themes = themes;
        this.moderations = moderations;
        this.people = people;
    }

    List<JourneyPage.ReopeningRow> reopenings(String caseId) {
        return reopenings.findByCaseIdOrderByAt(caseId).stream()
                .map(one -> new JourneyPage.ReopeningRow(one.at(), people.name(one.byUser()), one.reason()))
                .toList();
    }

    /** The stages that the lead added; of a framework without further stages nothing is asked. */
    List<JourneyPage.AdditionRow> additions(CaseFile file, Framework framework) {
        if (framework.stages().stream().noneMatch(Framework.Stage::isFurther)) {
            return List.of();
        }
        return additions.findByCaseIdOrderByAt(file.id()).stream()
                .map(one -> new JourneyPage.AdditionRow(
                        one.at(),
                        people.name(one.byUser()),
                        framework.stage(one.stage()).title(),
                        one.reason()))
                .toList();
    }

    /** Evaluations that a later one took the place of, the oldest first. */
    List<JourneyPage.EarlierRow> earlier(CaseFile file, Framework framework) {
        List<JourneyPage.EarlierRow> rows = new ArrayList<>();
        stages.all(file.id()).stream()
                .filter(StageEvaluation::isSuperseded)
                .forEach(found -> rows.add(new JourneyPage.EarlierRow(
                        found.at(),
                        people.name(found.byUser()),
                        JourneyReader.titleOf(framework, found.stage()),
                        found.notSeen() != null
                                ? "Not seen: " + found.notSeen()
                                : found.strands().stream()
                                        .map(one ->
                                                framework.strand(one.strand()).title() + ": "
                                                        + orNarrative(CaseReader.gradeTitle(one.grade(), framework)))
                                        .collect(Collectors.joining("; ")))));
        themes.all(file.id()).stream()
                .filter(ThemeEvaluation::isSuperseded)
                .forEach(found -> rows.add(new JourneyPage.EarlierRow(
                        found.at(),
                        people.name(found.byUser()),
                        framework.theme(found.theme()).title(),
                        orNarrative(CaseReader.gradeTitle(found.grade(), framework)))));
        moderations.all(file.id()).stream()
                .filter(Moderation::isSuperseded)
                .forEach(found -> rows.add(new JourneyPage.EarlierRow(
                        found.at(),
                        people.name(found.byUser()),
                        "Moderation",
                        found.agrees() ? "agreed with the first inspector" : "saw it differently")));
        rows.sort(Comparator.comparing(JourneyPage.EarlierRow::at));
        return rows;
    }

    private static String orNarrative(String grade) {
        return grade == null ? "in words" : grade;
    }
}
