package org.waymark.casework;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The cases of inspections, for the other rooms. Who may see which is for the caller to mind. */
@Service
@Transactional(readOnly = true)
public class Cases {

    private final CaseFileRepository files;

    Cases(CaseFileRepository files) {
        this.files = files;
    }

    public Optional<CaseView> byId(String caseId) {
        return files.findById(caseId).map(CaseView::of);
    }

    /** The cases of an inspection in the order of their numbers; empty before the sample is confirmed. */
    public List<CaseView> of(String inspectionId) {
        return files.findByInspectionIdOrderByNumber(inspectionId).stream()
                .map(CaseView::of)
                .toList();
    }
}
