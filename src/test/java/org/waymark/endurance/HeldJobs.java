package org.waymark.endurance;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which steps are held by which node's job executor, seen from beside. */
final class HeldJobs {

    private static final Duration EVERY = Duration.ofMillis(50);

    private final JdbcClient database;

    /** @param source of connections that are kept: it is asked many times a second */
    HeldJobs(DataSource source) {
        this.database = JdbcClient.create(source);
        database.sql("create table slow_steps as select 0 as seconds").update();
        database.sql("create function slowly() returns trigger language plpgsql as"
                        + " 'begin if new.act_id_ = ''end-activity'' then perform pg_sleep(seconds) from slow_steps; end if;"
                        + " return new; end'")
                .update();
        database.sql("create trigger slowly before insert on act_hi_actinst for each row execute function slowly()")
                .update();
    }

    /** Ids of the steps that are held now, each with whom it is held by. */
    Map<String, String> now() {
        Map<String, String> held = new HashMap<>();
        database.sql("select id_, lock_owner_ from act_ru_job where lock_owner_ is not null")
                .query((row, number) -> held.put(row.getString(1), row.getString(2)))
                .list();
        return held;
    }

    /**
     * Has the steps that end activities take seconds, until a node is in the middle of some, and for as long as the work takes.
     *
     * @param work is told who holds them
     */
    void whileSomeAreInHand(Duration longest, Work work) throws Exception {
        database.sql("update slow_steps set seconds = 5").update();
        long until = System.nanoTime() + longest.toNanos();
        Map<String, String> held = now();
        while (held.isEmpty() && System.nanoTime() < until) {
            LockSupport.parkNanos(EVERY.toNanos());
            held = now();
        }
        work.run(held.values().stream().findFirst().orElse(null));
        database.sql("update slow_steps set seconds = 0").update();
    }

    /** Waits until some step is held, and says by whom. */
    String holder(Duration longest) throws Exception {
        String[] seen = new String[1];
        whileSomeAreInHand(longest, holder -> seen[0] = holder);
        return seen[0];
    }

    /** What is done while a step is held. */
    interface Work {
        /** @param holder null when none is */
        void run(String holder) throws Exception;
    }

    /**
     * How long the longest of these takes until it is done, or another holds it.
     *
     * @throws AssertionError when one is still held after so long
     */
    Duration until(Map<String, String> held, long since, Duration longest) {
        Map<String, String> left = new HashMap<>(held);
        long end = since;
        while (!left.isEmpty()) {
            Map<String, String> now = now();
            left.entrySet().removeIf(one -> !one.getValue().equals(now.get(one.getKey())));
            end = System.nanoTime();
            if (end - since > longest.toNanos()) {
                throw new AssertionError("Held by a node that is dead, after " + longest + ": " + left.keySet());
            }
            LockSupport.parkNanos(EVERY.toNanos());
        }
        return Duration.ofNanos(end - since);
    }
}
