package org.waymark.casework;

import java.util.Set;
import org.waymark.platform.tasks.OpenTask;

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

    /**
     * Text: the id of a further stage; each task that evaluates one has its own, and one more is added by another
     * instance of that task.
     */
    public static final String STAGE = "stage";
    /** Evaluates a stage that the framework adds to those that are drawn. */
    public static final String EVALUATE_FURTHER_STAGE = "task-evaluate-further-stage";

    private static final String EVALUATE = "task-evaluate-";

    /** Beside the evaluations, what a case's conclusion waits for. */
    private static final Set<String> BEFORE_CONCLUSION = Set.of("task-arrange-family-meeting", "task-meet-family");

    private ChildJourneyProcess() {}

    /** Whether the conclusion of a case waits for this element. */
    public static boolean isBeforeConclusion(String elementId) {
        return elementId.startsWith(EVALUATE) || BEFORE_CONCLUSION.contains(elementId);
    }

    /** The stage that a task of the journey evaluates. @throws IllegalArgumentException when the task evaluates none */
    public static String stageOf(OpenTask task) {
        return stageOf(task.elementId(), task.variable(STAGE));
    }

    /**
     * The same, of an element: its id without {@code task-evaluate-}, or of a further stage its variable.
     *
     * @param further the variable; null where the task is of no further stage
     * @throws IllegalArgumentException when the element evaluates no stage
     */
    static String stageOf(String elementId, String further) {
        if (elementId.equals(EVALUATE_FURTHER_STAGE)) {
            return further;
        }
        if (!elementId.startsWith(EVALUATE)) {
            throw new IllegalArgumentException(elementId + " evaluates no stage of a child's journey");
        }
        return elementId.substring(EVALUATE.length());
    }
}
