package org.waymark.inspection.deadlines;

import java.util.List;

/** Whose comments on the draft are still to come. Answered by the room that takes them in. */
public interface AwaitedComments {

    /** The groups of those who have not answered yet. */
    List<String> awaited(String inspectionId);
}
