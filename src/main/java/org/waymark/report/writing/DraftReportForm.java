package org.waymark.report.writing;

import org.springframework.stereotype.Component;
import org.waymark.platform.tasks.OpenTask;
import org.waymark.platform.tasks.TaskForm;

/** The lead writes the draft. */
@Component
class DraftReportForm implements TaskForm<WrittenReport> {

    private final Writing writing;

    DraftReportForm(Writing writing) {
        this.writing = writing;
    }

    @Override
    public String name() {
        return "draft-report";
    }

    @Override
    public Class<WrittenReport> answers() {
        return WrittenReport.class;
    }

    @Override
    public Object context(OpenTask task) {
        return writing.page(task.inspectionId(), task.user());
    }

    @Override
    public void record(OpenTask task, WrittenReport answers) {
        writing.record(task.inspectionId(), task.user(), answers);
    }
}
