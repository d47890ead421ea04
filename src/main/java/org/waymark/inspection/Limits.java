package org.waymark.inspection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.waymark.calendar.InWords;
import org.waymark.calendar.London;
import org.waymark.calendar.WorkingDays;
import org.waymark.engine.StaffGroups;
import org.waymark.notification.Letter;
import org.waymark.notification.Post;

/** Tells people of a limit that is near or has passed: whoever has the work, or the managers. */
@Component
class Limits {

    private static final String LISTS = "lists";

    /** Work whose limit runs from the day it was put before people: what it is called, and the framework's word for it. */
    private static final Map<String, Work> WORK = Map.of(
            LISTS, new Work("Child-level lists", "supply-lists"),
            "acknowledgement", new Work("Acknowledgement of a complaint", "acknowledge-complaint"),
            "answer", new Work("Answer to a complaint", "answer-complaint"));

    private record Work(String title, String task) {}

    private final Inspections inspections;
    private final Deadlines deadlines;
    private final WorkingDays calendar;
    private final Post post;
    private final Clock clock;

    Limits(Inspections inspections, Deadlines deadlines, WorkingDays calendar, Post post, Clock clock) {
        this.inspections = inspections;
        this.deadlines = deadlines;
        this.calendar = calendar;
        this.post = post;
        this.clock = clock;
    }

    /** @param step a step of the report timeline, or {@code lists}, {@code acknowledgement} or {@code answer} */
    void remind(String inspectionId, String step) {
        InspectionView view = inspections.byId(inspectionId);
        Letter letter = letter("reminder", view, step, limitAhead(view, step));
        switch (step) {
            case LISTS -> post.toGroup(view.authority().linkGroup(), letter);
            case "comments", AuthorityDuties.PUBLISH, AuthorityDuties.STATEMENT ->
                post.toGroup(view.authority().dcsGroup(), letter);
            case "publication", "acknowledgement", "answer" -> post.toGroup(StaffGroups.MANAGERS, letter);
            default -> post.toUser(view.lead().orElseThrow(), letter);
        }
        inspections.note(inspectionId, "Reminded: " + title(view, step), null);
    }

    void escalate(String inspectionId, String step) {
        InspectionView view = inspections.byId(inspectionId);
        post.toGroup(StaffGroups.MANAGERS, letter("escalation", view, step, limitPassed(view, step)));
        inspections.note(inspectionId, "Limit passed: " + title(view, step), null);
    }

    /**
     * Such a limit is counted from when the work was asked for: it lies as far ahead as the reminder goes before it.
     */
    private LocalDate limitAhead(InspectionView view, String step) {
        return deadlines
                .of(view.id(), step)
                .map(Deadline::date)
                .orElseGet(() -> calendar.add(
                        today(),
                        view.framework().taskReminders().workingDays(WORK.get(step).task())));
    }

    /** Such a limit was the end of the working day before this one. */
    private LocalDate limitPassed(InspectionView view, String step) {
        return deadlines.of(view.id(), step).map(Deadline::date).orElseGet(() -> calendar.subtract(today(), 1));
    }

    private LocalDate today() {
        return London.dateOf(clock.instant());
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
