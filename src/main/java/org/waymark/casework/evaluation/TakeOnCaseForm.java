package org.waymark.casework.evaluation;

import jakarta.validation.constraints.AssertTrue;
import org.springframework.stereotype.Component;
import org.waymark.casework.CaseFileRepository;
import org.waymark.casework.page.CaseHead;
import org.waymark.casework.page.CaseTasks;
import org.waymark.platform.tasks.FormRefusals;
import org.waymark.platform.tasks.OpenTask;
import org.waymark.platform.tasks.TaskForm;

/**
 * An unallocated case becomes the case of whoever claims it; from then on its stages come to that inspector by
 * themselves.
 */
@Component
class TakeOnCaseForm implements TaskForm<TakeOnCaseForm.Answers> {

    private final CaseTasks tasks;
    private final CaseFileRepository files;

    TakeOnCaseForm(CaseTasks tasks, CaseFileRepository files) {
        this.tasks = tasks;
        this.files = files;
    }

    /** @param noConnection the inspector knows neither the child nor the family */
    record Answers(
            @AssertTrue(message = "Take on only a case in which you know neither the child nor the family.")
            boolean noConnection) {}

    record Context(boolean mayRaiseConcern, String inspectionId, CaseHead file) {}

    @Override
    public String name() {
        return "take-on-case";
    }

    @Override
    public Class<Answers> answers() {
        return Answers.class;
    }

    @Override
    public Object context(OpenTask task) {
        return new Context(true, task.inspectionId(), tasks.open(task).head());
    }

    @Override
    public void record(OpenTask task, Answers answers) {
        CaseTasks.Opened opened = tasks.open(task);
        new FormRefusals()
                .unless(
                        opened.inspection().inspectors().contains(task.user()),
                        "",
                        "A case is taken on by an inspector of this inspection's team.")
                .unless(opened.file().owner() == null, "", "Another inspector has taken this case on.")
                .raise();
        opened.file().takenOnBy(task.user());
        files.save(opened.file());
    }
}
