package org.waymark.report.publication;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Inspections;
import org.waymark.platform.tasks.OpenTask;
import org.waymark.platform.tasks.TaskForm;
import org.waymark.report.Reports;

/** What held the publication is over. */
@Component
class ReleasePublicationForm implements TaskForm<ReleasePublicationForm.Answers> {

    private final Inspections inspections;
    private final Reports reports;

    ReleasePublicationForm(Inspections inspections, Reports reports) {
        this.inspections = inspections;
        this.reports = reports;
    }

    @Override
    public String name() {
        return "release-publication";
    }

    @Override
    public Class<Answers> answers() {
        return Answers.class;
    }

    @Override
    public Object context(OpenTask task) {
        InspectionView inspection = inspections.byId(task.inspectionId());
        return new Page(
                inspection.reference(),
                inspection.authority().name(),
                inspection.framework().output().noun(),
                reports.of(inspection.id()).heldBecause());
    }

    @Override
    public void record(OpenTask task, Answers answers) {
        reports.release(task.inspectionId(), answers.reason().strip());
        inspections.note(
                task.inspectionId(), "Publication released", answers.reason().strip());
    }

    record Page(String reference, String authority, String output, String heldBecause) {}

    /** @param reason why nothing holds it any more */
    record Answers(
            @NotBlank(message = "Say why it can be published now.")
            @Size(max = 4_000, message = "Say it in at most 4,000 characters.")
            String reason) {}
}
