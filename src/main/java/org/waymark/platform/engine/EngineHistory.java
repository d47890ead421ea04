package org.waymark.platform.engine;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the engine remembers of an inspection, and how it forgets. It never does so by itself: a time to live in a model
 * is only what the engine asks for, and its own clean-up is switched off.
 */
@Component
public class EngineHistory {

    private static final String PROCESSES = "ended processes, with their tasks and variables";
    private static final String REST = "records of jobs, decisions and operations";

    /** What the engine leaves behind when processes are deleted, the bytes last that others refer to. */
    private static final String BESIDE_PROCESSES = """
            select c.table_name from information_schema.columns c
            where c.table_schema = current_schema() and c.column_name = 'tenant_id_'
                and (c.table_name like 'act\\_hi\\_%' and c.table_name <> 'act_hi_procinst' or c.table_name = 'act_ge_bytearray')
            order by c.table_name desc
            """;

    private static final String OF_INSPECTION = "tenant_id_ = :inspection";
    private static final String WITHOUT_PROCESSES = OF_INSPECTION
            + " and not exists (select 1 from act_hi_procinst process where process.tenant_id_ = :inspection)";

    private final HistoryService historyService;
    private final Acting acting;
    private final JdbcClient database;

    EngineHistory(HistoryService historyService, Acting acting, JdbcClient database) {
        this.historyService = historyService;
        this.acting = acting;
        this.database = database;
    }

    /**
     * @param what in words; those that are called alike are added up
     * @param rows a condition that finds an inspection's rows by {@code :inspection}
     */
    public record Remembered(String what, String table, String rows) {}

    /** @param what in words */
    public record Forgotten(String what, int number) {}

    /** Those of these inspections of which a process has not ended. */
    public Set<String> running(Collection<String> inspectionIds) {
        return inspectionIds.isEmpty()
                ? Set.of()
                : Set.copyOf(database.sql(
                                "select distinct tenant_id_ from act_ru_execution where tenant_id_ in (:inspections)")
                        .param("inspections", inspectionIds)
                        .query(String.class)
                        .list());
    }

    /** What is remembered, to be counted: the processes, and what else there is once these are gone. */
    public List<Remembered> remembered() {
        return Stream.concat(
                        Stream.of(new Remembered(PROCESSES, "act_hi_procinst", OF_INSPECTION)),
                        besideProcesses().stream().map(table -> new Remembered(REST, table, WITHOUT_PROCESSES)))
                .toList();
    }

    private List<String> besideProcesses() {
        return database.sql(BESIDE_PROCESSES).query(String.class).list();
    }

    /**
     * Forgets a portion of it in the running transaction.
     *
     * @param most how many processes, or rows, at most
     * @return empty when nothing was left
     */
    @Transactional
    public Optional<Forgotten> forget(String inspectionId, int most) {
        List<String> ended = acting.asWaymark(() ->
                historyService
                        .createHistoricProcessInstanceQuery()
                        .tenantIdIn(inspectionId)
                        .finished()
                        .listPage(0, most)
                        .stream()
                        .map(HistoricProcessInstance::getId)
                        .toList());
        if (!ended.isEmpty()) {
            acting.asWaymark(() -> {
                historyService.deleteHistoricProcessInstancesIfExists(ended);
                return null;
            });
            return Optional.of(new Forgotten(PROCESSES, ended.size()));
        }
        return besideProcesses().stream()
                .map(table -> database.sql("delete from " + table + " where ctid = any (array(select ctid from " + table
                                + " where tenant_id_ = ? limit ?))")
                        .params(inspectionId, most)
                        .update())
                .filter(deleted -> deleted > 0)
                .findFirst()
                .map(deleted -> new Forgotten(REST, deleted));
    }
}
