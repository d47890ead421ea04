package org.waymark.inspection.judgement;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.framework.Framework;
import org.waymark.inspection.Inspections;

@Service
@Transactional(readOnly = true)
class RecordedJudgements implements Judgements {

    private final JudgementRepository repository;
    private final JudgementFindingRepository findings;
    private final JudgementReopeningRepository reopenings;
    private final JudgementMeetingRepository meetings;
    private final Inspections inspections;

    RecordedJudgements(
            JudgementRepository repository,
            JudgementFindingRepository findings,
            JudgementReopeningRepository reopenings,
            JudgementMeetingRepository meetings,
            Inspections inspections) {
        this.reopenings = reopenings;
        this.meetings = meetings;
        this.repository = repository;
        this.findings = findings;
        this.inspections = inspections;
    }

    @Override
    public List<Judged> of(String inspectionId) {
        List<String> order = inspections.byId(inspectionId).framework().judgementAreas().stream()
                .map(Framework.JudgementArea::id)
                .toList();
        return repository.ofInspection(inspectionId).stream()
                .map(Judgement::toJudged)
                .sorted(Comparator.comparingInt(judged -> order.indexOf(judged.area())))
                .toList();
    }

    @Override
    public Map<String, List<Found>> findings(String inspectionId) {
        return byArea(findings.findByInspectionIdAndSupersededByIsNullOrderByPlace(inspectionId));
    }

    static Map<String, List<Found>> byArea(List<JudgementFinding> some) {
        return some.stream()
                .collect(Collectors.groupingBy(
                        JudgementFinding::area, Collectors.mapping(RecordedJudgements::found, Collectors.toList())));
    }

    private static Found found(JudgementFinding finding) {
        return new Found(
                finding.text(),
                finding.evidence().stream()
                        .map(cited -> new Cited(cited.evidence(), cited.from(), cited.seenBy()))
                        .toList(),
                finding.body());
    }

    @Override
    public Optional<String> overallGrade(String inspectionId) {
        return inspections
                .byId(inspectionId)
                .framework()
                .overall()
                .flatMap(overall -> repository.findById(new Judgement.Key(inspectionId, overall.id())))
                .map(Judgement::grade);
    }

    @Override
    public Optional<HeldDown> heldDown(String inspectionId) {
        Framework framework = inspections.byId(inspectionId).framework();
        List<Judgement> judged = repository.ofInspection(inspectionId);
        Map<String, String> grades = judged.stream()
                .filter(one -> one.grade() != null && !framework.isOverall(one.area()))
                .collect(Collectors.toMap(Judgement::area, Judgement::grade));
        return judged.stream()
                .filter(one -> one.toJudged().limited())
                .findFirst()
                .flatMap(overall -> meetings.findById(inspectionId)
                        .map(JudgementMeeting::proposedOverall)
                        .map(proposed -> new HeldDown(
                                framework.grade(proposed).title(),
                                framework.grade(overall.grade()).title(),
                                GradeCap.because(framework, grades, proposed))));
    }

    @Override
    public Optional<String> wentPast(String inspectionId) {
        return repository.ofInspection(inspectionId).stream()
                .map(Judgement::overrideReason)
                .filter(Objects::nonNull)
                .findFirst();
    }

    @Override
    public List<Reopened> reopenings(String inspectionId) {
        return reopenings.findByInspectionIdOrderByNumber(inspectionId).stream()
                .map(one -> new Reopened(one.reopenedAt(), one.reopenedBy()))
                .toList();
    }
}
