package org.waymark.inspection;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.engine.People;
import org.waymark.framework.Framework;
import org.waymark.framework.Framework.JudgementArea;
import org.waymark.inspection.EvidenceSource.EvidenceLine;

/**
 * What was seen of each judgement area, by whom and how much, and what nobody has seen: live during the fieldwork, so
 * that the lead sees the gaps before the meeting; afterwards with what was judged, and on which evidence.
 */
@RestController
@RequestMapping("/camunda/api/waymark/inspections/{inspectionId}/judgement")
class JudgementController {

    private final VisibleToUser visible;
    private final UserInInspection user;
    private final AreaEvidence evidence;
    private final Coverage coverage;
    private final JudgementRepository judgements;
    private final Judgements recorded;
    private final JudgementMeetingRepository meetings;
    private final FeedbackRepository feedback;
    private final People people;

    JudgementController(
            VisibleToUser visible,
            UserInInspection user,
            AreaEvidence evidence,
            Coverage coverage,
            JudgementRepository judgements,
            Judgements recorded,
            JudgementMeetingRepository meetings,
            FeedbackRepository feedback,
            People people) {
        this.visible = visible;
        this.user = user;
        this.evidence = evidence;
        this.coverage = coverage;
        this.judgements = judgements;
        this.recorded = recorded;
        this.meetings = meetings;
        this.feedback = feedback;
        this.people = people;
    }

    /** @param meeting and {@code feedback}: null until they were held and given */
    record Page(Coverage.View coverage, List<Area> areas, Meeting meeting, Given feedback) {}

    /**
     * @param missing what the area looks at and nobody has seen
     * @param judged  null before the judgement meeting
     */
    record Area(
            String title,
            String text,
            String seenInWords,
            List<Coverage.Unseen> missing,
            List<Seen> evidence,
            Judged judged) {}

    record Seen(String from, String seenBy, String grade, String text) {}

    record Judged(
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
    Page judgement(@PathVariable String inspectionId) {
        InspectionView inspection = visible.byId(inspectionId);
        user.mustBeStaff(inspection);
        Map<String, List<EvidenceLine>> seen = evidence.of(inspectionId);
        Coverage.View lookedAt = coverage.of(inspectionId);
        return new Page(
                lookedAt,
                inspection.framework().judgementAreas().stream()
                        .map(area -> area(inspection, area, seen.get(area.id()), lookedAt.unseenOf(area)))
                        .toList(),
                meetings.findById(inspectionId)
                        .map(held -> new Meeting(held.qualityManager(), held.qualityAbsentReason()))
                        .orElse(null),
                feedback.findById(inspectionId)
                        .map(given -> new Given(given.givenAt(), given.present(), given.said()))
                        .orElse(null));
    }

    private Area area(
            InspectionView inspection,
            JudgementArea area,
            List<EvidenceLine> lines,
            List<Coverage.Unseen> missing) {
        Framework framework = inspection.framework();
        return new Area(
                area.title(),
                area.text(),
                AreaEvidence.inWords(lines, people),
                missing,
                lines.stream()
                        .map(line ->
                                new Seen(line.from(), line.seenBy(), titleOf(framework, line.grade()), line.text()))
                        .toList(),
                judgements
                        .findById(new Judgement.Key(inspection.id(), area.id()))
                        .map(judgement -> judged(inspection, judgement))
                        .orElse(null));
    }

    private Judged judged(InspectionView inspection, Judgement judgement) {
        return new Judged(
                titleOf(inspection.framework(), judgement.grade()),
                judgement.toJudged().limited(),
                judgement.overrideReason(),
                recorded.findings(inspection.id(), judgement.area()),
                judgement.unseenReason(),
                judgement.dissentBy(),
                judgement.dissent());
    }

    private static String titleOf(Framework framework, String grade) {
        return grade == null ? null : framework.grade(grade).title();
    }
}
