package org.waymark.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.nodes.Node;
import org.waymark.nodes.RealDatabase;
import org.waymark.nodes.Results;

/**
 * A node's clock and the database's are ten minutes apart. What is moved is the database's: in its search path a function of the same
 * name stands before its own.
 */
class ClockOffEndurance {

    private static final Duration ENDS_WITHIN = Duration.ofSeconds(90);

    @Test
    void aNodeTenMinutesOffDoesNotBeginAndOneAtWorkEnds() throws Exception {
        RealDatabase database = RealDatabase.shared();
        String url = database.copy("clock");
        Path folder = RealDatabase.folder().resolve("clock");
        JdbcClient beside = database.asks(url);
        beside.sql("create schema moved").update();
        move(beside, 0);
        beside.sql("alter database clock set search_path = public, moved, pg_catalog")
                .update();
        try (Node node = new Node("a", folder, database.given(url), List.of())) {
            node.start().awaitReady();
            move(beside, 10);
            long since = System.nanoTime();
            Awaitility.await("a node whose clock is off ends, see " + node.log())
                    .atMost(ENDS_WITHIN)
                    .until(() -> !node.isAlive());
            double ended = (System.nanoTime() - since) / 1e9;
            assertThat(Files.readString(node.log())).contains("seconds behind the database's");

            move(beside, -10);
            node.start();
            Awaitility.await("it does not begin, see " + node.log())
                    .atMost(Duration.ofMinutes(5))
                    .until(() -> !node.isAlive());
            assertThat(Files.readString(node.log())).contains("seconds ahead of the database's");
            assertThat(steps(beside)).as("steps that it took").isZero();

            move(beside, 0);
            node.start().awaitReady();
            new Results("clock-off")
                    .with("a node at work ended after, in seconds", ended)
                    .write();
        }
    }

    private static void move(JdbcClient database, int minutes) {
        database.sql("create or replace function moved.clock_timestamp() returns timestamptz language sql volatile as"
                        + " 'select pg_catalog.clock_timestamp() + interval ''" + minutes + " minutes'''")
                .update();
    }

    private static long steps(JdbcClient database) {
        return database.sql("select count(*) from act_ru_job where lock_owner_ is not null")
                .query(Long.class)
                .single();
    }
}
