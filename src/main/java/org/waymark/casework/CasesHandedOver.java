package org.waymark.casework;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.waymark.inspection.team.TeamChanged;

/**
 * The open cases of somebody who leaves become the successor's. A case that is evaluated already stays under the name of
 * whoever evaluated it, so that a second inspector still looks at it blind.
 */
@Component
class CasesHandedOver {

    private final CaseFileRepository files;

    CasesHandedOver(CaseFileRepository files) {
        this.files = files;
    }

    @EventListener
    void handOver(TeamChanged change) {
        if (!change.workMoves()) {
            return;
        }
        files.findByInspectionIdOrderByNumber(change.inspectionId()).stream()
                .filter(file ->
                        file.status() == CaseStatus.OPEN && change.leaver().equals(file.owner()))
                .forEach(file -> {
                    file.handOver(change.successor());
                    files.save(file);
                });
    }
}
