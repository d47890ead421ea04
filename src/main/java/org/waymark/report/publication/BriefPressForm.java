package org.waymark.report.publication;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;
import org.waymark.inspection.Inspections;
import org.waymark.platform.tasks.OpenTask;
import org.waymark.platform.tasks.TaskForm;
import org.waymark.report.PublishedReport;

/** The press office tells the press of a published report. */
@Component
class BriefPressForm implements TaskForm<BriefPressForm.Answers> {

    private final Inspections inspections;
    private final Publication publication;

    BriefPressForm(Inspections inspections, Publication publication) {
        this.inspections = inspections;
        this.publication = publication;
    }

    @Override
    public String name() {
        return "brief-press";
    }

    @Override
    public Class<Answers> answers() {
        return Answers.class;
    }

    @Override
    public Object context(OpenTask task) {
        PublishedReport report = publication.of(task.inspectionId()).orElseThrow();
        return new Page(
                report.reference(),
                report.authority(),
                inspections.byId(task.inspectionId()).framework().output().noun(),
                "/reports/" + report.reference(),
                report.overallGrade());
    }

    @Override
    public void record(OpenTask task, Answers answers) {
        inspections.note(task.inspectionId(), "Press briefed", answers.sentOut().strip());
    }

    /**
     * @param address      of the published report
     * @param overallGrade in the scale's words; null where the framework gives none
     */
    record Page(String reference, String authority, String output, String address, String overallGrade) {}

    record Answers(
            @NotBlank(message = "Say what was sent out, or why nothing was.")
            @Size(max = 4_000, message = "Say it in at most 4,000 characters.")
            String sentOut) {}
}
