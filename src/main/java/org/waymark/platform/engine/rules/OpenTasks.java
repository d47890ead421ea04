package org.waymark.platform.engine.rules;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.waymark.platform.engine.rules.TaskTrail.Piece;

/**
 * The tasks that wait in many inspections, of which there may be a million: counted by the database, and only those read that
 * somebody is shown. Read from the engine's tables, for the engine counts nothing by user or by step. Who may see which is for the caller.
 */
@Component
public class OpenTasks {

    private static final String OF_INSPECTIONS = " from act_ru_task t join act_re_procdef d on d.id_ = t.proc_def_id_"
            + " where t.tenant_id_ in (:inspections) and ";

    private final JdbcClient database;

    OpenTasks(JdbcClient database) {
        this.database = database;
    }

    /** @param late of these tasks, those whose time is over */
    public record Load(int tasks, int late) {

        public static final Load NONE = new Load(0, 0);
    }

    /**
     * A step of a model at which tasks wait.
     *
     * @param element the element of the model, such as {@code task-record-call}
     * @param name    of one of its tasks
     * @param waiting how many wait there, in all of the inspections
     * @param overdue of these, those whose time is over
     * @param oldest  since when the first of them waits
     */
    public record WaitingStep(String element, String name, int waiting, int overdue, Instant oldest) {}

    /** Those that are due by then, and those of these elements whenever they are due; by inspection, the first due first. */
    public Map<String, List<Piece>> pressing(
            Collection<String> inspectionIds, Instant until, Collection<String> elementIds) {
        return inspectionIds.isEmpty()
                ? Map.of()
                : database
                        .sql(
                                "select t.tenant_id_, t.id_, t.task_def_key_, d.key_, t.name_, t.assignee_, t.create_time_, t.due_date_"
                                        + OF_INSPECTIONS + "(t.due_date_ <= :until or t.task_def_key_ in (:elements))"
                                        + " order by t.due_date_ nulls last, t.create_time_, t.id_")
                        .param("inspections", inspectionIds)
                        .param("until", Timestamp.from(until))
                        .param("elements", elementIds)
                        .query((row, number) -> Map.entry(row.getString(1), piece(row)))
                        .list()
                        .stream()
                        .collect(Collectors.groupingBy(
                                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static Piece piece(ResultSet row) throws SQLException {
        Timestamp due = row.getTimestamp(8);
        return new Piece(
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getTimestamp(7).toInstant(),
                due == null ? null : due.toInstant(),
                null,
                false);
    }

    /** How many are whose; none of those that nobody has. By user. */
    public Map<String, Load> loads(Collection<String> inspectionIds, Instant now) {
        return inspectionIds.isEmpty()
                ? Map.of()
                : database
                        .sql("select assignee_, count(*), count(*) filter (where due_date_ < :now) from act_ru_task"
                                + " where tenant_id_ in (:inspections) and assignee_ is not null group by assignee_")
                        .param("now", Timestamp.from(now))
                        .param("inspections", inspectionIds)
                        .query((row, number) -> Map.entry(row.getString(1), new Load(row.getInt(2), row.getInt(3))))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Where in a model tasks wait; by element. @param processKey the key of the model, such as {@code child-journey} */
    public List<WaitingStep> steps(Collection<String> inspectionIds, String processKey, Instant now) {
        return inspectionIds.isEmpty()
                ? List.of()
                : database.sql(
                                "select t.task_def_key_, min(t.name_), count(*), count(*) filter (where t.due_date_ < :now),"
                                        + " min(t.create_time_)" + OF_INSPECTIONS
                                        + "d.key_ = :process group by t.task_def_key_ order by t.task_def_key_")
                        .param("now", Timestamp.from(now))
                        .param("inspections", inspectionIds)
                        .param("process", processKey)
                        .query((row, number) -> new WaitingStep(
                                row.getString(1),
                                row.getString(2),
                                row.getInt(3),
                                row.getInt(4),
                                row.getTimestamp(5).toInstant()))
                        .list();
    }
}
