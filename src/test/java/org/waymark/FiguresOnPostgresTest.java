package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.platform.machine.FigureOfDatabase;

/** What the database tells whoever watches Waymark, held against rows that nothing is left of. */
@WaymarkTest
@Transactional
class FiguresOnPostgresTest {

    private static final String LATER = "now() at time zone 'UTC' + interval '1 hour'";
    private static final String LATE = "now() at time zone 'UTC' - interval '2 hours'";

    @Autowired
    private List<FigureOfDatabase> figures;

    @Autowired
    private JdbcClient database;

    @Test
    void eachFigureCountsWhatItSays() {
        Map<String, Double> before = asked();
        // Rows by themselves: what they would belong to is not looked at
        database.sql("set local session_replication_role = replica").update();
        database.sql("""
                        insert into inspection (id, version, reference, framework_id, framework_hash, framework_content,
                            authority_code, first_day, notice_day, status, demonstration, planned_at, planned_by)
                        values ('figures', 0, 'CP-FIGURES', 'f', '0', 'none', '301', current_date, current_date, 'PLANNED',
                            false, now(), 'boss')
                        """).update();
        concern(1, "AT_RISK", LATE);
        concern(2, "LOOK_AGAIN", LATER);
        database.sql(
                        "insert into act_ru_job (id_, rev_, type_, retries_, suspension_state_, duedate_, create_time_) values"
                                + " ('late', 1, 'timer', 3, 1, now() at time zone 'UTC' - interval '50 years', now()),"
                                + " ('to-come', 1, 'timer', 3, 1, now() at time zone 'UTC' + interval '1 hour', now()),"
                                + " ('failed', 1, 'message', 0, 1, null, now())")
                .update();
        database.sql(
                        "insert into act_ru_incident (id_, rev_, incident_timestamp_, incident_type_, root_cause_incident_id_)"
                                + " values ('where', 1, now(), 'failedJob', 'where'), ('above', 1, now(), 'failedJob', 'where')")
                .update();

        Map<String, Double> after = asked();
        assertThat(more(before, after))
                .containsEntry("waymark.concerns.open", 2.0)
                .containsEntry("waymark.concerns.at.risk", 1.0)
                .containsEntry("waymark.concerns.overdue", 1.0)
                .containsEntry("waymark.tasks.overdue", 1.0)
                .containsEntry("waymark.jobs.due", 1.0)
                .containsEntry("waymark.incidents", 1.0);
        assertThat(after.get("waymark.concerns.next.limit")).isLessThanOrEqualTo(-7199);
        assertThat(after.get("waymark.tasks.overdue.longest")).isGreaterThanOrEqualTo(7199);
        assertThat(after.get("waymark.jobs.lag")).isGreaterThan(49 * 365 * 86400.0);
    }

    private void concern(int number, String kind, String due) {
        database.sql("insert into concern (id, version, inspection_id, number, kind, what, raised_by, raised_at, due)"
                        + " values (gen_random_uuid(), 0, 'figures', :number, :kind, '', 'ines', now(), now())")
                .param("number", number)
                .param("kind", kind)
                .update();
        database.sql(
                        "insert into act_ru_execution (id_, rev_, proc_inst_id_, business_key_, cached_ent_state_)"
                                + " values ('figures-' || :number, 1, 'figures-' || :number, 'CP-FIGURES/concern-' || :number, 0)")
                .param("number", number)
                .update();
        database.sql(
                        "insert into act_ru_task (id_, rev_, proc_inst_id_, execution_id_, task_def_key_, suspension_state_, due_date_)"
                                + " values ('figures-' || :number, 1, 'figures-' || :number, 'figures-' || :number,"
                                + " 'task-respond-to-concern', 1, " + due + ")")
                .param("number", number)
                .update();
    }

    private Map<String, Double> asked() {
        return figures.stream().collect(Collectors.toMap(FigureOfDatabase::name, figure -> database.sql(
                        "select coalesce((" + figure.question() + ")::float8, 'NaN')")
                .query(Double.class)
                .single()));
    }

    private static Map<String, Double> more(Map<String, Double> before, Map<String, Double> after) {
        return after.entrySet().stream()
                .collect(
                        Collectors.toMap(Map.Entry::getKey, figure -> figure.getValue() - before.get(figure.getKey())));
    }
}
