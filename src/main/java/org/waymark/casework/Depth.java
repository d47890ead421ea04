package org.waymark.casework;

import java.util.Arrays;
import java.util.Optional;

/** How closely a case is looked at. */
public enum Depth {
    /** Followed through every stage the child reached, on the framework's strands. */
    TRACKED("tracked"),
    /** Looked at once, on the framework's lighter themes. */
    SAMPLED("sampled");

    private final String id;

    Depth(String id) {
        this.id = id;
    }

    /** The word that forms, models and decision tables use. */
    public String id() {
        return id;
    }

    public static Optional<Depth> of(String id) {
        return Arrays.stream(values()).filter(depth -> depth.id.equals(id)).findFirst();
    }
}
