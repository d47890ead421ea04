package org.waymark.sample.draw;

import java.util.List;
import org.waymark.journey.Stage;

/**
 * A part of the frame: every child of it has the same chance, and the number that is drawn from it is fixed before the
 * draw.
 *
 * @param draw     id of the further draw that it is; null where it is a part of the first
 * @param stages   the furthest stages of its children; several where a stratum was joined to its neighbour; empty of a
 *                 further draw
 * @param children how many it holds
 * @param drawn    how many of them are drawn
 */
public record Stratum(String draw, List<Stage> stages, int children, int drawn) {

    public Stratum {
        stages = List.copyOf(stages);
        if (drawn > children) {
            throw new IllegalArgumentException("No more can be drawn than there are");
        }
    }

    /** A part of the first draw. */
    Stratum(List<Stage> stages, int children, int drawn) {
        this(null, stages, children, drawn);
    }

    /** The chance of each child to be drawn, from 0 to 1. */
    public double chance() {
        return children == 0 ? 0 : (double) drawn / children;
    }
}
