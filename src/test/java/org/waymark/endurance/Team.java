package org.waymark.endurance;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.waymark.nodes.Node;

/** Inspectors at work, each on a thread of their own. */
final class Team {

    private static final List<String> USERS = List.of("lead", "inspector1", "inspector2", "inspector3");

    private final List<Inspector> inspectors = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();

    private Team() {}

    /** Sends them to work, each to the next of the nodes. */
    static Team atWork(String words, List<Node> nodes, Ledger ledger, Duration pause) {
        Team team = new Team();
        for (int place = 0; place < USERS.size(); place++) {
            Inspector inspector = new Inspector(USERS.get(place), words, nodes, place % nodes.size(), ledger, pause);
            Thread thread = new Thread(inspector, USERS.get(place));
            thread.setUncaughtExceptionHandler((who, thrown) -> ledger.fault(who.getName() + ": " + thrown));
            team.inspectors.add(inspector);
            team.threads.add(thread);
            thread.start();
        }
        return team;
    }

    /** Lets everybody finish what they have in hand. */
    void goHome() throws InterruptedException {
        inspectors.forEach(Inspector::goHome);
        for (Thread thread : threads) {
            thread.join(TimeUnit.MINUTES.toMillis(3));
            if (thread.isAlive()) {
                throw new AssertionError(thread.getName() + " waits for an answer for minutes.");
            }
        }
    }
}
