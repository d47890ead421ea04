package org.waymark.safeguarding;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.changes.OpenConcernsOfInspection;

/** What the other rooms may know of an inspection's concerns: how many are open. */
@Service
@Transactional(readOnly = true)
public class OpenConcerns implements OpenConcernsOfInspection {

    private final ConcernRepository concerns;
    private final RunningDueDates dueDates;

    OpenConcerns(ConcernRepository concerns, RunningDueDates dueDates) {
        this.concerns = concerns;
        this.dueDates = dueDates;
    }

    /** Every concern of the inspection that is not closed. */
    public int count(String inspectionId) {
        return concerns.findByInspectionIdAndClosedAtIsNull(inspectionId).size();
    }

    /**
     * An open concern and its clock, without a word of what it says of the child.
     *
     * @param kind     in words
     * @param waitsFor whom it waits for, in words
     * @param due      until when whoever it waits for is to act, as the task says
     * @param late     whether the authority has let it pass
     */
    public record ConcernClock(
            String inspectionId,
            int number,
            String kind,
            String waitsFor,
            Instant raisedAt,
            Instant due,
            boolean atRisk,
            boolean late) {}

    /** Those of many inspections, asked for at once, the oldest first. Who may see which is for the caller to mind. */
    public List<ConcernClock> ofAll(Collection<InspectionView> inspections, Instant now) {
        Map<String, String> references =
                inspections.stream().collect(Collectors.toMap(InspectionView::id, InspectionView::reference));
        RunningDueDates.OfConcerns due = dueDates.in(references.keySet());
        return concerns.findByInspectionIdInAndClosedAtIsNullOrderByRaisedAt(references.keySet()).stream()
                .map(concern -> clock(concern, due.of(concern, references.get(concern.inspectionId())), now))
                .toList();
    }

    private static ConcernClock clock(Concern concern, Instant due, Instant now) {
        return new ConcernClock(
                concern.inspectionId(),
                concern.number(),
                concern.kind().title(),
                concern.state(),
                concern.raisedAt(),
                due,
                concern.isAtRiskNow(),
                concern.isLate(due, now));
    }

    @Override
    public List<String> open(String inspectionId) {
        return concerns.findByInspectionIdAndClosedAtIsNull(inspectionId).stream()
                .map(concern -> "concern " + concern.number())
                .toList();
    }

    /** Those among them that say that a child may be at risk now. */
    public int atRisk(String inspectionId) {
        return (int) concerns.findByInspectionIdAndClosedAtIsNull(inspectionId).stream()
                .filter(Concern::isAtRiskNow)
                .count();
    }
}
