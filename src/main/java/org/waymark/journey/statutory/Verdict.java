package org.waymark.journey.statutory;

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
    /** It was not done within the time that always held; whether there was more, the lists do not tell. */
    NOT_CERTAIN,
    /** There is nothing to count: a day is missing or contradicts another, or lies where bank holidays are not known. */
    NOT_COUNTED
}
