package org.waymark.report.writing;

import org.springframework.stereotype.Component;

/** The lead writes the draft. */
@Component
class DraftReportForm extends ReportTextForm {

    DraftReportForm(Writing writing) {
        super("draft-report", writing);
    }
}
