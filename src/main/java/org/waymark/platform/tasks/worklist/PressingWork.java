package org.waymark.platform.tasks.worklist;

import java.util.List;

/** What presses whoever is acting without being a task of theirs. Implemented by the rooms that know of such things. */
public interface PressingWork {

    /** The most urgent first; empty when nothing does. */
    List<PressingLine> lines();

    /** @param leads where in Waymark it leads, without the site; null for nowhere */
    record PressingLine(String words, String leads) {}
}
