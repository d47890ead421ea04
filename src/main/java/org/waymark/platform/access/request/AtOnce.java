package org.waymark.platform.access.request;

import java.util.HashMap;
import java.util.Map;

/** So many at once on this node, and of them so many of one address or user. */
public class AtOnce {

    private final int all;
    private final int ofOne;
    private final Map<String, Integer> inside = new HashMap<>();
    private int number;

    public AtOnce(int all, int ofOne) {
        this.all = all;
        this.ofOne = ofOne;
    }

    /** Whether there is room; whoever is let in has to {@link #leave}. */
    public synchronized boolean enter(String whose) {
        if (number >= all || inside.getOrDefault(whose, 0) >= ofOne) {
            return false;
        }
        number++;
        inside.merge(whose, 1, Integer::sum);
        return true;
    }

    public synchronized void leave(String whose) {
        number--;
        inside.computeIfPresent(whose, (key, many) -> many == 1 ? null : many - 1);
    }
}
