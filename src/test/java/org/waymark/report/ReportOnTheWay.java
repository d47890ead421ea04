package org.waymark.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.waymark.access.UserAccounts;
import org.waymark.desk.OpenTask;
import org.waymark.desk.TaskForm;
import org.waymark.engine.Acting;
import org.waymark.framework.Frameworks;
import org.waymark.inspection.Milestones;

/** A report that is brought, form by form, as far as a test needs it. */
public final class ReportOnTheWay {

    private static final String DRAFT =
            """
            {"sections": [
               {"section": "overall-effectiveness", "text": "Help comes early.\\nPlans are clear."},
               {"section": "help-and-protection", "text": "Children are safe."},
               {"section": "quality-of-practice", "text": "Nine workers know their children."},
               {"section": "leadership-and-governance", "text": "Leaders know their services."}],
             "improvements": [{"what": "See every child alone.", "timeScale": "immediately"}]}""";

    private final ApplicationContext context;
    private final InspectionInReporting inspection;

    private ReportOnTheWay(ApplicationContext context) {
        this.context = context;
        this.inspection = InspectionInReporting.in(
                context.getBean(JdbcClient.class),
                context.getBean(Frameworks.class),
                context.getBean(UserAccounts.class));
        ClockUtil.setCurrentTime(Date.from(Instant.parse("2012-12-20T10:00:00Z")));
        String origin = inspection.framework().timeline().step("draft").countedFrom();
        inTransaction(() -> context.getBean(Milestones.class)
                .reachedOn(inspection.id(), origin, InspectionInReporting.LAST_DAY));
    }

    public static ReportOnTheWay in(ApplicationContext context) {
        return new ReportOnTheWay(context);
    }

    /** Published, as the public finds it. */
    public static ReportOnTheWay published(ApplicationContext context) {
        ReportOnTheWay report = in(context).draftSent();
        report.record("dcs301", "factual-accuracy", "{\"noComments\": true}");
        return report.finalSent().published();
    }

    public ReportOnTheWay draftSent() {
        record("lead", "draft-report", DRAFT);
        record("quality", "quality-assure", "{\"decision\": \"passed\"}");
        step(() -> context.getBean(ReportDispatch.class).sendDraft(id()));
        return this;
    }

    public ReportOnTheWay finalSent() {
        record("manager", "sign-off", "{\"decision\": \"signed-off\"}");
        step(() -> context.getBean(ReportDispatch.class).sendFinal(id()));
        return this;
    }

    public ReportOnTheWay published() {
        record("manager", "publish-report", "{\"decision\": \"publish\"}");
        step(() -> context.getBean(ReportDispatch.class).publish(id()));
        return this;
    }

    public String id() {
        return inspection.id();
    }

    public String reference() {
        return inspection.reference();
    }

    public <A> void record(String user, String name, String answers) {
        @SuppressWarnings("unchecked")
        TaskForm<A> form = (TaskForm<A>) context.getBeansOfType(TaskForm.class).values().stream()
                .filter(candidate -> candidate.name().equals(name))
                .findFirst()
                .orElseThrow();
        OpenTask task = new OpenTask(
                "t", name, "task-" + name, "report-timeline", reference(), id(), "p", user, null, Map.of());
        as(user, () -> form.record(task, read(answers, form.answers())));
    }

    /** As that user, in a transaction. */
    public void as(String user, Runnable work) {
        context.getBean(Acting.class).as(user, () -> inTransaction(work));
    }

    private void step(Runnable work) {
        context.getBean(Acting.class).asWaymark(() -> {
            inTransaction(work);
            return null;
        });
    }

    private <A> A read(String answers, Class<A> type) {
        try {
            return context.getBean(ObjectMapper.class).readValue(answers, type);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void inTransaction(Runnable work) {
        new TransactionTemplate(context.getBean(PlatformTransactionManager.class))
                .executeWithoutResult(status -> work.run());
    }
}
