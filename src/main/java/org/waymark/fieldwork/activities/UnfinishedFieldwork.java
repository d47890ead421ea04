package org.waymark.fieldwork.activities;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.fieldwork.Activity;
import org.waymark.fieldwork.ActivityEnding;
import org.waymark.fieldwork.Fieldwork;
import org.waymark.fieldwork.requests.EvidenceSupplied;
import org.waymark.fieldwork.requests.EvidenceSuppliedRepository;
import org.waymark.inspection.changes.UnfinishedWork;

/**
 * What is open beside the cases when the lead opens the judgement meeting: activities that nobody has recorded, and the
 * evidence that the authority has not named. Their tasks end with the fieldwork; what was typed stays among the drafts.
 */
@Component
class UnfinishedFieldwork implements UnfinishedWork {

    private static final String EVIDENCE = "The authority's answer which other evidence it holds";

    private final Fieldwork fieldwork;
    private final EvidenceSuppliedRepository supplied;
    private final Clock clock;

    UnfinishedFieldwork(Fieldwork fieldwork, EvidenceSuppliedRepository supplied, Clock clock) {
        this.fieldwork = fieldwork;
        this.supplied = supplied;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Piece> unfinished(String inspectionId) {
        List<Piece> pieces = new ArrayList<>(open(inspectionId).stream()
                .map(activity -> new Piece(
                        "%s, %s".formatted(activity.what(), activity.planned().whenInWords()), activity.inspector()))
                .toList());
        if (supplied.findById(inspectionId).isEmpty()) {
            pieces.add(new Piece(EVIDENCE, null));
        }
        return pieces;
    }

    @Override
    @Transactional
    public void close(String inspectionId, String reason, String by) {
        open(inspectionId).forEach(activity -> activity.end(ActivityEnding.NOT_RECORDED, reason, by, clock.instant()));
        if (supplied.findById(inspectionId).isEmpty()) {
            supplied.save(new EvidenceSupplied(
                    inspectionId,
                    List.of(),
                    "Not answered before the judgement meeting: " + reason,
                    by,
                    clock.instant()));
        }
    }

    private List<Activity> open(String inspectionId) {
        return fieldwork.all(inspectionId).stream().filter(Activity::isOpen).toList();
    }
}
