package org.waymark.casework.views;

/** The names that {@code processes/child-view.bpmn} and this room share. */
final class ChildViewProcess {

    static final String KEY = "child-view";

    /** Text: the id of the view that is asked for. */
    static final String VIEW_ID = "viewId";

    /** Waited for until the view has been recorded. */
    static final String NO_LONGER_ASKED = "view-no-longer-asked";

    private ChildViewProcess() {}
}
