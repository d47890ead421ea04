package org.waymark.inspection.judgement;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.waymark.framework.Framework;
import org.waymark.inspection.Inspections;
import org.waymark.inspection.judgement.EvidenceSource.EvidenceLine;
import org.waymark.inspection.judgement.HoldJudgementMeetingForm.AreaAnswer;
import org.waymark.inspection.judgement.HoldJudgementMeetingForm.Found;
import org.waymark.platform.tasks.RefusedAnswers;

/**
 * Writes down what the team judged, the overall grade as the grade cap or the lead's reason against it leaves it.
 */
@Component
class JudgementRecorder {

    private final JudgementRepository judgements;
    private final JudgementFindingRepository findings;
    private final GradeCap rule;
    private final Inspections inspections;
    private final ApplicationEventPublisher events;

    JudgementRecorder(
            JudgementRepository judgements,
            JudgementFindingRepository findings,
            GradeCap rule,
            Inspections inspections,
            ApplicationEventPublisher events) {
        this.judgements = judgements;
        this.findings = findings;
        this.rule = rule;
        this.inspections = inspections;
        this.events = events;
    }

    /**
     * @param byArea         a line for each area of the framework, checked
     * @param evidence       what was seen, by area
     * @param overrideReason why the lead goes past the grade cap; null when the rule is followed
     */
    void record(
            String inspectionId,
            Framework framework,
            Map<String, AreaAnswer> byArea,
            Map<String, List<EvidenceLine>> evidence,
            String overrideReason) {
        byArea.values().stream()
                .filter(line -> !framework.isOverall(line.area()))
                .forEach(line -> judgements.save(judgement(inspectionId, line, line.grade())));
        saveOverall(inspectionId, framework, byArea, overrideReason);
        byArea.values()
                .forEach(line -> keepFindings(inspectionId, line, evidence.getOrDefault(line.area(), List.of())));
        events.publishEvent(new JudgementRecorded(inspectionId, false));
    }

    /** As {@link #record}, of these areas and of the overall grade as it follows from all of them. */
    void recordAnew(
            String inspectionId,
            Framework framework,
            Map<String, AreaAnswer> byArea,
            Set<String> anew,
            Map<String, List<EvidenceLine>> evidence,
            String overrideReason) {
        byArea.values().stream()
                .filter(line -> anew.contains(line.area()) && !framework.isOverall(line.area()))
                .forEach(line -> judgements.save(judgement(inspectionId, line, line.grade())));
        saveOverall(inspectionId, framework, byArea, overrideReason);
        anew.forEach(area -> keepFindings(inspectionId, byArea.get(area), evidence.getOrDefault(area, List.of())));
        events.publishEvent(new JudgementRecorded(inspectionId, true));
    }

    /** What the grade cap makes of the overall grade that is proposed beside the others. */
    GradeCap.Outcome ruled(Framework framework, Map<String, AreaAnswer> byArea) {
        return framework
                .overall()
                .filter(Framework.JudgementArea::graded)
                .map(overall -> rule.apply(
                        framework,
                        gradesOf(framework, byArea),
                        byArea.get(overall.id()).grade()))
                .orElse(GradeCap.Outcome.NOT_GRADED);
    }

    /** That another overall grade will be recorded than is proposed, and why; empty where the proposed one is. */
    Optional<String> heldDown(Framework framework, Map<String, AreaAnswer> byArea, String overrideReason) {
        GradeCap.Outcome outcome = ruled(framework, byArea);
        return !outcome.limited() || overrideReason != null && !overrideReason.isBlank()
                ? Optional.empty()
                : framework.overall().map(overall -> {
                    String proposed = byArea.get(overall.id()).grade();
                    return ("You propose “%s” for “%s”. “%s” will be recorded, because %s."
                                    + (outcome.overridable()
                                            ? " If that rule should not limit it, look again, and say why in the form."
                                            : ""))
                            .formatted(
                                    framework.grade(proposed).title(),
                                    overall.title(),
                                    framework.grade(outcome.grade()).title(),
                                    GradeCap.because(framework, gradesOf(framework, byArea), proposed));
                });
    }

