package org.waymark.inspection.team;

import java.util.List;

/** Whom a room proposes for the team of an inspection before a manager assembles it. */
public interface ProposedTeams {

    /**
     * The users in the order of the places that the framework's team has, the lead first; null in a place for which nobody
     * is proposed. None where nothing is.
     */
    List<String> of(String inspectionId);
}
