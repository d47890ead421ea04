package org.waymark.casework;

import org.springframework.stereotype.Component;
import org.waymark.inspection.team.Handover;

/**
 * The open cases of somebody who leaves become the successor's. A case that is evaluated already stays under the name of
 * whoever evaluated it, so that a second inspector still looks at it blind.
 */
@Component
class CasesHandedOver implements Handover {

    private final CaseFileRepository files;

    CasesHandedOver(CaseFileRepository files) {
        this.files = files;
    }

    @Override
    public void handOver(String inspectionId, String from, String to, String reason) {
        files.findByInspectionIdOrderByNumber(inspectionId).stream()
                .filter(file -> file.status() == CaseStatus.OPEN && from.equals(file.owner()))
                .forEach(file -> {
                    file.handOver(to);
                    files.save(file);
                });
    }
}
