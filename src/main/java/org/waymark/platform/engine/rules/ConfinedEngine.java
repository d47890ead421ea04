package org.waymark.platform.engine.rules;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.waymark.platform.engine.VisibleInspections;

/**
 * Tells whoever asks, Cockpit's own queries too, that a user who sees every inspection is confined to none; takes Waymark's models in
 * when the nodes allow it.
 */
class ConfinedEngine extends SpringProcessEngineConfiguration {

    private final Supplier<VisibleInspections> visibleInspections;
    private final Supplier<ModelsOfNodes> models;

    ConfinedEngine(Supplier<VisibleInspections> visibleInspections, Supplier<ModelsOfNodes> models) {
        this.visibleInspections = visibleInspections;
        this.models = models;
    }

    @Override
    protected void autoDeployResources(ProcessEngine engine) {
        models.get().deploy(List.of(getDeploymentResources()), () -> {
            super.autoDeployResources(engine);
            knowAll(engine);
        });
        // Whatever is there is older or its own: only of what comes later from others it takes no steps
        knowAll(engine);
    }

    private void knowAll(ProcessEngine engine) {
        engine.getRepositoryService().createDeploymentQuery().list().forEach(known -> getRegisteredDeployments()
                .add(known.getId()));
    }

    @Override
    public boolean isTenantCheckEnabled() {
        return super.isTenantCheckEnabled() && !callerSeesAll();
    }

    private boolean callerSeesAll() {
        Authentication caller = identityService == null ? null : identityService.getCurrentAuthentication();
        if (caller == null || caller.getUserId() == null) {
            return false;
        }
        return visibleInspections
                .get()
                .seesAll(caller.getUserId(), Objects.requireNonNullElse(caller.getGroupIds(), List.of()));
    }
}
