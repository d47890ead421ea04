package org.waymark.programme.monitoring;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.waymark.calendar.InWords;
import org.waymark.platform.engine.SubmissionId;
import org.waymark.platform.tasks.RefusedAnswers;
import org.waymark.platform.tasks.WriteTransaction;

/** What the Secretary of State did about monitored authorities, as managers record it. */
@Service
class MinisterSteps {

    private final MinisterStepRepository repository;
    private final Monitorings monitorings;

    MinisterSteps(MinisterStepRepository repository, Monitorings monitorings) {
        this.repository = repository;
        this.monitorings = monitorings;
    }

    /** @param words such as that an adviser was appointed */
    record StepLine(LocalDate on, String words) {}

    List<StepLine> of(UUID monitoring) {
        return repository.findByMonitoringIdOrderByTakenOn(monitoring).stream()
                .map(step -> new StepLine(step.takenOn(), step.words()))
                .toList();
    }

    /**
     * Recorded once, however often it is sent.
     *
     * @param submission the page's own word for one sending
     * @throws RefusedAnswers when the day cannot be
     */
    @WriteTransaction
    void record(UUID monitoring, String submission, LocalDate on, String words) {
        Monitoring one = monitorings.byId(monitoring);
        if (on.isAfter(monitorings.today())) {
            throw RefusedAnswers.of("on", "That day has not come yet. Record what was done once it is.");
        }
        if (on.isBefore(one.begunOn())) {
            throw RefusedAnswers.of(
                    "on",
                    "It is monitored since %s. Choose that day or a later one.".formatted(InWords.day(one.begunOn())));
        }
        String said = words.strip();
        UUID id = SubmissionId.of(submission, monitoring, on, said, monitorings.actor());
        if (!repository.existsById(id)) {
            repository.save(new MinisterStep(id, monitoring, on, said, monitorings.actor()));
        }
    }
}
