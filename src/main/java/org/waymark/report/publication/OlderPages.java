package org.waymark.report.publication;

import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.waymark.platform.engine.database.AdvisoryLocks;
import org.waymark.report.Edition;
import org.waymark.report.FrozenReports;
import org.waymark.report.PublishedReport;
import org.waymark.report.PublishedReportRepository;
import org.waymark.report.PublishedVersion;
import org.waymark.report.PublishedVersion.Key;
import org.waymark.report.PublishedVersionRepository;
import org.waymark.report.ReportRenderer;
import org.waymark.report.ReportVersion;
import org.waymark.report.ReportVersionRepository;

/**
 * Keeps the pages of reports that were published before pages were kept. Each is made once, before the first page is
 * served, and then stays as it is.
 */
@Component
class OlderPages implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(OlderPages.class);

    private final PublishedReportRepository reports;
    private final PublishedVersionRepository versions;
    private final ReportVersionRepository sent;
    private final FrozenReports frozen;
    private final ReportRenderer renderer;
    private final AdvisoryLocks turns;
    private final TransactionTemplate transaction;
    private boolean running;

    OlderPages(
            PublishedReportRepository reports,
            PublishedVersionRepository versions,
            ReportVersionRepository sent,
            FrozenReports frozen,
            ReportRenderer renderer,
            AdvisoryLocks turns,
            PlatformTransactionManager transactions) {
        this.reports = reports;
        this.versions = versions;
        this.sent = sent;
        this.frozen = frozen;
        this.renderer = renderer;
        this.turns = turns;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Makes each page that is not kept yet, a transaction for each; nodes that start together take turns. */
    void keep() {
        List<Key> published = versions.withoutPage();
        List<ReportVersion.Key> others = sent.withoutPage();
        published.forEach(key -> inTurn(key.inspectionId(), () -> keep(key)));
        others.forEach(
                key -> inTurn(key.inspectionId(), () -> sent.findById(key).ifPresent(frozen::keepPage)));
        if (!published.isEmpty() || !others.isEmpty()) {
            LOG.info(
                    "The pages of {} reports of before are kept now as they are read",
                    published.size() + others.size());
        }
    }

    private void inTurn(String inspectionId, Runnable work) {
        transaction.executeWithoutResult(status -> {
            turns.take("page", inspectionId);
            work.run();
        });
    }

    private void keep(Key key) {
        PublishedVersion version = versions.findById(key).orElseThrow();
        if (version.page() == null) {
            List<PublishedVersionRepository.PublishedVersionLine> until =
                    new ArrayList<>(versions.linesOf(key.inspectionId()));
            until.removeIf(line -> line.number() > key.number());
            PublishedReport report = reports.findById(key.inspectionId()).orElseThrow();
            Edition edition = new Edition(report.publishedOn(), key.number(), until, report.frameworkId());
            version.kept(renderer.published(frozen.read(version.content()), edition));
        }
    }

    @Override
    public void start() {
        running = true;
        keep();
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the first page is served. */
    @Override
    public int getPhase() {
        return -1;
    }
}
