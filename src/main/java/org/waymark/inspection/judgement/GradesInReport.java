package org.waymark.inspection.judgement;

import java.util.Optional;

/** The report that carries the team's grades: the room that writes it says how long they can change, and follows them. */
public interface GradesInReport {

    /** Why the grades cannot change now, for people; empty while they are provisional. */
    Optional<String> fixedBecause(String inspectionId);

    /** The judgement was reopened, in the running transaction: what is written has to follow it. */
    void judgedAnew(String inspectionId);
}
