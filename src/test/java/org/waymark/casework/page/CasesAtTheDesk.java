package org.waymark.casework.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waymark.inspection.access.Asked.asked;
import static org.waymark.sample.SampledInspection.LEAD;
import static org.waymark.sample.SampledInspection.LINK;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.waymark.casework.CaseView;
import org.waymark.casework.Depth;
import org.waymark.casework.findings.QuestionsAnswered;
import org.waymark.inspection.Inspections;
import org.waymark.inspection.overview.OverviewController;
import org.waymark.platform.engine.Acting;
import org.waymark.platform.engine.rules.EngineByHand;
import org.waymark.platform.tasks.Desk;
import org.waymark.platform.tasks.RefusedAnswers;
import org.waymark.sample.SampledInspection;

/** The work on the cases of a sample, each task recorded at the desk as the user who would. */
final class CasesAtTheDesk {

    static final List<String> TEAM = List.of(LEAD, "inspector1", "inspector2", "inspector3", "inspector4");

    private final ApplicationContext context;
    private final SampledInspection inspection;
    private final Acting acting;
    private final Desk desk;
    private final EngineByHand engine;

    CasesAtTheDesk(ApplicationContext context, SampledInspection inspection) {
        this.context = context;
        this.inspection = inspection;
        this.acting = context.getBean(Acting.class);
        this.desk = context.getBean(Desk.class);
        this.engine = context.getBean(EngineByHand.class);
    }

    /** A tracked case from its first stage to its conclusion, and through a second look where it is to have one. */
    void walk(CaseView tracked) {
        for (String stage : tracked.stages()) {
            work(
                    tracked,
                    "task-evaluate-" + stage,
                    tracked.owner(),
                    Map.of(
                            "strands",
                            List.of(Map.of(
                                    "strand",
                                    "impact-of-help",
                                    "grade",
                                    "good",
                                    "evidence",
                                    List.of(Map.of(
                                            "seen",
                                            "The plan and its reviews.",
                                            "document",
                                            "Plan",
                                            "agency",
                                            "health")))),
                            "groups",
                            List.of("domestic-abuse"),
                            "examinedWith",
                            "social worker"));
        }
        work(tracked, "task-arrange-family-meeting", LINK, Map.of("at", "2012-12-06T10:00", "place", "School"));
        inspection.clock("2012-12-06T15:00:00Z");
        assertThat(onCasesToday(tracked.owner())).contains("Meet the child and the family, Case " + tracked.number());
        work(
                tracked,
                "task-meet-family",
                tracked.owner(),
                Map.of(
                        "heldAt",
                        "2012-12-06T10:00",
                        "minutes",
                        40,
                        "consent",
                        "The mother, in writing",
                        "present",
                        "mother and child",
                        "theirWords",
                        "It got better."));
        inspection.doDueJobs();
        work(
                tracked,
                "task-conclude-case",
                tracked.owner(),
                Map.of(
                        "questions",
                        questions(tracked),
                        "areas",
                        List.of(Map.of(
                                "area", "help-and-protection", "says", "Help came, late.", "grade", "adequate"))));
        inspection.doDueJobs();
        if (waitsFor(tracked, "task-moderate-case")) {
            assertThatThrownBy(() ->
                            work(tracked, "task-moderate-case", tracked.owner(), moderation("help-and-protection")))
                    .isInstanceOf(RefusedAnswers.class);
            engine.giveBack(taskOf(tracked, "task-moderate-case"));
            String other = TEAM.stream()
                    .filter(user -> !user.equals(tracked.owner()))
                    .findFirst()
                    .orElseThrow();
            String moderate = "Moderate the case, Case " + tracked.number();
            assertThat(onCasesToday(other)).contains(moderate);
            assertThat(onCasesToday(tracked.owner()))
                    .as("nobody moderates their own case")
                    .doesNotContain(moderate);
            work(tracked, "task-moderate-case", other, moderation("help-and-protection"));
            inspection.doDueJobs();
            work(
                    tracked,
                    "task-settle-disagreement",
                    LEAD,
                    Map.of(
                            "points",
                            List.of(Map.of(
                                    "point", "help-and-protection", "grade", "good", "reason", "The dates show it."))));
            inspection.doDueJobs();
        }
    }

    /** What the page of the day puts before somebody on cases, beside the stages they evaluate. */
    private List<String> onCasesToday(String user) {
        OverviewController overview = context.getBean(OverviewController.class);
        return acting.as(
                user,
                () ->
                        overview
                                .overview(asked(context, OverviewController.class, "overview", inspection.id()))
                                .dueOnCases()
                                .stream()
                                .map(due -> due.what() + ", " + due.about())
                                .toList());
    }

    /** Another inspector of the team, not its lead. */
    static String otherThan(String owner) {
        return TEAM.stream()
                .filter(user -> !user.equals(owner) && !user.equals(LEAD))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Object> moderation(String point) {
        return Map.of(
                "points", List.of(Map.of("point", point, "grade", "good", "reason", "The visits were frequent.")));
    }

    private List<Map<String, String>> questions(CaseView file) {
        return QuestionsAnswered.of(
                context.getBean(Inspections.class).byId(inspection.id()).framework(),
                file.depth() == Depth.TRACKED,
                file.stages());
    }

    /** What an inspector finds in a case that is looked at as a whole. */
    Map<String, Object> sampledCase(CaseView sampled) {
        return Map.of(
                "themes",
                List.of(Map.of(
                        "theme",
                        "effectiveness-of-help",
                        "grade",
                        "good",
                        "evidence",
                        List.of(Map.of("seen", "The visits.", "document", "The chronology")))),
                "questions",
                questions(sampled),
                "areas",
                List.of(Map.of("area", "help-and-protection", "says", "Help was prompt.", "grade", "good")),
                "aloneBecause",
                "The social worker was on leave");
    }

    boolean waitsFor(CaseView one, String element) {
        return taskOf(one, element) != null;
    }

    /** The task of this element in this case, or null. */
    String taskOf(CaseView one, String element) {
        List<String> found =
                context.getBean(JdbcTemplate.class).queryForList("""
                select t.id_ from act_ru_task t join act_ru_execution p on p.id_ = t.proc_inst_id_
                where p.business_key_ = ? and t.task_def_key_ = ?""", String.class, one.businessKey(), element);
        return found.isEmpty() ? null : found.get(0);
    }

    /** Opens the task and records it, as its user does. */
    void work(CaseView one, String element, String user, Object answers) {
        recordTask(user, taskOf(one, element), answers);
    }

    private void recordTask(String user, String task, Object answers) {
        acting.as(user, () -> {
            if (desk.open(task).assignee() == null) {
                engine.claim(task, user);
            }
            desk.open(task);
            return desk.record(
                    task,
                    UUID.randomUUID().toString(),
                    context.getBean(ObjectMapper.class).valueToTree(answers));
        });
    }
}
