package org.waymark.inspection.notice;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.waymark.inspection.InspectionProcess;

/** The names that {@code processes/body-notice.bpmn} and this room share. */
final class NoticeProcess {

    static final String KEY = "body-notice";

    /** Which inspected organisation is told. */
    static final String ORGANISATION_ID = "organisationId";

    /** The task in which the body supplies what it is asked for. */
    static final String SUPPLY = "task-supply-information";

    /** Waited for until the head has been told and has supplied what was asked for. */
    static final String NO_LONGER_DUE = "notice-no-longer-due";

    private NoticeProcess() {}

    static NoticeToBody notice(NoticeToBody.Finder notices, VariableScope scope) {
        return notices.of((String) scope.getVariable(InspectionProcess.INSPECTION_ID), (String)
                scope.getVariable(ORGANISATION_ID));
    }
}
