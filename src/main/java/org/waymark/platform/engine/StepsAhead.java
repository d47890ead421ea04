package org.waymark.platform.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.springframework.stereotype.Component;

/** What comes after a task, as its model draws it: read along its flows up to the next people, and in the model's own words. */
@Component
public class StepsAhead {

    private final RepositoryService repositoryService;
    private final Acting acting;

    StepsAhead(RepositoryService repositoryService, Acting acting) {
        this.repositoryService = repositoryService;
        this.acting = acting;
    }

    /** What a step is: a person's, Waymark's own, a time that is waited for, a part with steps of its own, or an end. */
    public enum Kind {
        PERSON,
        WAYMARK,
        TIME,
        PART,
        END
    }

    /**
     * @param id    of the element of the model
     * @param when  on what it depends that it comes, as question and answer; empty when it comes in any case
     * @param asks  how the model asks whose it is: an expression, or groups with commas between; null where it is no person's
     */
    public record StepAhead(String id, String name, Kind kind, String when, String asks) {

        /** Whether one person is asked, and the same as by {@code others}. */
        public boolean isForWhom(String others) {
            return asks != null && asks.startsWith("${") && asks.equals(others);
        }
    }

    /**
     * @param asks   how the model asks whose the task itself is
     * @param steps  in the order in which they come
     * @param others whether they wait until what is done beside this task is done too
     * @param limits what happens by itself when the task's time is nearly over, and when it is
     */
    public record Ahead(String asks, List<StepAhead> steps, boolean others, List<String> limits) {}

    /** @param definitionId of the process, as the engine has it @param elementId of the task in its model */
    public Ahead of(String definitionId, String elementId) {
        FlowNode task = acting.asWaymark(
                () -> repositoryService.getBpmnModelInstance(definitionId).getModelElementById(elementId));
        return of(task);
    }

    static Ahead of(FlowNode task) {
        Walk walk = new Walk();
        walk.on(task, "");
        List<String> limits = new ArrayList<>();
        for (BoundaryEvent event : task.getModelInstance().getModelElementsByType(BoundaryEvent.class)) {
            if (event.getAttachedTo().getId().equals(task.getId())) {
                limits.add(limit(event));
            }
        }
        return new Ahead(
                task instanceof UserTask person ? Walk.asks(person) : null,
                List.copyOf(walk.steps),
                walk.others,
                List.copyOf(limits));
    }

    private static String limit(BoundaryEvent event) {
        String then = event.getOutgoing().stream()
                .map(SequenceFlow::getTarget)
                .filter(target -> !(target instanceof Gateway) && target.getName() != null)
                .map(FlowElement::getName)
                .findFirst()
                .orElse("");
        return then.isEmpty() ? event.getName() : event.getName() + ": " + then.toLowerCase(Locale.ROOT);
    }

    /** One walk along the flows. It stops at people, at parts and at the end; each place is come to once. */
    private static final class Walk {

        private final List<StepAhead> steps = new ArrayList<>();
        private final Set<String> been = new HashSet<>();
        private boolean others;

        void on(FlowNode from, String when) {
            for (SequenceFlow flow : from.getOutgoing()) {
                to(flow.getTarget(), from instanceof Gateway gateway ? with(when, gateway, flow) : when);
            }
        }

        private static String with(String when, Gateway gateway, SequenceFlow flow) {
            if (gateway.getOutgoing().size() < 2 || flow.getName() == null) {
                return when;
            }
            String answer = gateway.getName() + " " + flow.getName();
            return when.isEmpty() ? answer : when + "; " + answer;
        }

        private void to(FlowNode node, String when) {
            if (!been.add(node.getId())) {
                return;
            }
            if (node instanceof UserTask task) {
                steps.add(new StepAhead(task.getId(), task.getName(), Kind.PERSON, when, asks(task)));
            } else if (node instanceof CallActivity) {
                steps.add(new StepAhead(node.getId(), node.getName(), Kind.PART, when, null));
            } else if (node instanceof EndEvent) {
                end((EndEvent) node, when);
            } else if (node instanceof SubProcess part) {
                begin(part, when);
            } else if (node instanceof Gateway) {
                others |= !(node instanceof ExclusiveGateway)
                        && node.getIncoming().size() > 1;
                on(node, when);
            } else {
                if (node instanceof IntermediateCatchEvent || node instanceof Activity) {
                    Kind kind = node instanceof Activity ? Kind.WAYMARK : Kind.TIME;
                    steps.add(new StepAhead(node.getId(), node.getName(), kind, when, null));
                }
                on(node, when);
            }
        }

        private void begin(SubProcess part, String when) {
            Collection<StartEvent> starts = part.getChildElementsByType(StartEvent.class);
            starts.forEach(start -> on(start, when));
        }

        /** The end of a part that stands in another leads on from there. */
        private void end(EndEvent end, String when) {
            ModelElementInstance around = end.getParentElement();
            if (around instanceof SubProcess part
                    && !part.triggeredByEvent()
                    && !part.getOutgoing().isEmpty()) {
                on(part, when);
            } else {
                steps.add(new StepAhead(end.getId(), end.getName(), Kind.END, when, null));
            }
        }

        private static String asks(UserTask task) {
            return task.getCamundaAssignee() == null ? task.getCamundaCandidateGroups() : task.getCamundaAssignee();
        }
    }
}
