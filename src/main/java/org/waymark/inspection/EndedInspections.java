package org.waymark.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.authority.Authorities;
import org.waymark.authority.AuthorityView;
import org.waymark.framework.Framework;

/** The inspections that are over, and since when: what is kept of them is kept from that day on. */
@Service
public class EndedInspections {

    private final InspectionRepository repository;
    private final KeptFrameworks frameworks;
    private final Authorities authorities;

    EndedInspections(InspectionRepository repository, KeptFrameworks frameworks, Authorities authorities) {
        this.repository = repository;
        this.frameworks = frameworks;
        this.authorities = authorities;
    }

    /**
     * @param authority its name
     * @param framework the version that it began under
     * @param on        the day in London on which it was closed or cancelled
     */
    public record Ended(
            String id, String reference, String authority, Framework framework, boolean cancelled, LocalDate on) {}

    /** The longest ended first. */
    @Transactional(readOnly = true)
    public List<Ended> all() {
        Map<String, AuthorityView> byCode = authorities.byCode();
        return repository.findByOverOnNotNullOrderByOverOnAscReferenceAsc().stream()
                .map(inspection -> ended(inspection, byCode.get(inspection.authorityCode())))
                .toList();
    }

    /** Whether it is over, whatever is kept of it. */
    @Transactional(readOnly = true)
    public boolean isOver(String inspectionId) {
        return repository.existsByIdAndOverOnNotNull(inspectionId);
    }

    private Ended ended(Inspection inspection, AuthorityView authority) {
        return new Ended(
                inspection.id(),
                inspection.reference(),
                authority.name(),
                frameworks.of(inspection),
                inspection.status() == InspectionStatus.CANCELLED,
                inspection.overOn());
    }
}
