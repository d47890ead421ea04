package org.waymark.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.awaitility.Awaitility;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Counts what is in the database, by its own SQL, and holds it against what people were answered. */
final class Inventory {

    private static final Duration LONGEST_REST = Duration.ofMinutes(3);

    private static final String JOBS_DUE =
            "select count(*) from act_ru_job where retries_ > 0 and suspension_state_ = 1"
                    + " and (duedate_ is null or duedate_ <= now() at time zone 'UTC')";

    private final JdbcClient database;

    Inventory(JdbcClient database) {
        this.database = database;
    }

    /** Waits until no step is due any more. */
    Inventory atRest() {
        Awaitility.await("every step that is due is done")
                .atMost(LONGEST_REST)
                .pollInterval(Duration.ofMillis(500))
                .until(() -> number(JOBS_DUE) == 0);
        return this;
    }

    /** Nothing of what people were told is lost, nothing is there twice, and nothing of it is open still. */
    void holdAgainst(Ledger ledger, String words) {
        assertThat(ledger.faults()).as("what people were told went wrong").isEmpty();
        SoftAssertions.assertSoftly(all -> {
            Map<String, Integer> activities = times("select what from activity where what like ?", words);
            all.assertThat(lost(ledger.added().keySet(), activities))
                    .as("activities lost")
                    .isEmpty();
            all.assertThat(doubled(activities)).as("activities doubled").isEmpty();
            all.assertThat(beyond(ledger.added().keySet(), activities))
                    .as("activities that nobody was told of")
                    .isEmpty();
            Map<String, Integer> concerns = times("select what from concern where what like ?", words);
            all.assertThat(lost(ledger.concerns(), concerns))
                    .as("concerns lost")
                    .isEmpty();
            all.assertThat(doubled(concerns)).as("concerns doubled").isEmpty();
            recordings(all, ledger);
            engine(all, ledger, words);
        });
    }

    private void recordings(SoftAssertions all, Ledger ledger) {
        Map<String, String> kept = new HashMap<>();
        Set<String> twice = new HashSet<>();
        database.sql("select id, task_id from desk_submission where task_id in (:tasks)")
                .param("tasks", orNone(ledger.added().values()))
                .query((row, number) -> {
                    if (kept.put(row.getString(2), row.getString(1)) != null) {
                        twice.add(row.getString(2));
                    }
                    return null;
                })
                .list();
        all.assertThat(kept).as("recordings").containsAllEntriesOf(ledger.recorded());
        all.assertThat(twice).as("tasks recorded twice").isEmpty();
    }

    private void engine(SoftAssertions all, Ledger ledger, String words) {
        List<String> tasks = orNone(ledger.recorded().keySet());
        all.assertThat(count("select count(*) from act_ru_task where id_ in (:tasks)", tasks))
                .as("tasks that were recorded and are open")
                .isZero();
        all.assertThat(count(
                        "select count(*) from act_hi_taskinst where id_ in (:tasks) and end_time_ is not null", tasks))
                .as("tasks that ended")
                .isEqualTo(ledger.recorded().size());
        all.assertThat(number("select count(*) from activity where what like ? and ended_at is null", words))
                .as("activities that are not ended")
                .isZero();
        all.assertThat(number(
                        "select count(*) from act_ru_variable v join activity a on v.text_ = a.id::text"
                                + " where a.what like ?",
                        words))
                .as("processes of activities that go on")
                .isZero();
        all.assertThat(number("select count(*) from act_ru_incident"))
                .as("steps that failed for good")
                .isZero();
        all.assertThat(number("select count(*) from act_ru_job where retries_ = 0"))
                .as("steps that are tried no more")
                .isZero();
        all.assertThat(number("select count(*) from act_ru_job where lock_owner_ is not null"))
                .as("steps that somebody holds, though nothing is due")
                .isZero();
        all.assertThat(number("select count(*) from act_hi_procinst where proc_def_key_ = 'safeguarding-concern'"
                        + " and end_time_ is null"))
                .as("a process for each concern that is open")
                .isEqualTo(number("select count(*) from concern where closed_at is null"));
        all.assertThat(database.sql("select l.template || ' to ' || l.to_user from letter l where l.body like ?"
                                + " group by l.template, l.to_user, l.body having count(*) > 1")
                        .param("%" + words + "%")
                        .query(String.class)
                        .list())
                .as("letters written twice")
                .isEmpty();
    }

    private Map<String, Integer> times(String question, String words) {
        Map<String, Integer> times = new HashMap<>();
        database.sql(question)
                .param(words + " %")
                .query(String.class)
                .list()
                .forEach(what -> times.merge(what, 1, Integer::sum));
        return times;
    }

    private static Set<String> lost(Set<String> told, Map<String, Integer> kept) {
        Set<String> lost = new HashSet<>(told);
        lost.removeAll(kept.keySet());
        return lost;
    }

    private static Set<String> beyond(Set<String> told, Map<String, Integer> kept) {
        Set<String> beyond = new HashSet<>(kept.keySet());
        beyond.removeAll(told);
        return beyond;
    }

    private static List<String> doubled(Map<String, Integer> kept) {
        return kept.entrySet().stream()
                .filter(one -> one.getValue() > 1)
                .map(Map.Entry::toString)
                .toList();
    }

    private long count(String question, List<String> tasks) {
        return database.sql(question).param("tasks", tasks).query(Long.class).single();
    }

    private long number(String question, String words) {
        return database.sql(question).param(words + " %").query(Long.class).single();
    }

    long number(String question) {
        return database.sql(question).query(Long.class).single();
    }

    /** A list that is never empty, as SQL wants it. */
    private static List<String> orNone(java.util.Collection<String> ids) {
        return ids.isEmpty() ? List.of("none") : new ArrayList<>(ids);
    }
}
