package org.waymark.programme.monitoring;

import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.waymark.inspection.Inspections;
import org.waymark.platform.engine.Acting;

/** An authority that is monitored after an inspection, for tests of other rooms; not any more once it is closed. */
public final class AuthorityUnderMonitoring implements AutoCloseable {

    private final ApplicationContext context;
    private final UUID id;

    private AuthorityUnderMonitoring(ApplicationContext context, UUID id) {
        this.context = context;
        this.id = id;
    }

    public static AuthorityUnderMonitoring after(ApplicationContext context, String inspectionId) {
        UUID[] begun = new UUID[1];
        inTransaction(
                context,
                () -> begun[0] = context.getBean(Monitorings.class)
                        .begin(context.getBean(Inspections.class).byId(inspectionId), "For a test.")
                        .getId());
        return new AuthorityUnderMonitoring(context, begun[0]);
    }

    @Override
    public void close() {
        Monitorings monitorings = context.getBean(Monitorings.class);
        inTransaction(context, () -> monitorings.end(monitorings.byId(id), "The test is over."));
        JdbcClient database = context.getBean(JdbcClient.class);
        for (String table : List.of("minister_step", "monitored_area", "monitoring_visit")) {
            database.sql("delete from " + table + " where monitoring_id = :id")
                    .param("id", id)
                    .update();
        }
        database.sql("delete from monitoring where id = :id").param("id", id).update();
    }

    private static void inTransaction(ApplicationContext context, Runnable work) {
        context.getBean(Acting.class).asWaymark(() -> {
            new TransactionTemplate(context.getBean(PlatformTransactionManager.class))
                    .executeWithoutResult(status -> work.run());
            return null;
        });
    }
}
