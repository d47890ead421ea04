package org.waymark.inspection.judgement;

import jakarta.validation.Valid;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.framework.Framework;
import org.waymark.framework.Framework.JudgementArea;
import org.waymark.inspection.InspectionChoices;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Member;
import org.waymark.inspection.access.AccessRole;
import org.waymark.inspection.access.AskedBy;
import org.waymark.inspection.judgement.EvidenceSource.EvidenceLine;
import org.waymark.platform.engine.People;
import org.waymark.platform.tasks.Choice;

/**
 * What was seen of each judgement area, by whom and how much, and what nobody has seen: live during the fieldwork, so
 * that the lead sees the gaps before the meeting; afterwards with what was judged, and on which evidence.
 */
@RestController
@RequestMapping("/camunda/api/waymark/inspections/{inspectionId}/judgement")
class JudgementController {

    private final AreaEvidence evidence;
    private final Coverage coverage;
    private final JudgementRepository judgements;
    private final Judgements recorded;
    private final JudgementMeetingRepository meetings;
    private final FeedbackRepository feedback;
    private final ReopeningPage reopening;
    private final JudgementReopenings reopenings;
    private final People people;

    JudgementController(
            AreaEvidence evidence,
            Coverage coverage,
            JudgementRepository judgements,
            Judgements recorded,
            JudgementMeetingRepository meetings,
            FeedbackRepository feedback,
            ReopeningPage reopening,
            JudgementReopenings reopenings,
            People people) {
        this.reopening = reopening;
        this.reopenings = reopenings;
        this.evidence = evidence;
        this.coverage = coverage;
        this.judgements = judgements;
        this.recorded = recorded;
        this.meetings = meetings;
        this.feedback = feedback;
        this.people = people;
    }

    /**
     * @param grades     whether the framework has a scale
     * @param bodies     that may answer for a finding; empty where the local authority alone is inspected
     * @param meeting    null until it was held, as is {@code feedback} until it was given
     * @param reopenings what was judged before, the latest first
     * @param reopening  what it takes to judge anew; null for those who do not
     */
    record Page(
            Coverage.View coverage,
            List<Area> areas,
            boolean grades,
            List<Choice> bodies,
            Meeting meeting,
            Given feedback,
            List<ReopeningPage.ReopeningLine> reopenings,
            ReopeningPage.Offer reopening) {}

    /**
     * @param missing what the area looks at and nobody has seen
     * @param judged  null before the judgement meeting
     */
    record Area(
            String area,
            String title,
            String text,
            boolean graded,
            String seenInWords,
            List<Coverage.Unseen> missing,
            List<Seen> evidence,
            Judged judged) {}

    record Seen(String id, String from, String seenBy, String grade, String text) {}

    /** @param gradeId as it is chosen; {@code grade} as it is called */
    record Judged(
            String gradeId,
            String grade,
            boolean limited,
            String overrideReason,
            List<Judgements.Found> findings,
            String unseenReason,
            String dissentBy,
            String dissent) {}

    record Meeting(String qualityManager, String qualityAbsentReason) {}

    record Given(Instant at, List<Feedback.Present> present, String said) {}

    @GetMapping
    Page judgement(@AskedBy(AccessRole.STAFF) InspectionView inspection) {
        Map<String, List<EvidenceLine>> seen = evidence.of(inspection.id());
        Coverage.View lookedAt = coverage.of(inspection.id());
        Map<String, Judged> judged = judged(inspection);
        people.names(Stream.concat(
                        seen.values().stream().flatMap(List::stream).map(EvidenceLine::seenBy),
                        inspection.members().stream().map(Member::userId))
                .toList());
        return new Page(
                lookedAt,
                inspection.framework().judgementAreas().stream()
                        .map(area -> area(
                                inspection, area, seen.get(area.id()), lookedAt.unseenOf(area), judged.get(area.id())))
                        .toList(),
                inspection.framework().grades(),
                InspectionChoices.ofBodies(inspection.framework()),
                meetings.findById(inspection.id())
                        .map(held -> new Meeting(held.qualityManager(), held.qualityAbsentReason()))
                        .orElse(null),
                feedback.findById(inspection.id())
                        .map(given -> new Given(given.givenAt(), given.present(), given.said()))
                        .orElse(null),
                reopening.lines(inspection),
                reopening.offer(inspection));
    }

    /** Judges areas anew: the lead inspector and inspection managers, until senior sign-off. */
    @PostMapping("/reopening")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void reopen(
            @AskedBy({AccessRole.LEAD, AccessRole.MANAGER}) InspectionView inspection,
            @Valid @RequestBody ReopenedJudgement anew) {
        reopenings.reopen(inspection.id(), anew);
    }

    private Area area(
            InspectionView inspection,
            JudgementArea area,
            List<EvidenceLine> lines,
            List<Coverage.Unseen> missing,
            Judged judged) {
        Framework framework = inspection.framework();
        return new Area(
                area.id(),
                area.title(),
                area.text(),
                area.graded(),
                AreaEvidence.inWords(lines, people),
                missing,
                lines.stream()
                        .map(line -> new Seen(
                                line.id(), line.from(), line.seenBy(), titleOf(framework, line.grade()), line.text()))
                        .toList(),
                judged);
    }

    /** By area; empty before the judgement meeting. */
    private Map<String, Judged> judged(InspectionView inspection) {
        Map<String, List<Judgements.Found>> findings = recorded.findings(inspection.id());
        return judgements.ofInspection(inspection.id()).stream()
                .collect(Collectors.toMap(
                        Judgement::area,
                        judgement ->
                                judged(inspection, judgement, findings.getOrDefault(judgement.area(), List.of()))));
    }

    private static Judged judged(InspectionView inspection, Judgement judgement, List<Judgements.Found> findings) {
        return new Judged(
                judgement.grade(),
                titleOf(inspection.framework(), judgement.grade()),
                judgement.toJudged().limited(),
                judgement.overrideReason(),
                findings,
                judgement.unseenReason(),
                judgement.dissentBy(),
                judgement.dissent());
    }

    private static String titleOf(Framework framework, String grade) {
        return grade == null ? null : framework.grade(grade).title();
    }
}
