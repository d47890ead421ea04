package org.waymark.casework;

import java.util.List;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.waymark.CasesOnRecord;
import org.waymark.inspection.PlayedInspection;
import org.waymark.platform.engine.Acting;

/** A joint inspection of an authority, Essex Police and a hospital, and in it a child whom two inspectorates follow. */
public final class JointCase {

    private final ApplicationContext context;
    private final PlayedInspection inspection;
    private final String id;

    private JointCase(ApplicationContext context, PlayedInspection inspection, String id) {
        this.context = context;
        this.inspection = inspection;
        this.id = id;
    }

    /** The team is there, and every room has heard that the case was opened. */
    public static JointCase opened(ApplicationContext context) {
        PlayedInspection inspection = PlayedInspection.plannedJoint(context, List.of("police01", "health01"));
        inspection.record("manager", "task-assemble-team", PlayedInspection.JOINT_TEAM);
        JdbcClient database = context.getBean(JdbcClient.class);
        JointCase one = new JointCase(context, inspection, new CasesOnRecord(database, inspection.id()).add(1));
        one.state(CaseStatus.OPEN);
        one.inTransaction(() -> context.publishEvent(new CaseOpened(one.file())));
        return one;
    }

    public PlayedInspection inspection() {
        return inspection;
    }

    public CaseFile file() {
        return context.getBean(CaseFileRepository.class).findById(id).orElseThrow();
    }

    public void state(CaseStatus status) {
        context.getBean(JdbcClient.class)
                .sql("update case_file set status = ? where id = ?")
                .params(status.name(), id)
                .update();
    }

    /** As the lead. */
    public void inTransaction(Runnable work) {
        TransactionTemplate transaction = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
        context.getBean(Acting.class).as("lead", () -> {
            transaction.executeWithoutResult(status -> work.run());
            return null;
        });
    }
}
