package org.waymark.safeguarding;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.inspection.changes.OpenConcernsOfInspection;

/** What the other rooms may know of an inspection's concerns: how many are open. */
@Service
@Transactional(readOnly = true)
public class OpenConcerns implements OpenConcernsOfInspection {

    private final ConcernRepository concerns;

    OpenConcerns(ConcernRepository concerns) {
        this.concerns = concerns;
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
     * @param due      the limit that runs now on the authority
     * @param late     whether the authority has let it pass
     */
    public record Line(
            String inspectionId,
            int number,
            String kind,
            String waitsFor,
            Instant raisedAt,
            Instant due,
            boolean atRisk,
            boolean late) {}

    /** Those of many inspections, asked for at once, the oldest first. Who may see which is for the caller to mind. */
    public List<Line> ofAll(Collection<String> inspectionIds, Instant now) {
        return concerns.findByInspectionIdInAndClosedAtIsNullOrderByRaisedAt(inspectionIds).stream()
                .map(concern -> new Line(
                        concern.inspectionId(),
                        concern.number(),
                        concern.kind().title(),
                        concern.state(),
                        concern.raisedAt(),
                        concern.dueNow(),
                        concern.isAtRiskNow(),
                        concern.isLate(now)))
                .toList();
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
