package org.waymark.casework;

/**
 * The process {@code child-journey}: its key, what it is told, its variables, and the elements that the domain knows by
 * name.
 */
public final class ChildJourneyProcess {

    public static final String KEY = "child-journey";

    /** Opens one case; carries {@link #CASE_ID} and {@link #INSPECTION_ID}, both text. */
    public static final String CASE_ADDED = "case-added";
    /** Ends a case that is closed before it is finished. Carries nothing. */
    public static final String CASE_CLOSED_UNSEEN = "case-closed-unseen";

    /** Text: the opaque id of the case. */
    public static final String CASE_ID = "caseId";
    /** Text: the opaque id of the inspection. */
    public static final String INSPECTION_ID = "inspectionId";

    private static final String EVALUATE = "task-evaluate-";

    private ChildJourneyProcess() {}

    /**
     * The stage that a task of the journey evaluates: its element id without {@code task-evaluate-}.
     *
     * @throws IllegalArgumentException when the element evaluates no stage
     */
    public static String stageOf(String elementId) {
        if (!elementId.startsWith(EVALUATE)) {
            throw new IllegalArgumentException(elementId + " evaluates no stage of a child's journey");
        }
        return elementId.substring(EVALUATE.length());
    }
}
