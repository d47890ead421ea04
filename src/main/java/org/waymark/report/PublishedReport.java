package org.waymark.report;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A report as the public reads it, kept as it was on the day it was published. */
@Entity
@Table(name = "published_report")
class PublishedReport {

    @Id
    private String inspectionId;

    private String reference;
    private String authority;
    private String framework;
    private String overallGrade;
    private LocalDate publishedOn;
    private String html;
    private byte[] pdf;
    private String contentHash;

    protected PublishedReport() {}

    PublishedReport(String inspectionId, ReportContent content, String overallGrade, LocalDate publishedOn) {
        this.inspectionId = inspectionId;
        this.reference = content.reference();
        this.authority = content.authority();
        this.framework = content.framework();
        this.overallGrade = overallGrade;
        this.publishedOn = publishedOn;
    }

    void rendered(String html, byte[] pdf, String contentHash) {
        this.html = html;
        this.pdf = pdf;
        this.contentHash = contentHash;
    }

    String html() {
        return html;
    }

    byte[] pdf() {
        return pdf;
    }
}
