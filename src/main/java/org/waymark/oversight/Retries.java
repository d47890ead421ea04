package org.waymark.oversight;

import org.springframework.stereotype.Service;
import org.waymark.inspection.Inspections;
import org.waymark.platform.audit.Audit;
import org.waymark.platform.engine.StuckWork;
import org.waymark.platform.tasks.RefusedAnswers;
import org.waymark.platform.tasks.WriteTransaction;

/** Has the engine try once more what it gave up. */
@Service
class Retries {

    private final StuckWork stuck;
    private final Inspections inspections;
    private final Audit audit;

    Retries(StuckWork stuck, Inspections inspections, Audit audit) {
        this.stuck = stuck;
        this.inspections = inspections;
        this.audit = audit;
    }

    /** @throws RefusedAnswers when it is stuck no more, or is nothing that can be tried again */
    @WriteTransaction
    public void tryAgain(String id, String manager) {
        StuckWork.Piece piece = stuck.byId(id)
                .orElseThrow(() -> RefusedAnswers.of("", "This is stuck no more: somebody has had it tried again."));
        if (!piece.retryable()) {
            throw RefusedAnswers.of("", "This cannot be tried again from here. Ask an administrator.");
        }
        if (piece.inspectionId() != null) {
            inspections.note(piece.inspectionId(), "Tried again: " + piece.step(), null);
        }
        audit.add(manager, "retry-work", piece.inspectionId(), piece.id(), "recorded");
        stuck.tryAgain(piece);
    }
}
