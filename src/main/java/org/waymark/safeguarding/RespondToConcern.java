package org.waymark.safeguarding;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.waymark.inspection.Inspections;
import org.waymark.platform.tasks.OpenTask;

/** The authority says by name what it has done for the child. */
@Component
class RespondToConcern extends ConcernForm<RespondToConcern.Answers> {

    RespondToConcern(Concerns concerns, Inspections inspections, Clock clock) {
        super(concerns, inspections, clock);
    }

    @Override
    public String name() {
        return "respond-to-concern";
    }

    @Override
    public Class<Answers> answers() {
        return Answers.class;
    }

    @Override
    public void record(OpenTask task, Answers answers) {
        concerns.respond(
                ConcernProcess.concernId(task),
                answers.respondedBy().strip(),
                answers.response().strip(),
                task.user());
    }

    /** @param respondedBy the person of the authority who answers for it */
    record Answers(
            @NotBlank(message = "Give the name of the person who answers for this.")
            @Size(max = 200, message = "Give the name in at most 200 characters.")
            String respondedBy,

            @NotBlank(message = "Say what has been done to make the child safe.")
            @Size(max = 10_000, message = "Say it in at most 10,000 characters.")
            String response) {}
}
