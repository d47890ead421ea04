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

    /** Its demonstration plays five inspections before it lets anybody in. */
    private static final Duration DEMONSTRATION_WITHIN = Duration.ofMinutes(30);

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
            older.start().awaitReady(DEMONSTRATION_WITHIN);
            List<Open> parked = open(database);
            long processes = number(database, "select count(*) from act_ru_execution where parent_id_ is null");
            List<String> models = words(database, "select id_ from act_re_procdef");
            Team first = Team.atWork(words + "a", List.of(older, newer), atTheOld, PAUSE);
            worked(atTheOld, 10);

            newer.start().awaitReady();
            Team second = Team.atWork(words + "b", List.of(newer, older), atTheNew, PAUSE);
            worked(atTheOld, atTheOld.acts() + ACTS);
            worked(atTheNew, ACTS);
            assertThat(older.isAlive() && older.health("/readiness") == 200)
                    .as("people can work at the older node")
                    .isTrue();
            assertThat(words(database, "select id_ from act_re_procdef"))
                    .as("models while the older node lives")
                    .hasSameElementsAs(models);

            older.end();
            long gone = System.nanoTime();
            Awaitility.await("the models of this version")
                    .atMost(MODELS_WITHIN)
                    .until(() -> number(database, "select count(*) from act_re_procdef") > models.size());
            figures.put("models were taken in after, in seconds", (System.nanoTime() - gone) / 1e9);
            worked(atTheNew, atTheNew.acts() + ACTS);
            first.goHome();
            second.goHome();
            new Inventory(database).atRest().holdAgainst(atTheOld, words + "a");
            new Inventory(database).holdAgainst(atTheNew, words + "b");
            figures.put("elements at which tasks wait", parked.size());
            figures.put("processes under way", processes);
            opened(newer, parked, database);
            List<String> begun = database.sql("select proc_def_key_ || ', version ' || split_part(proc_def_id_, ':', 2)"
                            + " || ': ' || count(*) from act_hi_procinst where proc_def_id_ not in (:models)"
                            + " group by proc_def_key_, proc_def_id_")
                    .param("models", models)
                    .query(String.class)
                    .list();
            figures.put("processes begun under the new models", begun);
            assertThat(begun).as("processes begun under the new models").isNotEmpty();
            JavaProcess.run(
                    false,
                    server.given(url),
                    List.of("org.waymark.Waymark", "audit", "verify"),
                    folder.resolve("audit.log"));
        } finally {
            Results results = new Results("rolling-upgrade")
                    .with("from", BEFORE)
                    .with("acts of those who began at the older node", atTheOld.acts())
                    .with("acts of those who came with the newer, to either", atTheNew.acts())
                    .with("sent again", atTheOld.sentAgain() + atTheNew.sentAgain())
                    .with("told that something went wrong", List.of(atTheOld.faults(), atTheNew.faults()));
            figures.forEach(results::with);
            results.write();
        }
    }

    /** A task of each element at which work waits, and somebody who may do it. */
    private static List<Open> open(JdbcClient database) {
        return database.sql("select distinct on (t.task_def_key_) t.id_, t.task_def_key_,"
                        + " coalesce(t.assignee_, l.user_id_, m.user_id_) from act_ru_task t"
                        + " left join act_ru_identitylink l on l.task_id_ = t.id_ and l.type_ = 'candidate'"
                        + " left join act_id_membership m on m.group_id_ = l.group_id_"
                        + " where coalesce(t.assignee_, l.user_id_, m.user_id_) is not null"
                        + " order by t.task_def_key_, t.id_, 3")
                .query((row, number) -> new Open(row.getString(1), row.getString(2), row.getString(3)))
                .list();
    }

    /** Whatever waited under the older version was done meanwhile, or is opened under this one. */
    private void opened(Node node, List<Open> parked, JdbcClient database) throws Exception {
        Map<String, SignedIn> people = new HashMap<>();
        List<String> done = new ArrayList<>();
        List<String> opened = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        for (Open task : parked) {
            if (number(
                            database,
                            "select count(*) from act_hi_taskinst where delete_reason_ = 'completed' and id_ = '"
                                    + task.task() + "'")
                    > 0) {
                done.add(task.element());
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
        figures.put("tasks done meanwhile", done);
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

    private static List<String> words(JdbcClient database, String question) {
        return database.sql(question).query(String.class).list();
    }

    private static long number(JdbcClient database, String question) {
        return database.sql(question).query(Long.class).single();
    }
}
