package org.waymark.casework.views;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.waymark.inspection.InspectionProcess;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Inspections;
import org.waymark.inspection.bodies.InspectedBodies;
import org.waymark.inspection.bodies.InspectedOrganisation;

/** The names that {@code processes/body-audit.bpmn} and this room share. */
final class BodyAuditProcess {

    static final String KEY = "body-audit";

    /** Text: which inspected organisation looks at cases itself. */
    static final String ORGANISATION_ID = "organisationId";

    /** Waited for until it has recorded what it found. */
    static final String NO_LONGER_ASKED = "body-audit-no-longer-asked";

    private BodyAuditProcess() {}

    static InspectedOrganisation organisation(InspectedBodies bodies, VariableScope scope) {
        return bodies.byId((String) scope.getVariable(InspectionProcess.INSPECTION_ID), UUID.fromString((String)
                scope.getVariable(ORGANISATION_ID)));
    }

    static String businessKey(Inspections inspections, InspectedOrganisation organisation) {
        InspectionView inspection = inspections.byId(organisation.inspectionId());
        return inspection.reference() + "/audit-" + organisation.code();
    }
}
