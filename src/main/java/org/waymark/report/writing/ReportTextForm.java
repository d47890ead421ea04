package org.waymark.report.writing;

import org.waymark.platform.tasks.OpenTask;
import org.waymark.platform.tasks.TaskForm;

/** A form in which the lead writes the report. */
abstract class ReportTextForm implements TaskForm<WrittenReport> {

    private final String name;
    private final Writing writing;

    ReportTextForm(String name, Writing writing) {
        this.name = name;
        this.writing = writing;
    }

    @Override
    public String name() {
        return name;
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
