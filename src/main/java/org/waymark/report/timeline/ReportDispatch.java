package org.waymark.report.timeline;

import java.time.Clock;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.calendar.London;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Inspections;
import org.waymark.inspection.Milestones;
import org.waymark.report.FrozenReports;
import org.waymark.report.Report;
import org.waymark.report.ReportPublished;
import org.waymark.report.ReportSent;
import org.waymark.report.ReportVersion.Which;
import org.waymark.report.Reports;
import org.waymark.report.factualaccuracy.FactsChecks;
import org.waymark.report.publication.Publication;
import org.waymark.report.writing.ReportAssembly;
import org.waymark.safeguarding.OpenConcerns;

/**
 * Sends the draft, then the final, then publishes: each with the milestone it reaches. Who is told of it is in {@link
 * ReportLetters}.
 */
@Service
@Transactional
public class ReportDispatch {

    private final Reports reports;
    private final ReportAssembly assembly;
    private final FrozenReports frozen;
    private final Publication publication;
    private final OpenConcerns concerns;
    private final FactsChecks checks;
    private final Inspections inspections;
    private final Milestones milestones;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReportDispatch(
            Reports reports,
            ReportAssembly assembly,
            FrozenReports frozen,
            Publication publication,
            OpenConcerns concerns,
            FactsChecks checks,
            Inspections inspections,
            Milestones milestones,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reports = reports;
        this.assembly = assembly;
        this.frozen = frozen;
        this.publication = publication;
        this.concerns = concerns;
        this.checks = checks;
        this.inspections = inspections;
        this.milestones = milestones;
        this.events = events;
        this.clock = clock;
    }

    /** The draft, as it is now, goes to the Director of Children's Services (2012: paragraph 45), and to who else checks it. */
    public void sendDraft(String inspectionId) {
        InspectionView inspection = inspections.byId(inspectionId);
        Report report = reports.of(inspectionId);
        report.draftSent(assembly.about(inspection), clock.instant());
        frozen.freeze(inspectionId, Which.DRAFT, assembly.assemble(inspection, report, true));
        milestones.reached(inspectionId, "draft-sent");
        checks.ask(inspection);
        events.publishEvent(new ReportSent(inspection, Which.DRAFT));
    }

    /** The final report goes to the Director of Children's Services under embargo (2012: paragraph 47). */
    public void sendFinal(String inspectionId) {
        InspectionView inspection = inspections.byId(inspectionId);
        Report report = reports.of(inspectionId);
        report.finalSent(clock.instant());
        frozen.freeze(inspectionId, Which.FINAL, assembly.assemble(inspection, report, false));
        milestones.reached(inspectionId, "final-sent");
        events.publishEvent(new ReportSent(inspection, Which.FINAL));
    }

    /**
     * The final report, word for word as it was sent, becomes a public page and a PDF (2012: paragraph 48). One under
     * a pilot's framework, or of a visit before the first that is published, ends here without becoming public.
     *
     * @throws IllegalStateException when a concern about a child was raised since the decision to publish
     */
    public void publish(String inspectionId) {
        if (concerns.count(inspectionId) > 0) {
            throw new IllegalStateException(
                    "A concern about a child is open: nothing is published before it is closed.");
        }
        InspectionView inspection = inspections.byId(inspectionId);
        // Taken once: the page, the PDF and the limits that follow say the same day
        Instant now = clock.instant();
        reports.of(inspectionId).published();
        milestones.reachedOn(inspectionId, "published", London.dateOf(now));
        boolean publicly = inspection.isForThePublic();
        if (publicly) {
            publication.publish(inspection, now);
        }
        events.publishEvent(new ReportPublished(inspection, publicly));
        inspections.published(inspectionId);
    }
}
