package org.waymark.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.bench.AtTasklist.Work;
import org.waymark.bench.Meter.Spent;
import org.waymark.bench.Outcome.Measure;
import org.waymark.nodes.Asked;
import org.waymark.nodes.Node;
import org.waymark.nodes.RealDatabase;

/**
 * Whole journeys of children over HTTP, from the first stage that is evaluated to the end of the case: every task listed, opened, drafted
 * and recorded by whose it is, with what the engine does between them. In Waymark, in the engine alone, and the same rows by plain JDBC.
 */
class JourneyBench {

    private static final int PAIRS = Asked.number("bench.journeys", 7);
    private static final int WARM = Asked.number("bench.warm", 300);
    private static final Duration NEXT_TASK_WITHIN = Duration.ofMinutes(2);
    private static final List<String> TEAM = List.of("inspector1", "inspector2", "inspector3", "lead");

    /** Cases that are followed through all stages, of which none is done. */
    private static final String CASES =
            "select proc_inst_id_ from act_ru_task where task_def_key_ like 'task-evaluate-%'"
                    + " and task_def_key_ <> 'task-evaluate-sampled-case' group by proc_inst_id_ order by count(*) desc, proc_inst_id_";

    private record Waiting(String task, String user, String element) {}

    /** One of the two, the cases that are left, and what each journey cost for each of its tasks. */
    private static final class Side {
        private final AtTasklist at;
        private final JdbcClient database;
        private final Meter meter;
        private final Deque<String> cases;
        private final List<Spent> journeys = new ArrayList<>();
        private int tasks;

        Side(AtTasklist at, JdbcClient database, Meter meter) {
            this.at = at;
            this.database = database;
            this.meter = meter;
            this.cases =
                    new ArrayDeque<>(database.sql(CASES).query(String.class).list());
            assertThat(cases.size())
                    .as("cases of " + at.name() + "; more of them with -Dwaymark.nodes.children=…")
                    .isGreaterThan(PAIRS);
        }

        void warm() throws Exception {
            Waiting first = waiting(cases.getFirst()).get(0);
            for (int time = 0; time < WARM; time++) {
                at.list(first.user());
                at.open(new Work(first.task(), first.user()));
            }
            toItsEnd(cases.removeFirst());
        }

        void journey() throws Exception {
            Spent before = meter.now();
            int worked = toItsEnd(cases.removeFirst());
            journeys.add(meter.now().since(before).by(worked));
            tasks += worked;
        }

        /** @return how many tasks it had */
        private int toItsEnd(String process) throws Exception {
            Set<String> hands = new HashSet<>();
            int worked = 0;
            while (goesOn(process)) {
                for (Waiting next : waiting(process)) {
                    String user = next.user() == null ? claimed(next, hands) : next.user();
                    hands.add(user);
                    at.piece(new Work(next.task(), user));
                    worked++;
                }
            }
            return worked;
        }

        /** Whether there is a next task, once the engine has done what it does by itself. */
        private boolean goesOn(String process) {
            Awaitility.await("the next task of " + process + ", or its end")
                    .atMost(NEXT_TASK_WITHIN)
                    .pollDelay(Duration.ZERO)
                    .pollInterval(Duration.ofMillis(100))
                    .until(() -> !waiting(process).isEmpty() || isOver(process));
            return !isOver(process);
        }

        private boolean isOver(String process) {
            return database.sql("select count(*) from act_ru_execution where id_ = ?")
                            .param(process)
                            .query(Long.class)
                            .single()
                    == 0;
        }

        private List<Waiting> waiting(String process) {
            return database.sql(
                            "select id_, assignee_, task_def_key_ from act_ru_task where proc_inst_id_ = ? order by id_")
                    .param(process)
                    .query((row, number) -> new Waiting(row.getString(1), row.getString(2), row.getString(3)))
                    .list();
        }

        /** What nobody has is for the authority, or for an inspector who had nothing to do with the case. */
        private String claimed(Waiting task, Set<String> hands) throws Exception {
            String user = task.element().equals("task-arrange-family-meeting")
                    ? "link301"
                    : TEAM.stream()
                            .filter(one -> !hands.contains(one))
                            .findFirst()
                            .orElseThrow();
            at.send(
                    user,
                    "POST",
                    AtTasklist.ENGINE + "/task/" + task.task() + "/claim",
                    "{\"userId\": \"" + user + "\"}");
            return user;
        }

        List<Double> tasksASecond() {
            return journeys.stream().map(one -> 1 / one.processor()).toList();
        }
    }

    @Test
    void aChildsJourneyToItsEnd() throws Exception {
        RealDatabase server = RealDatabase.shared();
        String ofWaymark = server.copy("wjourney");
        String ofTheEngine = server.empty("vjourney");
        Path folder = Outcome.FOLDER.resolve("journey");
        try (Node w = new Node("w", folder, server.given(ofWaymark), List.of());
                Node v = Vanilla.on(ofTheEngine, server.given(ofTheEngine), folder, PAIRS + 1)) {
            w.start(UnitOfWorkBench.COMPILERS).awaitReady();
            v.start(UnitOfWorkBench.COMPILERS).awaitSignIn();
            JdbcClient inWaymark = server.asks(ofWaymark);
            JdbcClient inTheEngine = server.asks(ofTheEngine);
            Awaitility.await("the engine's cases are begun")
                    .atMost(Duration.ofMinutes(5))
                    .until(() ->
                            inTheEngine.sql(CASES).query(String.class).list().size() > PAIRS);
            Side ours = new Side(
                    new WaymarkAtWork(w.port(), List.of()),
                    inWaymark,
                    new Meter(w.pid(), server.postmaster(), inWaymark));
            Side theirs = new Side(
                    new VanillaAtWork(v.port(), List.of()),
                    inTheEngine,
                    new Meter(v.pid(), server.postmaster(), inTheEngine));
            ours.warm();
            theirs.warm();
            Rows plain = new Rows(server.source(ofWaymark));
            Map<String, Long> before = plain.written();
            for (int pair = 0; pair < PAIRS; pair++) {
                for (Side side : pair % 2 == 0 ? List.of(ours, theirs) : List.of(theirs, ours)) {
                    side.journey();
                }
            }
            int commits = (int) Math.round(
                    Outcome.median(ours.journeys.stream().map(Spent::written).toList()));
            double limit = plain.limit(before, ours.tasks, Math.max(1, commits), server.postmaster(), inWaymark);
            Outcome.add(List.of(
                    Measure.faster(
                            "journey, its tasks a second of the processor",
                            ours.tasksASecond(),
                            theirs.tasksASecond(),
                            1.0,
                            2.0),
                    Measure.ofLimit(
                            "journey, the same over plain JDBC",
                            Outcome.median(ours.tasksASecond()),
                            1 / limit,
                            0.3,
                            0.6)));
        }
    }
}
