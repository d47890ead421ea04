package org.waymark.fieldwork.activities;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.waymark.calendar.InWords;
import org.waymark.calendar.London;
import org.waymark.fieldwork.Activity;
import org.waymark.fieldwork.Fieldwork;
import org.waymark.framework.Framework;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.judgement.EvidenceSource;

/**
 * Lays what inspectors saw beside the cases before the judgement meeting. What its inspector sorted under judgement
 * areas appears under those; what was not sorted appears under each, so that nothing that was seen is lost.
 */
@Component
public class ActivityEvidence implements EvidenceSource {

    private final Fieldwork fieldwork;

    public ActivityEvidence(Fieldwork fieldwork) {
        this.fieldwork = fieldwork;
    }

    @Override
    public Map<String, List<EvidenceLine>> evidence(InspectionView inspection) {
        List<Activity> recorded = fieldwork.all(inspection.id()).stream()
                .filter(Activity::isRecorded)
                .toList();
        return inspection.framework().judgementAreas().stream()
                .collect(Collectors.toMap(Framework.JudgementArea::id, area -> recorded.stream()
                        .flatMap(activity ->
                                textFor(activity, area.id()).map(text -> line(activity, area, text)).stream())
                        .toList()));
    }

    private static Optional<String> textFor(Activity activity, String area) {
        return activity.findings().isEmpty()
                ? Optional.of(activity.seen())
                : Optional.ofNullable(activity.findings().get(area));
    }

    /** What was found of one area says of which; what was seen of all of them does not. */
    private static EvidenceLine line(Activity activity, Framework.JudgementArea area, String text) {
        String where = "%s, %s, %d minutes"
                .formatted(
                        activity.planned().inFull(), InWords.day(London.dateOf(activity.seenAt())), activity.minutes());
        String from = activity.findings().isEmpty() ? where : EvidenceLine.from(where, area);
        return new EvidenceLine("activity:" + activity.id(), from, activity.inspector(), null, text);
    }
}
