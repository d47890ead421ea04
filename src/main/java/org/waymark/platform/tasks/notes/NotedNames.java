package org.waymark.platform.tasks.notes;

import java.util.Collection;
import java.util.List;

/** Knows what in notes on an inspection looks like somebody's name. Implemented by the room that knows its words and its place. */
public interface NotedNames {

    /** A sentence for each name, a few at most; empty when nothing looks like one. */
    List<String> in(String inspectionId, Collection<String> texts);
}
