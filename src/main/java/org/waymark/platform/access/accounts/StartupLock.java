package org.waymark.platform.access.accounts;

import org.springframework.stereotype.Component;
import org.waymark.platform.engine.database.AdvisoryLocks;

/**
 * Several nodes may start on one database at the same moment; what each would do at its start is done by one after
 * another.
 */
@Component
public class StartupLock {

    private final AdvisoryLocks turns;

    StartupLock(AdvisoryLocks turns) {
        this.turns = turns;
    }

    /** Waits until no other node is at it, and holds the others off until the running transaction ends. */
    public void take() {
        turns.take("start", "access");
    }
}
