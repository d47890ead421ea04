package org.waymark.inspection.followup;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.waymark.inspection.Inspections;
import org.waymark.platform.tasks.OpenTask;

/** The authority has published the report itself, and told those it must (SI 2007/462 regulation 2). */
@Component
class ReportPublishedLocallyForm extends DutyForm<ReportPublishedLocallyForm.Answers> {

    ReportPublishedLocallyForm(AuthorityDuties duties, Inspections inspections, StatementDecisions decisions) {
        super(duties, inspections, decisions, AuthorityDuties.PUBLISH);
    }

    record Answers(
            @NotNull(message = "Choose the day on which it was published.")
            LocalDate on,

            @NotBlank(message = "Give the address of the page where it is published.")
            @Size(max = 500, message = "At most 500 characters.")
            String place,

            Boolean partnersTold,
            Boolean newspaperTold,
            Boolean radioTold) {}

    @Override
    public String name() {
        return "report-published-locally";
    }

    @Override
    public Class<Answers> answers() {
        return Answers.class;
    }

    @Override
    public void record(OpenTask task, Answers answers) {
        AuthorityDuty duty = new AuthorityDuty(
                task.inspectionId(), AuthorityDuties.PUBLISH, answers.on(), AuthorityDuties.place(answers.place()));
        duty.told(
                Boolean.TRUE.equals(answers.partnersTold()),
                Boolean.TRUE.equals(answers.newspaperTold()),
                Boolean.TRUE.equals(answers.radioTold()));
        duties.done(task, duty);
    }
}
