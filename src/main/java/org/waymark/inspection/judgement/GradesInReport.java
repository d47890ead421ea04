package org.waymark.inspection.judgement;

import java.util.Optional;

/** The report that carries the team's grades: the room that writes it says how long they can change. */
public interface GradesInReport {

    /** Why the grades cannot change now, for people; empty while they are provisional. */
    Optional<String> fixedBecause(String inspectionId);
}
