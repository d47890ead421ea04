package org.waymark.processes;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.history.event.HistoricActivityInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.handler.DbHistoryEventHandler;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** Which elements of which model have been run: activities as history tells, flows by a listener on each. */
class Coverage {

    private final Map<String, Set<String>> run = new ConcurrentHashMap<>();

    void reset() {
        run.clear();
    }

    private void saw(String processKey, String elementId) {
        run.computeIfAbsent(processKey, key -> new ConcurrentSkipListSet<>()).add(elementId);
    }

    /** The flow nodes and sequence flows of a model that no test has run so far. */
    Set<String> missing(String processKey) {
        Set<String> missing = new TreeSet<>();
        Models.read(processKey).getModelElementsByType(FlowElement.class).stream()
                .filter(element -> element instanceof FlowNode || element instanceof SequenceFlow)
                .forEach(element -> missing.add(element.getId()));
        missing.removeAll(run.getOrDefault(processKey, Set.of()));
        return missing;
    }

    class Flows extends AbstractBpmnParseListener {
        @Override
        public void parseSequenceFlow(Element element, ScopeImpl scope, TransitionImpl transition) {
            String processKey = ((ProcessDefinitionEntity) scope.getProcessDefinition()).getKey();
            transition.addListener(ExecutionListener.EVENTNAME_TAKE, (ExecutionListener)
                    execution -> saw(processKey, transition.getId()));
        }
    }

    class Activities extends DbHistoryEventHandler {
        @Override
        public void handleEvent(HistoryEvent event) {
            super.handleEvent(event);
            if (event instanceof HistoricActivityInstanceEventEntity activity) {
                saw(activity.getProcessDefinitionKey(), activity.getActivityId());
            }
        }
    }
}
