package org.waymark.platform.engine.rules;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import org.camunda.bpm.engine.impl.history.event.HistoricJobLogEvent;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.waymark.platform.machine.Reference;

/**
 * Under which reference the engine's steps go on: that of the request or the step that they follow from. This node
 * remembers it for as long as such a step waits; on another node, or later, the step gets a new one, and the entry of
 * the log that said under the first that it is to follow names it. A timer follows from its date, and has its own.
 */
class JobReferences implements HistoryEventHandler {

    private static final Logger LOG = LoggerFactory.getLogger(JobReferences.class);
    private static final int MOST = 10_000;

    /** The engine's own id of the step, in what is logged as JSON. */
    private static final String JOB = "job";

    private final Cache<String, String> references = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterWrite(Duration.ofHours(1))
            .build();

    @Override
    public void handleEvent(HistoryEvent event) {
        String reference = Reference.known();
        if (reference != null
                && event instanceof HistoricJobLogEvent job
                && job.isEventOfType(HistoryEventTypes.JOB_CREATE)
                && job.getJobDueDate() == null) {
            references.put(job.getJobId(), reference);
            LOG.info("{}the step {} is to follow.", Reference.atItsBeginning(reference), job.getJobId());
        }
    }

    @Override
    public void handleEvents(List<HistoryEvent> events) {
        events.forEach(this::handleEvent);
    }

    /** Does the job under its reference. */
    void during(String job, Runnable work) {
        Reference.Work reference = Reference.begin(references.getIfPresent(job));
        MDC.put(JOB, job);
        try {
            work.run();
        } finally {
            MDC.remove(JOB);
            reference.end();
        }
    }
}
