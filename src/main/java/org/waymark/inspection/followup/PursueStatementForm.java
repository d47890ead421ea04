package org.waymark.inspection.followup;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;
import org.waymark.calendar.InWords;
import org.waymark.inspection.InspectionHeading;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Inspections;
import org.waymark.inspection.deadlines.Deadline;
import org.waymark.platform.tasks.OpenTask;
import org.waymark.platform.tasks.TaskForm;

/** A manager says what was done because the written statement has not come. It is still expected. */
@Component
class PursueStatementForm implements TaskForm<PursueStatementForm.Answers> {

    private final AuthorityDuties duties;
    private final StatementDecisions decisions;
    private final Inspections inspections;

    PursueStatementForm(AuthorityDuties duties, StatementDecisions decisions, Inspections inspections) {
        this.duties = duties;
        this.decisions = decisions;
        this.inspections = inspections;
    }

    record Answers(
            @NotBlank(message = "Say what was done, with whom, and by when the statement is expected now.")
            @Size(max = 2000, message = "At most 2000 characters.")
            String what) {}

    /** @param of whose statement it is */
    record Page(
            InspectionHeading inspection, String of, String due, int workingDays, String receivedOn, String source) {}

    @Override
    public String name() {
        return "pursue-statement";
    }

    @Override
    public Class<Answers> answers() {
        return Answers.class;
    }

    @Override
    public Page context(OpenTask task) {
        InspectionView inspection = inspections.byId(task.inspectionId());
        Deadline limit = duties.limitOf(inspection.id(), AuthorityDuties.STATEMENT);
        return new Page(
                InspectionHeading.of(inspection),
                decisions.principal(inspection),
                InWords.day(limit.date()),
                limit.workingDays(),
                InWords.day(limit.origin()),
                limit.source());
    }

    @Override
    public void record(OpenTask task, Answers answers) {
        inspections.note(
                task.inspectionId(),
                "Followed up: the written statement has not come",
                answers.what().strip());
    }
}
