package org.waymark.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.waymark.framework.Frameworks;
import org.waymark.inspection.Milestones;
import org.waymark.inspection.PlayedInspection;
import org.waymark.platform.access.accounts.UserAccounts;
import org.waymark.platform.engine.Acting;
import org.waymark.platform.engine.Processes;
import org.waymark.platform.engine.rules.EngineByHand;
import org.waymark.platform.engine.rules.EngineByHand.WaitingTask;
import org.waymark.platform.tasks.Desk;
import org.waymark.platform.tasks.OpenTask;
import org.waymark.platform.tasks.TaskForm;
import org.waymark.report.timeline.ReportDispatch;

/** A report that is brought, form by form, as far as a test needs it. */
public final class ReportOnTheWay {

    public static final String DRAFT = """
            {"sections": [
               {"section": "overall-effectiveness", "text": "Help comes early.\\nPlans are clear."},
               {"section": "help-and-protection", "text": "Children are safe."},
               {"section": "quality-of-practice", "text": "Nine workers know their children."},
               {"section": "leadership-and-governance", "text": "Leaders know their services."}],
             "improvements": [{"what": "See every child alone.", "timeScale": "immediately"}],
             "harmlessBecause": "What was seen is kept on paper."}""";

    private final ApplicationContext context;
    private final InspectionInReporting inspection;

    private ReportOnTheWay(ApplicationContext context, boolean joint) {
        this.context = context;
        JdbcClient database = context.getBean(JdbcClient.class);
        Frameworks frameworks = context.getBean(Frameworks.class);
        UserAccounts accounts = context.getBean(UserAccounts.class);
        this.inspection = joint
                ? InspectionInReporting.joint(database, frameworks, accounts)
                : InspectionInReporting.in(database, frameworks, accounts);
        ClockUtil.setCurrentTime(Date.from(Instant.parse("2012-12-20T10:00:00Z")));
        String origin = inspection.framework().timeline().step("draft").countedFrom();
        inTransaction(() ->
                context.getBean(Milestones.class).reachedOn(inspection.id(), origin, InspectionInReporting.LAST_DAY));
    }

    public static ReportOnTheWay in(ApplicationContext context) {
        return new ReportOnTheWay(context, false);
    }

    /** Its process begun, with the tasks of it in the engine; the lead is this user. */
    public static ReportOnTheWay running(ApplicationContext context, String lead) {
        return begun(context, in(context), lead);
    }

    /** As {@link #running}, held by two inspectorates with other bodies beside the authority; led by {@code lead}. */
    public static ReportOnTheWay runningJoint(ApplicationContext context) {
        PlayedInspection.peopleBeside(context);
        return begun(context, new ReportOnTheWay(context, true), "lead");
    }

    private static ReportOnTheWay begun(ApplicationContext context, ReportOnTheWay report, String lead) {
        context.getBean(JdbcClient.class)
                .sql("update inspection_member set user_id = ? where inspection_id = ? and role = 'LEAD'")
                .params(lead, report.id())
                .update();
        context.getBean(Processes.class)
                .start("report-timeline", report.id(), report.reference(), Map.of("inspectionId", report.id()));
        return report;
    }

    /** As {@link #draftSent}, at the desk. */
    public ReportOnTheWay draftSentAtTheDesk(String lead, String quality) {
        work(lead, "task-draft-report", DRAFT);
        work(quality, "task-quality-assure", "{\"decision\": \"passed\"}");
        doJobs();
        return this;
    }

    /** Claims the task of this element where nobody has it, and records it at the desk. */
    public void work(String user, String element, String answers) {
        WaitingTask task = task(element);
        context.getBean(Acting.class).as(user, () -> {
            if (task.assignee() == null) {
                context.getBean(EngineByHand.class).claim(task.id(), user);
            }
            context.getBean(Desk.class).record(task.id(), UUID.randomUUID().toString(), read(answers, JsonNode.class));
            return null;
        });
    }

    /** As {@link #work}, of the task that waits for the group of this user's own name. */
    public void workOf(String user, String element, String answers) {
        EngineByHand engine = context.getBean(EngineByHand.class);
        WaitingTask task = engine.waitingTasks(id()).stream()
                .filter(one -> one.elementId().equals(element))
                .filter(one -> engine.candidateGroups(one.id()).contains(user))
                .findFirst()
                .orElseThrow();
        context.getBean(Acting.class).as(user, () -> {
            engine.claim(task.id(), user);
            return context.getBean(Desk.class)
                    .record(task.id(), UUID.randomUUID().toString(), read(answers, JsonNode.class));
        });
    }

    public WaitingTask task(String element) {
        List<WaitingTask> waiting = context.getBean(EngineByHand.class).waitingTasks(id());
        return waiting.stream()
                .filter(task -> task.elementId().equals(element))
                .findFirst()
                .orElseThrow(() -> new AssertionError(element + " does not wait. Waiting: " + waiting));
    }

    public void doJobs() {
        context.getBean(EngineByHand.class).doDueJobs(id());
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
        return publish();
    }

    /** What follows once it was decided. */
    public ReportOnTheWay publish() {
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
        OpenTask task = opened(user, name);
        as(user, () -> form.record(task, read(answers, form.answers())));
    }

    /** What the page of this form shows to that user. */
    public JsonNode shown(String user, String name) {
        TaskForm<?> form = context.getBeansOfType(TaskForm.class).values().stream()
                .filter(candidate -> candidate.name().equals(name))
                .findFirst()
                .orElseThrow();
        return context.getBean(Acting.class)
                .as(user, () -> new TransactionTemplate(context.getBean(PlatformTransactionManager.class))
                        .execute(status -> context.getBean(ObjectMapper.class)
                                .<JsonNode>valueToTree(form.context(opened(user, name)))));
    }

    private OpenTask opened(String user, String name) {
        return new OpenTask("t", name, "task-" + name, "report-timeline", reference(), id(), "p", user, null, Map.of());
    }

    /** Whether its text does not follow the judgement, so that the model puts it before the lead. */
    public boolean isToBeRevisedFirst() {
        return context.getBean(Reports.class).of(id()).isToBeRevisedFirst();
    }

    /** As that user, in a transaction. */
    public void as(String user, Runnable work) {
        context.getBean(Acting.class).as(user, () -> inTransaction(work));
    }

    /** As that user, who asks for a write: it begins its transaction itself. */
    public void asked(String user, Runnable work) {
        context.getBean(Acting.class).as(user, work);
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
