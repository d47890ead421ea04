package org.waymark.report;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The published reports, as the public reads them. */
@Service
@Transactional(readOnly = true)
public class PublishedReports {

    private final PublishedReportRepository repository;

    PublishedReports(PublishedReportRepository repository) {
        this.repository = repository;
    }

    /** The page of an inspection's report; empty before it is published. */
    public Optional<String> html(String inspectionId) {
        return repository.findById(inspectionId).map(PublishedReport::html);
    }

    /** The PDF of an inspection's report; empty before it is published. */
    public Optional<byte[]> pdf(String inspectionId) {
        return repository.findById(inspectionId).map(PublishedReport::pdf);
    }
}
