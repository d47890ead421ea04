package org.waymark.journey.limits;

/** What became of a limit. */
public enum Verdict {
    /** Done on or before the last day. */
    MET,
    /** Done after it, or known not to be done although it has passed. */
    MISSED,
    /** Not done, and there is time left. */
    OPEN,
    /** The lists do not say when it was done. */
    NOT_RECORDED,
    /** The last day cannot be counted: it reaches into years whose bank holidays are not known. */
    NOT_COUNTED
}
