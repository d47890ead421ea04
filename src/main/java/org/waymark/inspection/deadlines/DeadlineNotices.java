package org.waymark.inspection.deadlines;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymark.calendar.InWords;
import org.waymark.calendar.London;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Inspections;
import org.waymark.inspection.TrailRepository;
import org.waymark.inspection.followup.AuthorityDuties;
import org.waymark.platform.engine.StaffGroups;
import org.waymark.platform.engine.Timers;
import org.waymark.platform.mail.Letter;
import org.waymark.platform.mail.Post;

/** The notices of deadlines: a reminder to whoever has the work when one is near, an escalation when it has passed. */
@Component
class DeadlineNotices {

    private static final String LISTS = "lists";
    private static final String ACTION_PLAN = "action-plan";

    /** Work whose limit runs from the day it was put before people: what it is called, and its task. */
    private static final Map<String, Work> WORK = Map.of(
            LISTS,
            new Work("Child-level lists", "supply-lists"),
            "acknowledgement",
            new Work("Acknowledgement of a complaint", "acknowledge-complaint"),
            "answer",
            new Work("Answer to a complaint", "answer-complaint"),
            ACTION_PLAN,
            new Work("The authority's action plan", "supply-action-plan"));

    private record Work(String title, String task) {}

    private final Inspections inspections;
    private final Deadlines deadlines;
    private final Timers timers;
    private final TrailRepository trail;
    private final AwaitedComments comments;
    private final DecidedStatements statements;
    private final Post post;

    DeadlineNotices(
            Inspections inspections,
            Deadlines deadlines,
            Timers timers,
            TrailRepository trail,
            AwaitedComments comments,
            DecidedStatements statements,
            Post post) {
        this.statements = statements;
        this.comments = comments;
        this.inspections = inspections;
        this.deadlines = deadlines;
        this.timers = timers;
        this.trail = trail;
        this.post = post;
    }

    /**
     * Reminds whoever has the work. Nobody is written to when the work has been done, or stands still, in the meantime.
     *
     * @param step    a step of the report timeline, or {@code lists}, {@code acknowledgement}, {@code answer} or {@code action-plan}
     * @param process the running process in which the work waits
     */
    void remind(String inspectionId, String step, String process) {
        InspectionView view = inspections.byId(inspectionId);
        limit(view, step, process).ifPresent(due -> remind(view, step, due));
    }

    private void remind(InspectionView view, String step, LocalDate due) {
        Letter letter = letter("reminder", view, step, due);
        switch (step) {
            case LISTS -> post.toGroup(view.authority().linkGroup(), letter);
            case "comments" -> comments.awaited(view.id()).forEach(group -> post.toGroup(group, letter));
            case AuthorityDuties.STATEMENT -> post.toGroup(statements.group(view), letter);
            case AuthorityDuties.PUBLISH, ACTION_PLAN ->
                post.toGroup(view.authority().dcsGroup(), letter);
            case "publication", "acknowledgement", "answer" -> post.toGroup(StaffGroups.MANAGERS, letter);
            default -> post.toUser(view.lead().orElseThrow(), letter);
        }
        inspections.note(view.id(), "Reminded: " + title(view, step), null);
    }

    /**
     * As {@link #remind}, when it has passed. Once for each limit: a reminder that comes when the limit has passed
     * already, since no node ran, tells the managers, and the limit itself then calls for nothing more.
     */
    void escalate(String inspectionId, String step, String process) {
        InspectionView view = inspections.byId(inspectionId);
        limit(view, step, process).filter(due -> !isTold(view, step, due)).ifPresent(due -> {
            post.toGroup(StaffGroups.MANAGERS, letter("escalation", view, step, due));
            inspections.note(inspectionId, passed(view, step), null);
        });
    }

    private boolean isTold(InspectionView view, String step, LocalDate due) {
        return !WORK.containsKey(step)
                && trail.existsByInspectionIdAndWhatAndAtGreaterThanEqual(
                        view.id(), passed(view, step), London.endOf(due));
    }

    private static String passed(InspectionView view, String step) {
        return "Limit passed: " + title(view, step);
    }

    /** That of the step, or the task's own due date: when the letter is written has no part in it. */
    private Optional<LocalDate> limit(InspectionView view, String step, String process) {
        return WORK.containsKey(step)
                ? timers.due(process, "task-" + WORK.get(step).task()).map(London::dayEndingAt)
                : deadlines.of(view.id(), step).map(Deadline::date);
    }

    private static Letter letter(String template, InspectionView view, String step, LocalDate due) {
        return new Letter(
                template,
                view.id(),
                Map.of(
                        "reference", view.reference(),
                        "authority", view.authority().name(),
                        "step", title(view, step),
                        "due", InWords.day(due)));
    }

    private static String title(InspectionView view, String step) {
        return WORK.containsKey(step)
                ? WORK.get(step).title()
                : view.framework().timeline().step(step).title();
    }
}
