package org.waymark.report;

import java.util.Arrays;
import java.util.Optional;

/** By when an area for improvement is to be put right: how the inspectorate's reports of 2012 group them. */
enum TimeScale {
    IMMEDIATELY("immediately", "Immediately"),
    WITHIN_THREE_MONTHS("within-three-months", "Within three months"),
    WITHIN_SIX_MONTHS("within-six-months", "Within six months");

    private final String id;
    private final String title;

    TimeScale(String id, String title) {
        this.id = id;
        this.title = title;
    }

    static Optional<TimeScale> named(String id) {
        return Arrays.stream(values()).filter(scale -> scale.id.equals(id)).findFirst();
    }

    String id() {
        return id;
    }

    String title() {
        return title;
    }
}
