package org.waymark.platform.engine.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.platform.engine.Acting;
import org.waymark.platform.engine.StuckWork;

/** The engine's incidents: jobs that failed as often as they are tried. */
@Component
class EngineStuckWork implements StuckWork {

    private final RuntimeService runtimeService;
    private final RepositoryService repositoryService;
    private final ManagementService managementService;
    private final Acting acting;

    EngineStuckWork(
            RuntimeService runtimeService,
            RepositoryService repositoryService,
            ManagementService managementService,
            Acting acting) {
        this.runtimeService = runtimeService;
        this.repositoryService = repositoryService;
        this.managementService = managementService;
        this.acting = acting;
    }

    @Override
    public List<Piece> all() {
        return acting.asWaymark(() -> runtimeService.createIncidentQuery().list().stream()
                .filter(EngineStuckWork::isWhereItHappened)
                .sorted(Comparator.comparing(Incident::getIncidentTimestamp))
                .map(this::piece)
                .toList());
    }

    /** Each call above it shows the same incident once more. */
    private static boolean isWhereItHappened(Incident incident) {
        return incident.getRootCauseIncidentId() == null
                || incident.getRootCauseIncidentId().equals(incident.getId());
    }

    @Override
    public Optional<Piece> byId(String id) {
        return acting.asWaymark(() -> Optional.ofNullable(
                        runtimeService.createIncidentQuery().incidentId(id).singleResult())
                .map(this::piece));
    }

    @Override
    @Transactional
    public void tryAgain(Piece piece) {
        acting.asWaymark(() -> {
            Incident incident =
                    runtimeService.createIncidentQuery().incidentId(piece.id()).singleResult();
            managementService.setJobRetries(incident.getConfiguration(), 1);
            return null;
        });
    }

    private Piece piece(Incident incident) {
        Optional<BpmnModelInstance> model =
                Optional.ofNullable(incident.getProcessDefinitionId()).map(repositoryService::getBpmnModelInstance);
        return new Piece(
                incident.getId(),
                incident.getTenantId(),
                model.flatMap(one -> one.getModelElementsByType(Process.class).stream()
                                .findFirst())
                        .map(Process::getName)
                        .orElse("A process"),
                model.map(one -> one.getModelElementById(incident.getActivityId()))
                        .filter(FlowElement.class::isInstance)
                        .map(element -> ((FlowElement) element).getName())
                        .map(name -> name.replaceAll("\\s+", " "))
                        .orElse("a step without a name"),
                incident.getIncidentTimestamp().toInstant(),
                incident.getIncidentMessage(),
                Incident.FAILED_JOB_HANDLER_TYPE.equals(incident.getIncidentType()));
    }
}
