package org.waymark.access;

import org.springframework.stereotype.Component;
import org.waymark.engine.Turns;

/**
 * Several nodes may start on one database at the same moment; what each would do at its start is done by one after
 * another.
 */
@Component
class OneNode {

    private final Turns turns;

    OneNode(Turns turns) {
        this.turns = turns;
    }

    /** Waits until no other node is at it, and holds the others off until the running transaction ends. */
    void atATime() {
        turns.take("start", "access");
    }
}
