package org.waymark.casework;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The cases of inspections, for the other rooms. Who may see which is for the caller to mind. */
@Service
@Transactional(readOnly = true)
public class Cases {

    private final CaseFileRepository files;
    private final CasesAcrossInspections across;

    Cases(CaseFileRepository files, CasesAcrossInspections across) {
        this.files = files;
        this.across = across;
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

    /** How many open cases of an inspection are an inspector's. */
    public interface OfInspector {

        String getInspectionId();

        /** The inspector's user. */
        String getOwner();

        long getCases();
    }

    /** Of many inspections, asked for at once. Cases that are nobody's yet are not counted. */
    public List<OfInspector> openByOwner(Collection<String> inspectionIds) {
        return across.countByOwner(inspectionIds, CaseStatus.OPEN);
    }

    /**
     * Those of these inspections whose number this is, or whose reference holds it; by reference.
     *
     * @param text as typed, capitals or not
     */
    public List<CaseView> find(Collection<String> inspectionIds, String text, int most) {
        String escaped = text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
        return across.find(inspectionIds, text, "%" + escaped + "%", most).stream()
                .map(CaseView::of)
                .toList();
    }
}
