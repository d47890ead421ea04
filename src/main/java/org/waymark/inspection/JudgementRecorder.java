package org.waymark.inspection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.waymark.desk.RefusedAnswers;
import org.waymark.framework.Framework;
import org.waymark.inspection.EvidenceSource.EvidenceLine;
import org.waymark.inspection.HoldJudgementMeetingForm.Found;
import org.waymark.inspection.HoldJudgementMeetingForm.Line;

/**
 * Writes down what the team judged, the overall grade as the limiting rule or the lead's reason against it leaves it.
 */
@Component
class JudgementRecorder {

    private final JudgementRepository judgements;
    private final LimitingRule rule;
    private final Inspections inspections;

    JudgementRecorder(JudgementRepository judgements, LimitingRule rule, Inspections inspections) {
        this.judgements = judgements;
        this.rule = rule;
        this.inspections = inspections;
    }

    /**
     * @param byArea         a line for each area of the framework, checked
     * @param evidence       what was seen, by area
     * @param overrideReason why the lead goes past the limiting rule; null when the rule is followed
     */
    void record(
            String inspectionId,
            Framework framework,
            Map<String, Line> byArea,
            Map<String, List<EvidenceLine>> evidence,
            String overrideReason) {
        String overall = framework.overall().id();
        byArea.values().stream()
                .filter(line -> !line.area().equals(overall))
                .forEach(line -> judgements.save(
                        judgement(inspectionId, line, evidence.getOrDefault(line.area(), List.of()), line.grade())));
        judgements.save(overall(inspectionId, framework, byArea, evidence, overrideReason));
    }

    private Judgement overall(
            String inspectionId,
            Framework framework,
            Map<String, Line> byArea,
            Map<String, List<EvidenceLine>> evidence,
            String overrideReason) {
        Line line = byArea.get(framework.overall().id());
        List<EvidenceLine> seen = evidence.getOrDefault(line.area(), List.of());
        boolean reasoned = overrideReason != null && !overrideReason.isBlank();
        LimitingRule.Outcome outcome = framework.overall().graded()
                ? rule.apply(framework, gradesOf(framework, byArea), line.grade())
                : new LimitingRule.Outcome(null, false, null);
        if (!outcome.limited()) {
            if (reasoned) {
                throw RefusedAnswers.of(
                        "overrideReason",
                        "No rule holds this overall grade down, so none is overridden. Leave this empty.");
            }
            return judgement(inspectionId, line, seen, line.grade());
        }
        if (!reasoned) {
            Judgement limited = judgement(inspectionId, line, seen, outcome.grade());
            limited.limited();
            inspections.note(
                    inspectionId,
                    "Overall grade limited from %s to %s".formatted(line.grade(), outcome.grade()),
                    outcome.why());
            return limited;
        }
        if (!framework.limiting().overridable()) {
            throw RefusedAnswers.of(
                    "overrideReason", "This framework lets nobody go past its limiting rule. " + outcome.why());
        }
        Judgement overridden = judgement(inspectionId, line, seen, line.grade());
        overridden.overridden(overrideReason);
        inspections.note(inspectionId, "Limiting rule overridden: " + outcome.why(), overrideReason);
        return overridden;
    }

    private static Map<String, String> gradesOf(Framework framework, Map<String, Line> byArea) {
        return framework.judgementAreas().stream()
                .filter(area -> area.graded() && !area.overall())
                .collect(Collectors.toMap(Framework.JudgementArea::id, area -> byArea.get(area.id())
                        .grade()));
    }

    private static Judgement judgement(String inspectionId, Line line, List<EvidenceLine> seen, String grade) {
        List<JudgementFinding> found = new ArrayList<>();
        line.findings().forEach(finding -> found.add(finding(found.size(), finding, seen)));
        Judgement judgement = new Judgement(inspectionId, line.area(), grade, found);
        if (line.unseenReason() != null && !line.unseenReason().isBlank()) {
            judgement.unseen(line.unseenReason());
        }
        if (line.dissent() != null && !line.dissent().isBlank()) {
            judgement.dissent(line.dissentBy(), line.dissent());
        }
        return judgement;
    }

    private static JudgementFinding finding(int place, Found finding, List<EvidenceLine> seen) {
        List<JudgementFinding.Cited> cited = seen.stream()
                .filter(line -> finding.evidence().contains(line.id()))
                .map(line -> new JudgementFinding.Cited(line.id(), line.from(), line.seenBy()))
                .toList();
        return new JudgementFinding(place, finding.text().strip(), cited);
    }
}
