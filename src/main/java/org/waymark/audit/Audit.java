package org.waymark.audit;

/**
 * The trail of who did what. Entries are added in the caller's transaction, so an act and its entry stand or fall
 * together; none is ever changed.
 */
public interface Audit {

    /**
     * @param who          the user's id, or {@code waymark} for what nobody asked for
     * @param what         the act, as a short word or two, such as {@code record-call}
     * @param inspectionId the inspection it concerns; null for none
     * @param subject      the id of what it was done to; never a name, never narrative
     * @param outcome      how it ended, such as {@code recorded} or {@code refused}
     */
    void add(String who, String what, String inspectionId, String subject, String outcome);
}
