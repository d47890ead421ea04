package org.waymark.inspection;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.waymark.calendar.London;
import org.waymark.notification.Letter;
import org.waymark.notification.Post;

/** Tells people of a limit that is near or has passed: whoever has the work, or the managers. */
@Component
class Limits {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);
    private static final String MANAGERS = "managers";
    private static final String LISTS = "lists";

    private final Inspections inspections;
    private final Deadlines deadlines;
    private final Post post;
    private final Clock clock;

    Limits(Inspections inspections, Deadlines deadlines, Post post, Clock clock) {
        this.inspections = inspections;
        this.deadlines = deadlines;
        this.post = post;
        this.clock = clock;
    }

    /** @param step a step of the report timeline, or {@code lists}, the request for the child-level lists */
    void remind(String inspectionId, String step) {
        InspectionView view = inspections.byId(inspectionId);
        Letter letter = letter("reminder", view, step);
        switch (step) {
            case LISTS -> post.toGroup(view.authority().linkGroup(), letter);
            case "comments" -> post.toGroup(view.authority().dcsGroup(), letter);
            case "publication" -> post.toGroup(MANAGERS, letter);
            default -> post.toUser(view.lead().orElseThrow(), letter);
        }
        inspections.note(inspectionId, "Reminded: " + title(view, step), null);
    }

    void escalate(String inspectionId, String step) {
        InspectionView view = inspections.byId(inspectionId);
        post.toGroup(MANAGERS, letter("escalation", view, step));
        inspections.note(inspectionId, "Limit passed: " + title(view, step), null);
    }

    private Letter letter(String template, InspectionView view, String step) {
        LocalDate due =
                deadlines.of(view.id(), step).map(Deadline::date).orElseGet(() -> London.dateOf(clock.instant()));
        return new Letter(
                template,
                view.id(),
                Map.of(
                        "reference", view.reference(),
                        "authority", view.authority().name(),
                        "step", title(view, step),
                        "due", DAY.format(due)));
    }

    private static String title(InspectionView view, String step) {
        return step.equals(LISTS)
                ? "Child-level lists"
                : view.framework().timeline().step(step).title();
    }
}
