package org.waymark.safeguarding;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.waymark.inspection.Inspections;
import org.waymark.platform.tasks.OpenTask;

/** The authority says what it found when it looked at the case again. */
@Component
class AnswerReferralBack extends ConcernForm<AnswerReferralBack.Answers> {

    AnswerReferralBack(Concerns concerns, Inspections inspections, Clock clock) {
        super(concerns, inspections, clock);
    }

    @Override
    public String name() {
        return "answer-referral-back";
    }

    @Override
    public Class<Answers> answers() {
        return Answers.class;
    }

    @Override
    public void record(OpenTask task, Answers answers) {
        concerns.respond(
                ConcernProcess.concernId(task),
                answers.answeredBy().strip(),
                answers.answer().strip(),
                task.user());
    }

    /** @param answeredBy the person of the authority who looked at the case */
    record Answers(
            @NotBlank(message = "Give the name of the person who looked at the case again.")
            @Size(max = 200, message = "Give the name in at most 200 characters.")
            String answeredBy,

            @NotBlank(message = "Say what was found, and what was done.")
            @Size(max = 10_000, message = "Say it in at most 10,000 characters.")
            String answer) {}
}
