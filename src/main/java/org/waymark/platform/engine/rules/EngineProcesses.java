package org.waymark.platform.engine.rules;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.runtime.EventSubscription;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstanceModificationBuilder;
import org.camunda.bpm.engine.runtime.ProcessInstanceModificationInstantiationBuilder;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.platform.engine.Acting;
import org.waymark.platform.engine.Processes;
import org.waymark.platform.engine.database.AdvisoryLocks;
import org.waymark.platform.engine.database.HeldScopes;

class EngineProcesses implements Processes {

    private static final String MESSAGE = "message";

    /** What the engine calls an element with all its instances. */
    private static final String ALL_OF_THEM = "#multiInstanceBody";

    private final RuntimeService runtimeService;
    private final Supplier<CommandExecutor> commands;
    private final Acting acting;
    private final AdvisoryLocks turns;
    private final HeldScopes scopes;

    EngineProcesses(
            RuntimeService runtimeService,
            Supplier<CommandExecutor> commands,
            Acting acting,
            AdvisoryLocks turns,
            HeldScopes scopes) {
        this.runtimeService = runtimeService;
        this.commands = commands;
        this.acting = acting;
        this.turns = turns;
        this.scopes = scopes;
    }

    @Override
    @Transactional
    public String start(String processKey, String inspectionId, String businessKey, Map<String, Object> variables) {
        Map<String, Object> all = new HashMap<>(variables);
        all.put(InspectionTenants.INSPECTION_ID, inspectionId);
        return acting.asWaymark(() -> runtimeService
                .createProcessInstanceByKey(processKey)
                .processDefinitionWithoutTenantId()
                .businessKey(businessKey)
                .setVariables(all)
                .execute()
                .getId());
    }

    @Override
    @Transactional
    public void tell(String inspectionId, String message, Map<String, Object> localVariables) {
        turns.take("inspection", inspectionId);
        acting.asWaymark(() -> {
            correlate(theOneWaiting(waiting(inspectionId, message), message, inspectionId), message, localVariables);
            return null;
        });
    }

    @Override
    @Transactional
    public void tellCase(String inspectionId, String businessKey, String message) {
        acting.asWaymark(() -> {
            correlate(
                    theOneWaiting(waitingInCase(inspectionId, businessKey, message), message, businessKey),
                    message,
                    Map.of());
            return null;
        });
    }

    @Override
    @Transactional
    public void endCase(String inspectionId, String businessKey, String message) {
        acting.asWaymark(() -> {
            waitingInCase(inspectionId, businessKey, message).forEach(waiting -> correlate(waiting, message, Map.of()));
            return null;
        });
    }

