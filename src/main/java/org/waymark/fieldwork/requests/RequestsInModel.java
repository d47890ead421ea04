package org.waymark.fieldwork.requests;

import java.util.UUID;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.waymark.inspection.deadlines.OwnTaskDeadlines;
import org.waymark.platform.engine.Step;
import org.waymark.platform.tasks.OpenTask;

/** What the model does with a request, and until when it says that one is answered. */
@Component
class RequestsInModel implements OwnTaskDeadlines {

    /** Opens a task for whoever answers it; waited for as long as the fieldwork lasts. */
    static final String REQUEST_ADDED = "request-added";

    static final String REQUEST_ID = "requestId";

    /** In which one is answered. */
    static final String TASK = "task-answer-request";

    private static final String ANSWER_REQUEST = "answer-request";

    private final Requests requests;

    RequestsInModel(Requests requests) {
        this.requests = requests;
    }

    static UUID requestId(DelegateExecution execution) {
        return UUID.fromString((String) execution.getVariable(REQUEST_ID));
    }

    static UUID requestId(OpenTask task) {
        return UUID.fromString(task.variable(REQUEST_ID));
    }

    @Override
    public boolean knows(String task) {
        return task.equals(ANSWER_REQUEST);
    }

    @Override
    public Basis limitOf(String task, UnaryOperator<String> variable) {
        InformationRequest request = requests.byId(UUID.fromString(variable.apply(REQUEST_ID)));
        return new Basis("request-asked", request.countedFrom(), request.workingDays());
    }

    /** What the service tasks do. */
    @Configuration(proxyBeanMethods = false)
    static class Steps {

        @Bean
        Step remindOfRequest(Requests requests) {
            return execution -> requests.remind(requestId(execution));
        }

        @Bean
        Step escalateRequest(Requests requests) {
            return execution -> requests.escalate(requestId(execution));
        }
    }
}
