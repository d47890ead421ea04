package org.waymark.platform.engine;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Starts processes and tells them what has happened. Waymark does this itself, on behalf of whoever asked for it: the
 * rooms decide who may ask. Variables are ids, dates, flags and short words.
 */
public interface Processes {

    /** The tenant of the processes of the programme, which are of no inspection: nobody is in it who does not see all. */
    String PROGRAMME = "programme";

    /**
     * Starts a process of an inspection.
     *
     * @param inspectionId the inspection, which is the instance's tenant
     * @return the id of the process instance
     */
    String start(String processKey, String inspectionId, String businessKey, Map<String, Object> variables);

    /**
     * Tells the one process of this inspection that waits for it what has happened.
     *
     * @param localVariables set on the scope that the message opens or continues, and nowhere else
     * @throws NobodyWaits when no process of this inspection waits for the message
     */
    void tell(String inspectionId, String message, Map<String, Object> localVariables);

    /**
     * As {@link #tell}, to the process with this business key.
     *
     * @throws NobodyWaits when it does not wait for the message
     */
    void tellCase(String inspectionId, String businessKey, String message);

    /** As {@link #tellCase}; whether there is such a process, and whether it waits for it, is not known. */
    void endCase(String inspectionId, String businessKey, String message);

    /**
     * Lets the one running process of this key go on at an element too, beside where it is: for a path that had come to
     * its end and has a reason to go on after all.
     */
    void continueAt(String inspectionId, String processKey, String elementId);

    /**
     * Starts an element that has an instance for each of several once more, beside those of the process with this business
     * key that are open.
     *
     * @param localVariables of the new instance alone
     * @param where          tells of an element whether the process may be there; elsewhere it is past this one
     * @throws NobodyWaits when the process is at none of these elements, or there is no such process
     */
    void startOnceMore(
            String inspectionId,
            String businessKey,
            String elementId,
            Map<String, Object> localVariables,
            Predicate<String> where);

    /**
     * Ends the one instance of an element that has an instance for each of several, beside which the others go on. Where it was
     * the last, the process goes on behind the element.
     *
     * @param variable of the instance, by which it is known
     * @param onwards  the flow that leaves the element
     */
    void endOne(String inspectionId, String elementId, String variable, String value, String onwards);

    /**
     * Ends the one task of an element that is of this value, and what waits for it alone; the process goes on where else it is.
     *
     * @param variable by which the task is known
     */
    void cancelOne(String inspectionId, String elementId, String variable, String value);

    /** Begins an element anew where a process of this inspection waits at it, as if it had just come to it. */
    void beginAgain(String inspectionId, String elementId);

    /** Whether a process of this inspection waits for the message now. */
    boolean waitsFor(String inspectionId, String message);

    /** The inspections of these in which a process waits for the message now. */
    Set<String> waitingFor(String message, Collection<String> inspectionIds);

    /** Nothing in the inspection waits for what was told. */
    class NobodyWaits extends RuntimeException {

        public NobodyWaits(String message) {
            super(message);
        }
    }
}
