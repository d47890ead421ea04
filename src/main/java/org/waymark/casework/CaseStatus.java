package org.waymark.casework;

/** How far a case has come. */
public enum CaseStatus {
    /** Being looked at, or waiting for someone to take it on. */
    OPEN,
    /** Evaluated; a second inspector has still to look at it. */
    EVALUATED,
    /** The second inspector sees it differently from the first; the lead has still to decide. */
    DISPUTED,
    /** All that was to be done for it has been done. */
    FINISHED,
    /** Closed at the end of fieldwork before it was evaluated, with a reason. */
    UNSEEN
}
