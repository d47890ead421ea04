package org.waymark.journey.sample;

import java.time.LocalDate;
import java.util.Map;
import org.waymark.journey.lists.Stage;

/**
 * What was drawn from, in figures.
 *
 * @param supplied     children in the lists
 * @param leftOut      of these, left out because the authority nominated them as good practice
 * @param open         eligible because open
 * @param closedLately eligible because closed on or after the boundary day
 * @param boundary     the earliest day of closing that counts
 * @param reached      eligible children by each stage they have reached; a child counts at every one
 * @param furthest     eligible children by the furthest stage they have reached; a child counts once
 */
public record Population(
        int supplied,
        int leftOut,
        int open,
        int closedLately,
        LocalDate boundary,
        Map<Stage, Integer> reached,
        Map<Stage, Integer> furthest) {

    public Population {
        reached = Map.copyOf(reached);
        furthest = Map.copyOf(furthest);
    }

    /** How many children could be drawn. */
    public int eligible() {
        return open + closedLately;
    }
}
