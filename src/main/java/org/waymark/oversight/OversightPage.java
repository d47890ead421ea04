package org.waymark.oversight;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.waymark.calendar.InWords;
import org.waymark.inspection.InspectionView;
import org.waymark.platform.engine.StuckWork;
import org.waymark.safeguarding.OpenConcerns;

/**
 * What managers begin their day with.
 *
 * @param mayChange whether whoever looks may retry and reassign: quality assurance only looks
 * @param stuck     null to quality assurance
 */
record OversightPage(
        LocalDate today,
        boolean mayChange,
        CalendarOfAll calendar,
        List<DueLine> due,
        List<LoadLine> load,
        List<ConcernLine> concerns,
        List<StuckLine> stuck,
        List<PublicationLine> publications,
        List<TimelinessLine> timeliness) {

    /**
     * @param clock how much time is left of the limit that runs, in words
     */
    record ConcernLine(
            String inspectionId,
            String reference,
            String authority,
            int number,
            String kind,
            String waitsFor,
            Instant raisedAt,
            Instant due,
            boolean atRisk,
            boolean late,
            String clock) {}

    /**
     * @param what in plain words
     * @param says what the machine said, for an administrator
     */
    record StuckLine(
            String id,
            String inspectionId,
            String reference,
            String authority,
            String what,
            String says,
            Instant since,
            boolean retryable) {}

    /** Where a child may be at risk now stands first, then what is due first. */
    static List<ConcernLine> concerns(OverseenInspections seen, List<OpenConcerns.ConcernClock> open) {
        Map<String, InspectionView> byId = seen.byId();
        return open.stream()
                .sorted(Comparator.comparing((OpenConcerns.ConcernClock line) -> !line.atRisk())
                        .thenComparing(OpenConcerns.ConcernClock::due))
                .map(line -> {
                    InspectionView inspection = byId.get(line.inspectionId());
                    return new ConcernLine(
                            inspection.id(),
                            inspection.reference(),
                            inspection.authority().name(),
                            line.number(),
                            line.kind(),
                            line.waitsFor(),
                            line.raisedAt(),
                            line.due(),
                            line.atRisk(),
                            line.late(),
                            TimeLeft.inWords(seen.now(), line.due()));
                })
                .toList();
    }

    static List<StuckLine> stuck(OverseenInspections seen, List<StuckWork.Piece> pieces) {
        Map<String, InspectionView> byId = seen.byId();
        return pieces.stream()
                .map(piece -> {
                    InspectionView inspection = piece.inspectionId() == null ? null : byId.get(piece.inspectionId());
                    return new StuckLine(
                            piece.id(),
                            piece.inspectionId(),
                            inspection == null ? null : inspection.reference(),
                            inspection == null ? null : inspection.authority().name(),
                            plainly(piece),
                            piece.says(),
                            piece.since(),
                            piece.retryable());
                })
                .toList();
    }

    private static String plainly(StuckWork.Piece piece) {
        return "“%s” in “%s” could not be done by itself, and has not been tried again since %s. Nothing is lost: it waits there."
                .formatted(piece.step(), piece.process(), InWords.moment(piece.since()));
    }
}
