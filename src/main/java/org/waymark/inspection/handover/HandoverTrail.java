package org.waymark.inspection.handover;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.waymark.platform.engine.HeldTasks.HeldTask;
import org.waymark.platform.tasks.Handovers.Handover;

/** What was handed over, in the order in which it was. */
@Component
public class HandoverTrail {

    private static final String COLUMNS = "task_id, task_name, from_user, to_user, by_user, note, at";

    private final JdbcClient database;
    private final Clock clock;

    HandoverTrail(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @param knowsChild whether whoever had it knows the child or the family */
    void add(HeldTask task, String to, String by, String note, boolean knowsChild) {
        database.sql("insert into task_handover (id, process_id, business_key, inspection_id, knows_child, " + COLUMNS
                        + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        UUID.randomUUID(),
                        task.processId(),
                        task.businessKey(),
                        task.inspectionId(),
                        knowsChild,
                        task.id(),
                        task.name(),
                        task.assignee(),
                        to,
                        by,
                        note,
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    Map<String, Handover> latest(Collection<String> taskIds) {
        if (taskIds.isEmpty()) {
            return Map.of();
        }
        return database
                .sql("select distinct on (task_id) " + COLUMNS
                        + " from task_handover where task_id in (:tasks) order by task_id, at desc, id")
                .param("tasks", taskIds)
                .query(HandoverTrail::handOverIn)
                .list()
                .stream()
                .collect(Collectors.toMap(Handover::taskId, Function.identity()));
    }

    /** Who has said that they know the child of this case, or the family. */
    Set<String> whoKnowChild(String businessKey) {
        return businessKey == null
                ? Set.of()
                : Set.copyOf(database.sql(
                                "select distinct from_user from task_handover where business_key = ? and knows_child")
                        .param(businessKey)
                        .query(String.class)
                        .list());
    }

    /**
     * The oldest first. Who may see them is for the caller.
     *
     * @param processId of this one process alone; null for all of the inspection
     */
    public List<Handover> of(String inspectionId, String processId) {
        return database.sql("select " + COLUMNS + " from task_handover where inspection_id = :inspection"
                        + " and (cast(:process as text) is null or process_id = :process) order by at, id")
                .param("inspection", inspectionId)
                .param("process", processId)
                .query(HandoverTrail::handOverIn)
                .list();
    }

    private static Handover handOverIn(ResultSet row, int number) throws SQLException {
        return new Handover(
                row.getString("task_id"),
                row.getString("task_name"),
                row.getString("from_user"),
                row.getString("to_user"),
                row.getString("by_user"),
                row.getString("note"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
