package org.waymark.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.nodes.Asked;
import org.waymark.nodes.JavaProcess;
import org.waymark.nodes.Node;
import org.waymark.nodes.OnSite;
import org.waymark.nodes.RealDatabase;
import org.waymark.nodes.Results;
import org.waymark.platform.access.SignedIn;

/**
 * A node of 0.2.0 with inspections in every phase, a node of this version beside it on the same database, and then this one alone: people
 * work at both meanwhile, the new models wait until the older node has gone, and whatever waited goes on.
 */
class RollingUpgradeEndurance {

    private static final String BEFORE = System.getProperty("waymark.endurance.before", "0.2.0");
    private static final Duration PAUSE = Duration.ofMillis(Asked.number("endurance.pause-millis", 300));
    private static final int ACTS = Asked.number("endurance.acts-together", 40);
    private static final Duration MODELS_WITHIN = Duration.ofMinutes(1);

    private record Open(String task, String element, String user) {}

    private final Ledger atTheOld = new Ledger();
    private final Ledger atTheNew = new Ledger();
    private final Map<String, Object> figures = new TreeMap<>();

    @Test
    void anOlderVersionGivesWayNodeByNode() throws Exception {
        RealDatabase server = RealDatabase.shared();
        Path folder = RealDatabase.folder().resolve("rolling");
        Path jar = OlderBuild.jar(BEFORE, folder);
        String url = server.empty("rolling");
        JdbcClient database = server.asks(url);
        String words = "rolling" + Asked.seed();
        try (Node older = Node.ofJar(
                        "old",
                        folder,
                        server.given(url),
                        List.of(
                                "--spring.profiles.active=demo",
                                "--waymark.demonstration.password=" + OnSite.PASSWORD,
                                "--waymark.admin-password=" + OnSite.PASSWORD),
                        jar,
                        jar.getParent().getParent());
                Node newer = new Node("new", folder, server.given(url), List.of())) {
            older.start().awaitReady();
            List<Open> parked = open(database);
            long processes = number(database, "select count(*) from act_ru_execution where parent_id_ is null");
            long models = number(database, "select count(*) from act_re_procdef");
            Team first = Team.atWork(words + "a", List.of(older, newer), atTheOld, PAUSE);
            worked(atTheOld, 10);

            newer.start().awaitReady();
            Team second = Team.atWork(words + "b", List.of(newer, older), atTheNew, PAUSE);
            worked(atTheOld, atTheOld.acts() + ACTS);
            worked(atTheNew, ACTS);
            assertThat(older.isAlive() && older.health("/readiness") == 200)
                    .as("people can work at the older node")
                    .isTrue();
            assertThat(number(database, "select count(*) from act_re_procdef"))
                    .as("models while the older node lives")
                    .isEqualTo(models);

            older.end();
            long gone = System.nanoTime();
            Awaitility.await("the models of this version")
                    .atMost(MODELS_WITHIN)
                    .until(() -> number(database, "select count(*) from act_re_procdef") > models);
            figures.put("models were taken in after, in seconds", (System.nanoTime() - gone) / 1e9);
            worked(atTheNew, atTheNew.acts() + ACTS);
            first.goHome();
            second.goHome();
            new Inventory(database).atRest().holdAgainst(atTheOld, words + "a");
            new Inventory(database).holdAgainst(atTheNew, words + "b");
            figures.put("tasks parked, by element", parked.size());
            figures.put("processes under way", processes);
            opened(newer, parked, database);
            JavaProcess.run(
                    false,
                    server.given(url),
                    List.of("org.waymark.Waymark", "audit", "verify"),
                    folder.resolve("audit.log"));
        } finally {
            Results results = new Results("rolling-upgrade")
                    .with("from", BEFORE)
                    .with("acts begun at the older node", atTheOld.acts())
                    .with("acts at the newer", atTheNew.acts())
                    .with("sent again", atTheOld.sentAgain() + atTheNew.sentAgain())
                    .with("told that something went wrong", List.of(atTheOld.faults(), atTheNew.faults()));
            figures.forEach(results::with);
            results.write();
        }
    }

    /** One task of each element at which somebody's work waits. */
    private static List<Open> open(JdbcClient database) {
        return database.sql("select distinct on (task_def_key_) id_, task_def_key_, assignee_ from act_ru_task"
                        + " where assignee_ is not null order by task_def_key_, id_")
                .query((row, number) -> new Open(row.getString(1), row.getString(2), row.getString(3)))
                .list();
    }

    /** Whatever waited under the older version and waits still is opened under this one. */
    private void opened(Node node, List<Open> parked, JdbcClient database) throws Exception {
        Map<String, SignedIn> people = new HashMap<>();
        List<String> opened = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        for (Open task : parked) {
            if (number(database, "select count(*) from act_ru_task where id_ = '" + task.task() + "'") == 0) {
                continue;
            }
            SignedIn who = people.get(task.user());
            if (who == null) {
                who = SignedIn.as(task.user(), OnSite.PASSWORD, "tasklist", node.port());
                people.put(task.user(), who);
            }
            int status = who.status("GET", "/camunda/api/waymark/tasks/" + task.task(), null);
            (status == 200 ? opened : refused).add(task.element() + (status == 200 ? "" : ": " + status));
        }
        figures.put("tasks opened", opened);
        assertThat(refused).as("tasks of before that cannot be opened").isEmpty();
        assertThat(opened).isNotEmpty();
    }

    private static void worked(Ledger ledger, int acts) {
        Awaitility.await("people work")
                .atMost(Duration.ofMinutes(5))
                .until(() -> ledger.acts() >= acts || !ledger.faults().isEmpty());
        assertThat(ledger.faults()).as("what people were told went wrong").isEmpty();
    }

    private static long number(JdbcClient database, String question) {
        return database.sql(question).query(Long.class).single();
    }
}
