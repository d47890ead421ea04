package org.waymark.platform.engine.rules;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.db.TenantCheck;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.TenantManager;
import org.waymark.platform.engine.VisibleInspections;

/**
 * Confines every query and command of the engine to the inspections its user may see, as the domain's team table has it
 * now: no membership is copied into the engine, and no session keeps an old one.
 */
class InspectionConfinement extends TenantManager {

    private final Supplier<VisibleInspections> visibleInspections;
    private Authentication asked;
    private boolean seesAll;
    private List<String> tenants = List.of();

    InspectionConfinement(Supplier<VisibleInspections> visibleInspections) {
        this.visibleInspections = visibleInspections;
    }

    @Override
    public void configureTenantCheck(TenantCheck tenantCheck) {
        boolean confined = isTenantCheckEnabled();
        tenantCheck.setTenantCheckEnabled(confined);
        tenantCheck.setAuthTenantIds(confined ? tenants : null);
    }

    @Override
    public boolean isAuthenticatedTenant(String tenantId) {
        return tenantId == null || !isTenantCheckEnabled() || tenants.contains(tenantId);
    }

    /**
     * Off for Waymark's own work, where the engine's authorisation is off too: a delegate must not silently miss rows.
     */
    @Override
    public boolean isTenantCheckEnabled() {
        if (!Context.getProcessEngineConfiguration().isTenantCheckEnabled()
                || !Context.getCommandContext().isTenantCheckEnabled()
                || !Context.getCommandContext().isAuthorizationCheckEnabled()
                || getCurrentAuthentication() == null
                || getCurrentAuthentication().getUserId() == null) {
            return false;
        }
        askOnce(getCurrentAuthentication());
        return !seesAll;
    }

    private void askOnce(Authentication authentication) {
        if (authentication == asked) {
            return;
        }
        List<String> groups = Objects.requireNonNullElse(authentication.getGroupIds(), List.of());
        VisibleInspections visible = visibleInspections.get();
        seesAll = visible.seesAll(authentication.getUserId(), groups);
        tenants = seesAll ? List.of() : List.copyOf(visible.tenantsOf(authentication.getUserId(), groups));
        asked = authentication;
    }

    /** Puts the confinement in the place of the engine's own tenant manager. */
    record Factory(Supplier<VisibleInspections> visibleInspections) implements SessionFactory {

        @Override
        public Class<?> getSessionType() {
            return TenantManager.class;
        }

        @Override
        public Session openSession() {
            return new InspectionConfinement(visibleInspections);
        }
    }
}