    /** Which grade will be recorded of each area that is graded, the overall one as the rules leave it; empty where none is. */
    Optional<String> recorded(Framework framework, Map<String, AreaAnswer> byArea, String overrideReason) {
        GradeCap.Outcome outcome = ruled(framework, byArea);
        boolean limited = outcome.limited() && (overrideReason == null || overrideReason.isBlank());
        String grades = framework.judgementAreas().stream()
                .filter(area -> area.graded()
                        && byArea.containsKey(area.id())
                        && byArea.get(area.id()).grade() != null)
                .map(area -> "“%s” for “%s”"
                        .formatted(
                                framework
                                        .grade(
                                                limited && area.overall()
                                                        ? outcome.grade()
                                                        : byArea.get(area.id()).grade())
                                        .title(),
                                area.title()))
                .collect(Collectors.joining("; "));
        return grades.isEmpty() ? Optional.empty() : Optional.of("Recorded are then: " + grades + ".");
    }

    private void saveOverall(
            String inspectionId, Framework framework, Map<String, AreaAnswer> byArea, String overrideReason) {
        boolean reasoned = overrideReason != null && !overrideReason.isBlank();
        GradeCap.Outcome outcome = ruled(framework, byArea);
        if (reasoned && !outcome.limited()) {
            throw RefusedAnswers.of(
                    "overrideReason", "No rule holds the overall grade down, so none is overridden. Leave this empty.");
        }
        framework
                .overall()
                .map(area -> byArea.get(area.id()))
                .ifPresent(line -> judgements.save(
                        overall(inspectionId, framework, line, outcome, reasoned ? overrideReason : null)));
    }

    private Judgement overall(
            String inspectionId,
            Framework framework,
            AreaAnswer line,
            GradeCap.Outcome outcome,
            String overrideReason) {
        if (!outcome.limited()) {
            return judgement(inspectionId, line, line.grade());
        }
        if (overrideReason == null) {
            Judgement limited = judgement(inspectionId, line, outcome.grade());
            limited.limited();
            inspections.note(
                    inspectionId,
                    "Overall grade limited from %s to %s".formatted(line.grade(), outcome.grade()),
                    outcome.why());
            return limited;
        }
        if (!outcome.overridable()) {
            throw RefusedAnswers.of("overrideReason", "This framework lets nobody go past that. " + outcome.firmly());
        }
        Judgement overridden = judgement(inspectionId, line, line.grade());
        overridden.overridden(overrideReason);
        inspections.note(inspectionId, "Limiting rule overridden: " + outcome.why(), overrideReason);
        return overridden;
    }

    private static Map<String, String> gradesOf(Framework framework, Map<String, AreaAnswer> byArea) {
        return framework.judgementAreas().stream()
                .filter(area -> area.graded() && !area.overall())
                .collect(Collectors.toMap(Framework.JudgementArea::id, area -> byArea.get(area.id())
                        .grade()));
    }

    private static Judgement judgement(String inspectionId, AreaAnswer line, String grade) {
        String findings =
                line.findings().stream().map(finding -> finding.text().strip()).collect(Collectors.joining("\n\n"));
        Judgement judgement = new Judgement(inspectionId, line.area(), grade, findings);
        if (line.unseenReason() != null && !line.unseenReason().isBlank()) {
            judgement.unseen(line.unseenReason());
        }
        if (line.dissent() != null && !line.dissent().isBlank()) {
            judgement.dissent(line.dissentBy(), line.dissent());
        }
        return judgement;
    }

    private void keepFindings(String inspectionId, AreaAnswer line, List<EvidenceLine> seen) {
        for (int place = 0; place < line.findings().size(); place++) {
            Found finding = line.findings().get(place);
            List<JudgementFinding.Cited> cited = seen.stream()
                    .filter(one -> finding.evidence().contains(one.id()))
                    .map(one -> new JudgementFinding.Cited(one.id(), one.from(), one.seenBy()))
                    .toList();
            findings.save(new JudgementFinding(
                            inspectionId, line.area(), place, finding.text().strip(), cited)
                    .of(finding.body()));
        }
    }
}
