package org.waymark.inspection.changes;

import java.util.List;

/** A room that may have work under way when the lead opens the judgement meeting, and closes it so that none is lost. */
public interface UnfinishedWork {

    /** What is not finished, as it stands now. */
    List<Piece> unfinished(String inspectionId);

    /**
     * Closes everything that is unfinished, with the reason kept beside each piece. What was typed so far is kept.
     */
    void close(String inspectionId, String reason, String by);

    /**
     * @param what  the piece of work, without a child's name or identifier
     * @param whose the user who has it, or null while nobody has
     */
    record Piece(String what, String whose) {}
}
