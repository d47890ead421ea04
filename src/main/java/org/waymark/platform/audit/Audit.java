package org.waymark.platform.audit;

/** The trail of who did and who saw what. What it holds is added to and chained; none of it is ever changed. */
public interface Audit {

    /**
     * Adds an act in the caller's transaction, so that an act and its entry stand or fall together.
     *
     * @param who          the user's id, or {@code waymark} for what nobody asked for
     * @param what         the act, as a short word or two, such as {@code record-call}
     * @param inspectionId the inspection it concerns; null for none
     * @param subject      the id of what it was done to; never a name, never narrative
     * @param outcome      how it ended, such as {@code recorded} or {@code refused}
     */
    void add(String who, String what, String inspectionId, String subject, String outcome);

    /**
     * Adds a look within the next second, together with others, so that reading costs little. Where too many wait
     * already, the caller waits until they are written: none is dropped.
     */
    void later(Look look);

    /**
     * Adds the look of the request that is served, if it asks for an act and said so ({@link LookOfRequest}), in the
     * caller's transaction: the act and who asked for it stand or fall together, in one commit.
     */
    void withTheAct();

    /** Adds a look at once, in a transaction of its own: for what changes something. */
    void now(Look look);
}
