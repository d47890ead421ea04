package org.waymark.safeguarding;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.waymark.inspection.Inspections;
import org.waymark.platform.tasks.OpenTask;
import org.waymark.platform.tasks.RefusedAnswers;

/** The lead says whether the answer makes the child safe enough. */
@Component
class CheckResponse extends ConcernForm<CheckResponse.Answers> {

    CheckResponse(Concerns concerns, Inspections inspections, Clock clock) {
        super(concerns, inspections, clock);
    }

    @Override
    public String name() {
        return "check-response";
    }

    @Override
    public Class<Answers> answers() {
        return Answers.class;
    }

    @Override
    public void record(OpenTask task, Answers answers) {
        boolean accepted = answers.decision().equals("accepted");
        String note = answers.note() == null || answers.note().isBlank()
                ? null
                : answers.note().strip();
        if (!accepted && note == null) {
            throw RefusedAnswers.of("note", "Say what is missing, so that the authority can put it right.");
        }
        concerns.check(ConcernProcess.concernId(task), accepted, note, task.user());
    }

    /**
     * @param decision {@code accepted} or {@code sent-back}
     * @param note     why it is sent back; may be empty when it is accepted
     */
    record Answers(
            @NotNull(message = "Say whether the answer meets the concern.")
            @Pattern(regexp = "accepted|sent-back", message = "Choose whether it answers the concern or is sent back.")
            String decision,

            @Size(max = 4_000, message = "Say it in at most 4,000 characters.")
            String note) {}
}
