package org.waymark.inspection.judgement;

import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.framework.Framework;
import org.waymark.inspection.InspectionStatus;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Inspections;
import org.waymark.inspection.Member;
import org.waymark.inspection.judgement.EvidenceSource.EvidenceLine;
import org.waymark.inspection.judgement.HoldJudgementMeetingForm.AreaAnswer;
import org.waymark.inspection.judgement.HoldJudgementMeetingForm.Found;
import org.waymark.platform.engine.CurrentUser;
import org.waymark.platform.engine.database.AdvisoryLocks;
import org.waymark.platform.tasks.RefusedAnswers;
import org.waymark.platform.tasks.WriteTransaction;

/**
 * Judges areas anew after the judgement meeting, by its rules, as long as the grades are provisional. What was judged
 * before stays, with who reopened it, when and why.
 */
@Service
@Transactional
class JudgementReopenings {

    private static final Set<InspectionStatus> OVER =
            Set.of(InspectionStatus.PUBLISHED, InspectionStatus.CLOSED, InspectionStatus.CANCELLED);

    private final Inspections inspections;
    private final JudgementReopeningRepository reopenings;
    private final JudgementRepository judgements;
    private final JudgementFindingRepository findings;
    private final JudgementMeetingRepository meetings;
    private final Judgements recorded;
    private final JudgementRecorder recorder;
    private final QualityAtMeeting quality;
    private final AreaEvidence evidence;
    private final GradesInReport report;
    private final AdvisoryLocks turns;
    private final CurrentUser currentUser;
    private final Clock clock;

