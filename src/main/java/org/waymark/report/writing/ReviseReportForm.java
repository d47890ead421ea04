package org.waymark.report.writing;

import org.springframework.stereotype.Component;

/** The lead changes what the manager asked to have changed. */
@Component
class ReviseReportForm extends ReportTextForm {

    ReviseReportForm(Writing writing) {
        super("revise-report", writing);
    }
}
