package org.waymark.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ComplaintModelTest extends ModelTest {

    ComplaintModelTest() {
        super("complaint");
    }

    @BeforeEach
    void nothingDoneYet() {
        domain.journal.clear();
    }

    private ProcessInstance receive() {
        return start(Map.of("complaintId", "complaint1"));
    }

    @Test
    void aComplaintIsAcknowledgedAndAnsweredByManagers() {
        ProcessInstance complaint = receive();

        assertThat(openTasks()).containsExactly("task-acknowledge-complaint");
        assertThat(engine.getTaskService()
                        .createTaskQuery()
                        .taskCandidateGroup("managers")
                        .count())
                .isEqualTo(1);
        complete("task-acknowledge-complaint");
        assertThat(openTasks()).containsExactly("task-answer-complaint");
        complete("task-answer-complaint");

        assertThat(ended(complaint)).isTrue();
        assertThat(domain.journal).isEmpty();
    }

    @Test
    void whatIsLateIsRemindedOfAndEscalatedAndStillExpected() {
        ProcessInstance complaint = receive();
        waitFor(Duration.ofHours(12));
        waitFor(Duration.ofHours(12));
        assertThat(domain.journal)
                .containsExactly("remind@service-remind-acknowledgement", "escalate@service-escalate-acknowledgement");
        complete("task-acknowledge-complaint");
        waitFor(Duration.ofHours(12));
        waitFor(Duration.ofHours(12));
        assertThat(domain.journal).endsWith("remind@service-remind-answer", "escalate@service-escalate-answer");
        complete("task-answer-complaint");

        assertThat(ended(complaint)).isTrue();
    }
}
