package org.waymark.casework.views;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.casework.CaseBook;
import org.waymark.casework.CaseFile;
import org.waymark.casework.CaseOpened;
import org.waymark.framework.InspectedBody;
import org.waymark.inspection.InspectionProcess;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Inspections;
import org.waymark.inspection.bodies.BodyDroppedOut;
import org.waymark.inspection.bodies.BodyTold;
import org.waymark.inspection.bodies.InspectedBodies;
import org.waymark.inspection.bodies.InspectedOrganisation;
import org.waymark.inspection.changes.UnfinishedWork;
import org.waymark.platform.engine.Processes;

/**
 * Which cases the inspected bodies beside the local authority look at themselves: each is asked once its head was told and a case
 * is open, in one task for all of its cases that wait.
 */
@Service
@Transactional
class BodyAudits implements UnfinishedWork {

    private final BodyAuditBook book;
    private final CaseBook cases;
    private final InspectedBodies bodies;
    private final Inspections inspections;
    private final Processes processes;
    private final Clock clock;

    BodyAudits(
            BodyAuditBook book,
            CaseBook cases,
            InspectedBodies bodies,
            Inspections inspections,
            Processes processes,
            Clock clock) {
        this.book = book;
        this.cases = cases;
        this.bodies = bodies;
        this.inspections = inspections;
        this.processes = processes;
        this.clock = clock;
    }

    @EventListener
    void ask(CaseOpened opened) {
        InspectionView inspection = inspections.byId(opened.file().inspectionId());
        if (inspection.framework().joint().bodiesAudit()) {
            bodies.told(inspection.id()).forEach(one -> ask(inspection, one, List.of(opened.file())));
        }
    }

    @EventListener
    void ask(BodyTold told) {
        InspectionView inspection = inspections.byId(told.organisation().inspectionId());
        if (inspection.framework().joint().bodiesAudit()) {
            ask(inspection, told.organisation(), cases.all(inspection.id()));
        }
    }

    private void ask(InspectionView inspection, InspectedOrganisation organisation, List<CaseFile> files) {
        InspectedBody.Audits asked =
                inspection.framework().joint().body(organisation.bodyId()).audits();
        List<CaseFile> wanted = files.stream()
                .filter(file -> asked != null && (asked.ofEveryCase() || file.isTracked()))
                .toList();
        if (wanted.isEmpty()) {
            return;
        }
        boolean waits =
                waiting(inspection.id()).anyMatch(one -> one.organisation().equals(organisation.id()));
        wanted.forEach(file -> book.ask(file.id(), organisation, clock.instant()));
        if (!waits) {
            processes.start(
                    BodyAuditProcess.KEY,
                    inspection.id(),
                    BodyAuditProcess.businessKey(inspections, organisation),
                    Map.of(
                            InspectionProcess.INSPECTION_ID,
                            inspection.id(),
                            BodyAuditProcess.ORGANISATION_ID,
                            organisation.id().toString()));
        }
    }

    @Override
    @Transactional(readOnly = true)
    public List<Piece> unfinished(String inspectionId) {
        return organisationsAsked(inspectionId)
                .map(one -> new Piece("What %s finds itself in the cases".formatted(one.name()), null))
                .toList();
    }

    @Override
    public void close(String inspectionId, String reason, String by) {
        organisationsAsked(inspectionId).toList().forEach(one -> end(one, reason));
    }

    /** What it has recorded stays. */
    @EventListener
    void end(BodyDroppedOut dropped) {
        end(dropped.organisation(), dropped.organisation().name() + " is not inspected any more.");
    }

    private void end(InspectedOrganisation organisation, String reason) {
        book.end(organisation.inspectionId(), organisation.id(), reason);
        processes.endCase(
                organisation.inspectionId(),
                BodyAuditProcess.businessKey(inspections, organisation),
                BodyAuditProcess.NO_LONGER_ASKED);
    }

    /** Those of which something is waited for. */
    private Stream<InspectedOrganisation> organisationsAsked(String inspectionId) {
        if (!inspections.byId(inspectionId).framework().joint().bodiesAudit()) {
            return Stream.empty();
        }
        List<UUID> asked = waiting(inspectionId).map(BodyAudit::organisation).toList();
        return bodies.of(inspectionId).stream().filter(one -> asked.contains(one.id()));
    }

    private Stream<BodyAudit> waiting(String inspectionId) {
        return book.of(inspectionId).stream().filter(BodyAudit::isOpen);
    }
}
