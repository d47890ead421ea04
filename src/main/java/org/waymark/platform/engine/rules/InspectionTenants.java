package org.waymark.platform.engine.rules;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProvider;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderCaseInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderHistoricDecisionInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderProcessInstanceContext;

/**
 * Every instance belongs to an inspection: a root instance to the one it was started for, a called one to its caller's.
 */
class InspectionTenants implements TenantIdProvider {

    static final String INSPECTION_ID = "inspectionId";

    @Override
    public String provideTenantIdForProcessInstance(TenantIdProviderProcessInstanceContext context) {
        if (context.getSuperExecution() != null) {
            return context.getSuperExecution().getTenantId();
        }
        Object inspectionId = context.getVariables().get(INSPECTION_ID);
        if (inspectionId == null) {
            throw new IllegalArgumentException(
                    "The process " + context.getProcessDefinition().getKey()
                            + " was started without an inspection. Give it the variable " + INSPECTION_ID + ".");
        }
        return inspectionId.toString();
    }

    @Override
    public String provideTenantIdForCaseInstance(TenantIdProviderCaseInstanceContext context) {
        throw new UnsupportedOperationException("Waymark runs no CMMN case.");
    }

    @Override
    public String provideTenantIdForHistoricDecisionInstance(TenantIdProviderHistoricDecisionInstanceContext context) {
        DelegateExecution execution = context.getExecution();
        return execution == null ? null : execution.getTenantId();
    }
}
