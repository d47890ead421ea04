package org.waymark.platform.engine.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.impl.history.event.HistoricJobLogEvent;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.waymark.CapturedLog;
import org.waymark.platform.access.request.RequestThreads;
import org.waymark.platform.machine.Reference;

class JobReferencesTest {

    private final JobReferences references = new JobReferences();
    private final List<String> seen = new ArrayList<>();

    @Test
    void aStepGoesOnUnderTheReferenceOfTheRequestThatItFollowsFrom() throws Exception {
        new RequestThreads()
                .doFilter(new MockHttpServletRequest(), new MockHttpServletResponse(), (request, response) -> {
                    seen.add(Reference.current());
                    references.handleEvent(made("job-1", null));
                });
        assertThat(Reference.known()).as("after the request").isNull();

        references.during("job-1", () -> {
            seen.add(Reference.current());
            references.handleEvent(made("job-2", null));
            assertThat(MDC.get("job")).isEqualTo("job-1");
        });
        references.during("job-2", () -> seen.add(Reference.current()));

        assertThat(seen).hasSize(3);
        assertThat(seen.get(0))
                .matches("[0-9A-Z]{4}-[0-9A-Z]{4}")
                .isEqualTo(seen.get(1))
                .isEqualTo(seen.get(2));
        assertThat(MDC.getCopyOfContextMap()).isNullOrEmpty();
    }

    @Test
    void onAnotherNodeTheLogOfTheFirstNamesTheStep() {
        Reference.Work request = Reference.begin("7KQ4-M2XD");
        try (CapturedLog log = new CapturedLog()) {
            references.handleEvent(made("job-3", null));
            assertThat(log.text()).contains("Reference 7KQ4-M2XD: the step job-3 is to follow.");
        } finally {
            request.end();
        }
        new JobReferences().during("job-3", () -> seen.add(Reference.known()));
        assertThat(seen).doesNotContain("7KQ4-M2XD").doesNotContainNull();
    }

    @Test
    void aTimerFollowsFromItsDateAlone() {
        Reference.Work request = Reference.begin(null);
        seen.add(Reference.known());
        references.handleEvent(made("timer", new Date()));
        request.end();
        references.during("timer", () -> seen.add(Reference.known()));
        assertThat(seen).doesNotHaveDuplicates().doesNotContainNull();
    }

    private static HistoricJobLogEvent made(String job, Date due) {
        HistoricJobLogEvent event = new HistoricJobLogEvent();
        event.setEventType(HistoryEventTypes.JOB_CREATE.getEventName());
        event.setJobId(job);
        event.setJobDueDate(due);
        return event;
    }
}
