package org.waymark.inspection.preparation;

/** A room that has something to do at the moment an inspection is opened to its authority. */
public interface WhenOpened {

    /** In the transaction that opens it, before anything can reach Waymark from the authority. */
    void opened(String inspectionId);
}
