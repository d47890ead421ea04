package org.waymark.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;

/** The places where a running instance rests, by id. Instances in the database name them. */
class WaitStatesTest {

    private static final String SNAPSHOT = "processes/wait-states.txt";

    @Test
    void theIdsAtWhichRunningInstancesWaitHaveNotChanged() {
        List<String> known =
                Models.text(SNAPSHOT).lines().filter(line -> !line.isBlank()).toList();
        List<String> now = Models.PROCESSES.stream()
                .flatMap(WaitStatesTest::waitStates)
                .sorted()
                .toList();

        assertThat(now).as("""
                The wait states of the models differ from src/test/resources/%s.
                Inspections last for weeks: instances that wait at an id which is gone or renamed stay on the old \
                version of the model for ever, with its tasks, timers and messages, unless they are migrated.
                A new id is harmless: add its line. For one that is gone or renamed, decide first what becomes of the \
                instances that wait there (a migration plan old id -> new id, or let them end on the old version), \
                write the decision down in docs/decisions/, then change the line.""", SNAPSHOT).containsExactlyElementsOf(known);
    }

    private static Stream<String> waitStates(String key) {
        return Models.read(key).getModelElementsByType(FlowNode.class).stream()
                .flatMap(node -> kinds(node).stream().map(kind -> key + " " + kind + " " + node.getId()));
    }

    private static List<String> kinds(FlowNode node) {
        List<String> kinds = new ArrayList<>();
        if (node instanceof UserTask) {
            kinds.add("user-task");
        }
        if (node instanceof CallActivity call) {
            kinds.add("call:" + call.getCalledElement());
        }
        if (node instanceof CatchEvent event) {
            event(event.getEventDefinitions(), kinds);
        }
        if (node.isCamundaAsyncBefore()) {
            kinds.add("async-before");
        }
        if (node.isCamundaAsyncAfter()) {
            kinds.add("async-after");
        }
        if (node instanceof Activity activity
                && activity.getLoopCharacteristics() instanceof MultiInstanceLoopCharacteristics loop
                && loop.isCamundaAsyncAfter()) {
            kinds.add("async-after-each");
        }
        return kinds;
    }

    private static void event(Collection<EventDefinition> definitions, List<String> kinds) {
        for (EventDefinition definition : definitions) {
            if (definition instanceof TimerEventDefinition) {
                kinds.add("timer");
            } else if (definition instanceof MessageEventDefinition message) {
                kinds.add("message:" + message.getMessage().getName());
            }
        }
    }
}
