package org.waymark.inspection.team;

/** A room whose work belongs to a person of the team by name, and moves when that person leaves or is replaced. */
public interface Handover {

    /**
     * Gives what is not finished of this person's work in an inspection to another of its team, in the running
     * transaction. What was recorded stays the work of whoever recorded it.
     *
     * @param from   the user who leaves
     * @param to     the user who takes it on, and is on the team
     * @param reason why, in a sentence
     */
    void handOver(String inspectionId, String from, String to, String reason);
}
