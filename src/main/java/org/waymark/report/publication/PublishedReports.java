package org.waymark.report.publication;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.inspection.Inspections;
import org.waymark.report.FrozenReports;
import org.waymark.report.PublishedReport;
import org.waymark.report.PublishedReportRepository;
import org.waymark.report.PublishedVersion;
import org.waymark.report.PublishedVersion.Key;
import org.waymark.report.PublishedVersionRepository;
import org.waymark.report.ReportRenderer;
import org.waymark.report.ReportVersion.Which;

/** The published reports, as the public reads them. */
@Service
@Transactional(readOnly = true)
public class PublishedReports {

    private final PublishedReportRepository repository;
    private final PublishedVersionRepository versions;
    private final FrozenReports frozen;
    private final Inspections inspections;
    private final ReportRenderer renderer;
    private final Clock clock;

    PublishedReports(
            PublishedReportRepository repository,
            PublishedVersionRepository versions,
            FrozenReports frozen,
            Inspections inspections,
            ReportRenderer renderer,
            Clock clock) {
        this.repository = repository;
        this.versions = versions;
        this.frozen = frozen;
        this.inspections = inspections;
        this.renderer = renderer;
        this.clock = clock;
    }

    /**
     * The page of an inspection's report; empty before it is published. Where the framework publishes nothing, the
     * final report, which says so.
     */
    public Optional<String> html(String inspectionId) {
        return repository
                .findById(inspectionId)
                .flatMap(report -> html(report, report.currentNumber()))
                .or(() -> neverPublished(inspectionId));
    }

    /** The PDF of the same. */
    public Optional<byte[]> pdf(String inspectionId) {
        return repository
                .findById(inspectionId)
                .flatMap(report -> pdf(report, report.currentNumber()))
                .or(() -> neverPublished(inspectionId).map(html -> renderer.pdf(html, clock.instant())));
    }

    private Optional<String> neverPublished(String inspectionId) {
        return inspections.byId(inspectionId).isForThePublic()
                ? Optional.empty()
                : frozen.find(inspectionId, Which.FINAL).map(renderer::neverPublished);
    }

    /** The page of a version, as it was published; empty when there is none of that number. */
    public Optional<String> html(PublishedReport report, int number) {
        return versions.findById(new Key(report.inspectionId(), number))
                .map(PublishedVersion::page)
                .map(page ->
                        number < report.currentNumber() ? ReportRenderer.replaced(page, report.reference()) : page);
    }

    /** A version of a report as PDF; empty when there is none of that number. */
    public Optional<byte[]> pdf(PublishedReport report, int number) {
        return versions.findById(new Key(report.inspectionId(), number)).map(PublishedVersion::pdf);
    }

    /** The published report of this reference, withdrawn or not. */
    public Optional<PublishedReport> byReference(String reference) {
        return repository.findByReference(reference);
    }

    /** The fifty that were published, corrected or withdrawn last, the latest first. */
    public List<PublishedReport> newest() {
        return repository.findTop50ByOrderByChangedAtDescPublishedOnDescReferenceAsc();
    }

    /** Every report that was published, the latest first. */
    public List<PublishedReport> all() {
        return repository.findAllByOrderByPublishedOnDescReferenceAsc();
    }

    /** The same, as the index lists them: without what was judged and why. */
    public List<PublishedReportRepository.Listed> listed() {
        return repository.findListedByOrderByPublishedOnDescReferenceAsc();
    }
}
