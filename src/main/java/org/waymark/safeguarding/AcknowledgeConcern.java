package org.waymark.safeguarding;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.waymark.inspection.Inspections;
import org.waymark.platform.tasks.NamesSomebody;
import org.waymark.platform.tasks.OpenTask;

/** The authority says by name who has taken the concern on. */
@Component
class AcknowledgeConcern extends ConcernForm<AcknowledgeConcern.Answers> {

    AcknowledgeConcern(Concerns concerns, Inspections inspections, Clock clock) {
        super(concerns, inspections, clock);
    }

    @Override
    public String name() {
        return "acknowledge-concern";
    }

    @Override
    public Class<Answers> answers() {
        return Answers.class;
    }

    @Override
    public void record(OpenTask task, Answers answers) {
        concerns.acknowledge(
                ConcernProcess.concernId(task), answers.acknowledgedBy().strip(), task.user());
    }

    /** @param acknowledgedBy the person of the authority who has taken it on */
    record Answers(
            @NamesSomebody
            @NotBlank(message = "Give the name of the person who has taken this concern on.")
            @Size(max = 200, message = "Give the name in at most 200 characters.")
            String acknowledgedBy) {}
}
