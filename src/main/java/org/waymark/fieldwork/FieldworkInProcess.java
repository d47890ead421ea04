package org.waymark.fieldwork;

/** The names that {@code processes/fieldwork.bpmn} and this room share. */
public final class FieldworkInProcess {

    /** Opens a task for the activity's inspector; waited for as long as the fieldwork lasts. */
    static final String ACTIVITY_ADDED = "activity-added";

    public static final String ACTIVITY_ID = "activityId";
    public static final String INSPECTION_ID = "inspectionId";

    private FieldworkInProcess() {}

    /** The task that such an activity becomes, as a framework names it among its limits. */
    public static String taskOf(ActivityKind kind) {
        return kind == ActivityKind.DOCUMENT ? "read-document" : "record-" + kind.id();
    }
}
