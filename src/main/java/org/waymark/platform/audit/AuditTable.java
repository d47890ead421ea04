package org.waymark.platform.audit;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes what happened into {@code audit_waiting}. Which inspection and which case an id belongs to is asked of the
 * tables by the statement that writes the entry: it costs the reader nothing, and no other room has to know of it.
 */
@Component
class AuditTable implements Audit {

    private static final int MOST_WAITING = 10_000;
    private static final int A_BATCH = 500;

    private static final String ADD_LOOK = """
            insert into audit_waiting (at, who, address, what, inspection_id, case_number, subject, outcome)
            select ?, ?, ?, ?,
                coalesce((select i.id from inspection i where i.id = asked.inspection or i.reference = asked.reference),
                    asked.inspection, c.inspection_id, t.tenant_id_, p.tenant_id_),
                coalesce(c.number, (select f.number from act_hi_varinst v join case_file f on f.id = v.text_
                    where v.proc_inst_id_ = coalesce(t.proc_inst_id_, p.id_) and v.name_ = 'caseId' limit 1)),
                ?, ?
            from (values (?::text, ?::text, ?::text, ?::text, ?::text, ?::text))
                asked (inspection, reference, file, task, process, case_number)
            left join case_file c on c.id = asked.file
                or c.inspection_id = asked.inspection and c.number = asked.case_number
            left join act_hi_taskinst t on t.id_ = asked.task
            left join act_hi_procinst p on p.id_ = asked.process
            """;

    private final JdbcClient database;
    private final JdbcTemplate batches;
    private final TransactionTemplate own;
    private final Clock clock;
    private final BlockingQueue<Look> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    private final List<Look> held = new ArrayList<>();

    AuditTable(JdbcClient database, JdbcTemplate batches, PlatformTransactionManager transactions, Clock clock) {
        this.database = database;
        this.batches = batches;
        this.own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    @Override
    public void add(String who, String what, String inspectionId, String subject, String outcome) {
        database.sql(
                        "insert into audit_waiting (at, who, what, inspection_id, subject, outcome) values (?, ?, ?, ?, ?, ?)")
                .params(OffsetDateTime.now(clock), who, what, inspectionId, subject, outcome)
                .update();
    }

    @Override
    public void later(Look look) {
        while (!waiting.offer(look)) {
            write();
        }
    }

    @Override
    public void withTheAct() {
        LookOfRequest.waiting().ifPresent(look -> {
            insert(List.of(look));
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    LookOfRequest.written();
                }
            });
        });
    }

    @Override
    public void now(Look look) {
        write(List.of(look));
    }

    /** Writes the looks that wait in memory, in batches, each in a transaction of its own. What fails is tried again. */
    synchronized void write() {
        while (!held.isEmpty() || waiting.drainTo(held, A_BATCH) > 0) {
            write(held);
            held.clear();
        }
    }

    private void write(List<Look> looks) {
        own.executeWithoutResult(status -> insert(looks));
    }

    private void insert(List<Look> looks) {
        batches.batchUpdate(ADD_LOOK, looks, A_BATCH, (row, look) -> fill(row, look));
    }

    private static void fill(PreparedStatement row, Look look) throws SQLException {
        Map<String, String> ids = look.ids();
        Object[] values = {
            look.who(),
            look.address(),
            look.what(),
            subject(ids),
            look.outcome(),
            ids.get("inspectionId"),
            ids.get("reference"),
            ids.get("caseId"),
            ids.get("taskId"),
            ids.get("processInstanceId"),
            ids.get("caseNumber")
        };
        row.setTimestamp(1, Timestamp.from(look.at()));
        for (int i = 0; i < values.length; i++) {
            row.setObject(i + 2, values[i], Types.VARCHAR);
        }
    }

    /** What the path names besides the inspection; null when it names nothing more. */
    private static String subject(Map<String, String> ids) {
        String named = new TreeMap<>(ids)
                .entrySet().stream()
                        .filter(id -> !id.getKey().equals("inspectionId"))
                        .map(Map.Entry::getValue)
                        .collect(Collectors.joining(" "));
        return named.isEmpty() ? null : named;
    }
}
