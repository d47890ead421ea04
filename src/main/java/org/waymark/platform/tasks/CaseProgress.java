package org.waymark.platform.tasks;

import java.util.Collection;
import java.util.Map;

/** How far cases have come. Implemented by the room that keeps them. */
public interface CaseProgress {

    /** The key of the process that a case runs through. */
    String process();

    /** By the key of each case's own process; those that are evaluated as a whole, and what is no case, are left out. */
    Map<String, StagesDone> of(Collection<String> businessKeys);

    /**
     * The cases of somebody's own that are not finished.
     *
     * @return where each stands in Waymark, without the site, by the key of its own process
     */
    Map<String, String> open(String user);

    /** @param done how many of the stages that the child reached were evaluated */
    record StagesDone(int done, int all) {}
}
