package org.waymark.inspection.followup;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.waymark.inspection.Inspections;
import org.waymark.platform.tasks.OpenTask;
import org.waymark.platform.tasks.RefusedAnswers;

/**
 * The authority's written statement of the action it proposes, and the period within which it proposes to take it
 * (Education and Inspections Act 2006, section 137).
 */
@Component
class SupplyStatementForm extends DutyForm<SupplyStatementForm.Answers> {

    SupplyStatementForm(AuthorityDuties duties, Inspections inspections, StatementDecisions decisions) {
        super(duties, inspections, decisions, AuthorityDuties.STATEMENT);
    }

    record Answers(
            @NotNull(message = "Choose the day on which it was published.")
            LocalDate on,

            @Size(max = 500, message = "At most 500 characters.")
            String place,

            @Size(max = 20000, message = "At most 20000 characters.")
            String words) {}

    @Override
    public String name() {
        return "supply-statement";
    }

    @Override
    public Class<Answers> answers() {
        return Answers.class;
    }

    @Override
    public void record(OpenTask task, Answers answers) {
        String place = AuthorityDuties.place(answers.place());
        String words = answers.words() == null || answers.words().isBlank()
                ? null
                : answers.words().strip();
        if (place == null && words == null) {
            throw RefusedAnswers.of("place", "Give the address where the statement is published, or its text below.");
        }
        AuthorityDuty duty = new AuthorityDuty(task.inspectionId(), AuthorityDuties.STATEMENT, answers.on(), place);
        duty.statement(words);
        duties.done(task, duty);
    }
}