    JudgementReopenings(
            Inspections inspections,
            JudgementReopeningRepository reopenings,
            JudgementRepository judgements,
            JudgementFindingRepository findings,
            JudgementMeetingRepository meetings,
            Judgements recorded,
            JudgementRecorder recorder,
            QualityAtMeeting quality,
            AreaEvidence evidence,
            GradesInReport report,
            AdvisoryLocks turns,
            CurrentUser currentUser,
            Clock clock) {
        this.inspections = inspections;
        this.reopenings = reopenings;
        this.judgements = judgements;
        this.findings = findings;
        this.meetings = meetings;
        this.recorded = recorded;
        this.recorder = recorder;
        this.quality = quality;
        this.evidence = evidence;
        this.report = report;
        this.turns = turns;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Why the judgement cannot be reopened now, for people; empty when it can. */
    @Transactional(readOnly = true)
    public Optional<String> closedBecause(InspectionView inspection) {
        if (recorded.of(inspection.id()).isEmpty()) {
            return Optional.of("The team has not judged yet: the judgement meeting comes first.");
        }
        if (OVER.contains(inspection.status())) {
            return Optional.of("This inspection is over: its judgement stands.");
        }
        return report.fixedBecause(inspection.id());
    }

    /**
     * @throws RefusedAnswers when the judgement cannot be reopened, or what is judged anew does not keep to the rules
     */
    @WriteTransaction
    void reopen(String inspectionId, ReopenedJudgement asked) {
        turns.take("inspection", inspectionId);
        InspectionView inspection = inspections.byId(inspectionId);
        closedBecause(inspection).ifPresent(why -> {
            throw RefusedAnswers.of("reason", why);
        });
        quality.check(asked.qualityManager(), asked.qualityAbsentReason());
        Framework framework = inspection.framework();
        Map<String, List<EvidenceLine>> seen = evidence.of(inspectionId);
        Set<String> team = inspection.members().stream().map(Member::userId).collect(Collectors.toSet());
        Map<String, AreaAnswer> anew = new JudgementCheck(framework, seen, team).checkSome(asked.judgements());

        Map<String, AreaAnswer> all = asTheyStand(inspection);
        all.putAll(anew);
        String override = overrideReason(asked.overrideReason(), framework, inspectionId, all);
        JudgementReopening reopening = kept(inspection, asked, anew.keySet(), all, override);
        findingsBefore(inspectionId, anew.keySet(), reopening);
        recorder.recordAnew(inspectionId, framework, all, anew.keySet(), seen, override);
        inspections.note(
                inspectionId, inWords(framework, reopening), asked.reason().strip());
    }

    /** The areas as they are judged now, the overall one with the grade that was proposed before any limit. */
    private Map<String, AreaAnswer> asTheyStand(InspectionView inspection) {
        Map<String, AreaAnswer> lines = new HashMap<>();
        Framework framework = inspection.framework();
        judgements
                .findByKeyInspectionId(inspection.id())
                .forEach(judgement -> lines.put(
                        judgement.area(),
                        new AreaAnswer(
                                judgement.area(),
                                framework.isOverall(judgement.area())
                                        ? proposed(inspection.id(), judgement)
                                        : judgement.grade(),
                                foundOf(inspection.id(), judgement),
                                judgement.unseenReason(),
                                judgement.dissentBy(),
                                judgement.dissent())));
        return lines;
    }

    /** Judgements of before findings stood by themselves have their text alone. */
    private List<Found> foundOf(String inspectionId, Judgement judgement) {
        List<Judgements.Found> found = recorded.findings(inspectionId).getOrDefault(judgement.area(), List.of());
        return found.isEmpty()
                ? List.of(new Found(judgement.toJudged().findings(), List.of()))
                : found.stream()
                        .map(one -> new Found(
                                one.text(),
                                one.evidence().stream()
                                        .map(Judgements.Cited::evidence)
                                        .toList(),
                                one.body()))
                        .toList();
    }

    private String proposed(String inspectionId, Judgement overall) {
        List<JudgementReopening> earlier = reopenings.findByInspectionIdOrderByNumber(inspectionId);
        return earlier.isEmpty()
                ? meetings.findById(inspectionId)
                        .map(JudgementMeeting::proposedOverall)
                        .orElse(overall.grade())
                : earlier.get(earlier.size() - 1).proposedOverall();
    }

    /** A reason that was given before holds for as long as the rule would hold the grade down. */
    private String overrideReason(String given, Framework framework, String inspectionId, Map<String, AreaAnswer> all) {
        if (given != null && !given.isBlank()) {
            return given.strip();
        }
        return recorder.ruled(framework, all).limited()
                ? overall(framework, inspectionId)
                        .map(Judgement::overrideReason)
                        .orElse(null)
                : null;
    }

    private Optional<Judgement> overall(Framework framework, String inspectionId) {
        return framework.overall().flatMap(area -> judgements.findById(new Judgement.Key(inspectionId, area.id())));
    }

    private JudgementReopening kept(
            InspectionView inspection,
            ReopenedJudgement asked,
            Set<String> anew,
            Map<String, AreaAnswer> all,
            String override) {
        int number = reopenings.findByInspectionIdOrderByNumber(inspection.id()).size() + 1;
        JudgementReopening reopening = new JudgementReopening(
                        inspection.id(), number, asked.reason().strip())
                .by(currentUser.id(), clock.instant())
                .with(asked.qualityManager(), asked.qualityAbsentReason());
        Framework framework = inspection.framework();
        Set<String> touched = new HashSet<>(anew);
        framework.overall().map(area -> all.get(area.id())).ifPresent(overall -> {
            reopening.proposing(overall.grade());
            if (overallChanges(framework, inspection.id(), all, override)) {
                touched.add(overall.area());
            }
        });
        touched.forEach(area ->
                judgements.findById(new Judgement.Key(inspection.id(), area)).ifPresent(reopening::keep));
        return reopenings.saveAndFlush(reopening);
    }

    private boolean overallChanges(
            Framework framework, String inspectionId, Map<String, AreaAnswer> all, String override) {
        Judgement before = overall(framework, inspectionId).orElseThrow();
        GradeCap.Outcome outcome = recorder.ruled(framework, all);
        boolean limited = outcome.limited() && override == null;
        String grade = limited ? outcome.grade() : all.get(before.area()).grade();
        return limited != before.toJudged().limited()
                || !Objects.equals(grade, before.grade())
                || !Objects.equals(override, before.overrideReason());
    }

    private void findingsBefore(String inspectionId, Set<String> anew, JudgementReopening reopening) {
        anew.forEach(area -> findings.findByInspectionIdAndAreaAndSupersededByIsNullOrderByPlace(inspectionId, area)
                .forEach(finding -> finding.supersededBy(reopening.id())));
    }

    /** Such as "Judgement reopened: Overall effectiveness was Good, is Adequate". */
    private String inWords(Framework framework, JudgementReopening reopening) {
        return "Judgement reopened: "
                + reopening.earlier().stream()
                        .map(before -> inWords(framework, reopening.inspectionId(), before))
                        .sorted()
                        .collect(Collectors.joining("; "));
    }

    private String inWords(Framework framework, String inspectionId, JudgementReopening.Earlier before) {
        String title = framework.judgementAreas().stream()
                .filter(area -> area.id().equals(before.area()))
                .findFirst()
                .orElseThrow()
                .title();
        String now = judgements
                .findById(new Judgement.Key(inspectionId, before.area()))
                .map(Judgement::grade)
                .orElse(null);
        if (Objects.equals(before.grade(), now)) {
            return before.grade() == null ? title + ", set out anew" : title + ", its grade as before";
        }
        return "%s was %s, is %s"
                .formatted(
                        title,
                        framework.grade(before.grade()).title(),
                        framework.grade(now).title());
    }
}
