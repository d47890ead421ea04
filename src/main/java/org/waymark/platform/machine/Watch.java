package org.waymark.platform.machine;

/** A part of Waymark that health looks at. Every room adds its own as a bean. */
public interface Watch {

    /** What it means when the part is not well, or says nothing. */
    enum Weight {
        /** Only another start of Waymark helps: liveness. */
        RESTART,
        /** People cannot work until somebody has seen to it: readiness. */
        PEOPLE,
        /** Something waits; people can work. */
        WAITING
    }

    /** The part, in words that begin a sentence of the log. */
    String name();

    Weight weight();

    /**
     * Looks. It may take a second; whoever takes longer is taken for one that does not answer.
     *
     * @throws Exception whatever keeps it from looking, which counts as not well
     */
    Finding look() throws Exception;
}
