package org.waymark.platform.engine.rules;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.waymark.platform.engine.VisibleInspections;

/** Tells whoever asks, Cockpit's own queries too, that a user who sees every inspection is confined to none. */
class ConfinedEngine extends SpringProcessEngineConfiguration {

    private final Supplier<VisibleInspections> visibleInspections;

    ConfinedEngine(Supplier<VisibleInspections> visibleInspections) {
        this.visibleInspections = visibleInspections;
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
