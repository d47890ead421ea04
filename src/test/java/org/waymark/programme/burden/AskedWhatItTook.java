package org.waymark.programme.burden;

import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.waymark.inspection.Inspections;
import org.waymark.platform.engine.Acting;
import org.waymark.report.ReportPublished;

/** Those who were inspected are asked what it took, as on the day of publication; for tests of other rooms. */
public final class AskedWhatItTook {

    private AskedWhatItTook() {}

    public static void by(ApplicationContext context, String inspectionId) {
        context.getBean(Acting.class).asWaymark(() -> {
            new TransactionTemplate(context.getBean(PlatformTransactionManager.class))
                    .executeWithoutResult(published -> context.getBean(BurdenAsked.class)
                            .ask(new ReportPublished(
                                    context.getBean(Inspections.class).byId(inspectionId), true)));
            return null;
        });
    }
}