    private List<EventSubscription> waitingInCase(String inspectionId, String businessKey, String message) {
        return runtimeService
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey)
                .tenantIdIn(inspectionId)
                .unlimitedList()
                .stream()
                .flatMap(instance -> waitingIn(instance.getId(), message).stream())
                .toList();
    }

    @Override
    @Transactional
    public void continueAt(String inspectionId, String processKey, String elementId) {
        acting.asWaymark(() -> {
            String instance = runtimeService
                    .createProcessInstanceQuery()
                    .tenantIdIn(inspectionId)
                    .processDefinitionKey(processKey)
                    .singleResult()
                    .getId();
            runtimeService
                    .createProcessInstanceModification(instance)
                    .startBeforeActivity(elementId)
                    .execute();
            return null;
        });
    }

    @Override
    @Transactional
    public void startOnceMore(
            String inspectionId,
            String businessKey,
            String elementId,
            Map<String, Object> localVariables,
            Predicate<String> where) {
        acting.asWaymark(() -> {
            String instance = Optional.ofNullable(runtimeService
                            .createProcessInstanceQuery()
                            .tenantIdIn(inspectionId)
                            .processInstanceBusinessKey(businessKey)
                            .singleResult())
                    .map(ProcessInstance::getId)
                    .filter(id ->
                            runtimeService.getActiveActivityIds(id).stream().anyMatch(where))
                    .orElseThrow(() -> new NobodyWaits(businessKey + " is not where " + elementId + " is begun."));
            // What joins these paths counts as another change of the process: of two at once, one is tried again.
            commands.get().execute(context -> {
                context.getExecutionManager().findExecutionById(instance).forceUpdate();
                return null;
            });
            ProcessInstanceModificationInstantiationBuilder started =
                    runtimeService.createProcessInstanceModification(instance).startBeforeActivity(elementId);
            localVariables.forEach(started::setVariableLocal);
            started.execute();
            return null;
        });
    }

    @Override
    @Transactional
    public void endOne(String inspectionId, String elementId, String variable, String value, String onwards) {
        acting.asWaymark(() -> {
            List<Execution> those = at(inspectionId, elementId);
            those.stream()
                    .filter(one -> value.equals(runtimeService.getVariable(one.getId(), variable)))
                    .findFirst()
                    .ifPresent(one -> {
                        ProcessInstanceModificationBuilder change =
                                runtimeService.createProcessInstanceModification(one.getProcessInstanceId());
                        // Those that have ended before stay beneath the element until all have: the last takes it
                        // along.
                        (those.size() == 1
                                        ? change.cancelAllForActivity(elementId + ALL_OF_THEM)
                                                .startTransition(onwards)
                                        : change.cancelActivityInstance(
                                                ((ExecutionEntity) one).getActivityInstanceId()))
                                .execute();
                    });
            return null;
        });
    }

    @Override
    @Transactional
    public void cancelOne(String inspectionId, String elementId, String variable, String value) {
        acting.asWaymark(() -> {
            at(inspectionId, elementId).stream()
                    .filter(one -> value.equals(runtimeService.getVariable(one.getId(), variable)))
                    .forEach(one -> runtimeService
                            .createProcessInstanceModification(one.getProcessInstanceId())
                            .cancelActivityInstance(((ExecutionEntity) one).getActivityInstanceId())
                            .execute());
            return null;
        });
    }

    @Override
    @Transactional
    public void beginAgain(String inspectionId, String elementId) {
        acting.asWaymark(() -> {
            at(inspectionId, elementId).forEach(one -> runtimeService
                    .createProcessInstanceModification(one.getProcessInstanceId())
                    .cancelAllForActivity(elementId)
                    .startBeforeActivity(elementId)
                    .execute());
            return null;
        });
    }

    /** Whatever waits at the element. */
    private List<Execution> at(String inspectionId, String elementId) {
        return runtimeService
                .createExecutionQuery()
                .tenantIdIn(inspectionId)
                .activityId(elementId)
                .unlimitedList()
                .stream()
                // One of several that has ended stays there until all have
                .filter(one -> ((ExecutionEntity) one).isActive())
                .toList();
    }

    @Override
    public boolean waitsFor(String inspectionId, String message) {
        return acting.asWaymark(() -> !waiting(inspectionId, message).isEmpty());
    }

    @Override
    public Set<String> waitingFor(String message, Collection<String> inspectionIds) {
        if (inspectionIds.isEmpty()) {
            return Set.of();
        }
        return acting.asWaymark(() -> runtimeService
                .createEventSubscriptionQuery()
                .eventType(MESSAGE)
                .eventName(message)
                .tenantIdIn(inspectionIds.toArray(String[]::new))
                .unlimitedList()
                .stream()
                .map(EventSubscription::getTenantId)
                .collect(Collectors.toSet()));
    }

    private List<EventSubscription> waiting(String inspectionId, String message) {
        return runtimeService
                .createEventSubscriptionQuery()
                .eventType(MESSAGE)
                .eventName(message)
                .tenantIdIn(inspectionId)
                .unlimitedList();
    }

    private List<EventSubscription> waitingIn(String processInstanceId, String message) {
        return runtimeService
                .createEventSubscriptionQuery()
                .eventType(MESSAGE)
                .eventName(message)
                .processInstanceId(processInstanceId)
                .list();
    }

    // Asked for beforehand: an exception of the engine's, once thrown, would undo the caller's transaction even if it
    // were caught.
    private static EventSubscription theOneWaiting(List<EventSubscription> waiting, String message, String where) {
        if (waiting.isEmpty()) {
            throw new NobodyWaits("Nothing in " + where + " waits for " + message + " now.");
        }
        if (waiting.size() > 1) {
            throw new IllegalStateException(
                    waiting.size() + " processes of " + where + " wait for " + message + ", where one should.");
        }
        return waiting.get(0);
    }

    private void correlate(EventSubscription waiting, String message, Map<String, Object> localVariables) {
        scopes.hold(List.of(waiting.getProcessInstanceId(), waiting.getExecutionId()));
        runtimeService
                .createMessageCorrelation(message)
                .processInstanceId(waiting.getProcessInstanceId())
                .setVariablesToTriggeredScope(localVariables)
                .correlate();
    }
}
