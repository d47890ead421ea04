package org.waymark.fieldwork.timetable;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.calendar.InWords;
import org.waymark.fieldwork.Activity;
import org.waymark.fieldwork.ActivityPlan;
import org.waymark.fieldwork.Difference;
import org.waymark.fieldwork.Fieldwork;
import org.waymark.fieldwork.Timetable;
import org.waymark.inspection.InspectionView;
import org.waymark.platform.engine.People;
import org.waymark.platform.mail.Letter;
import org.waymark.platform.mail.Post;
import org.waymark.platform.tasks.RefusedAnswers;
import org.waymark.platform.tasks.WriteTransaction;

/**
 * The timetable as it changes from day to day: the lead inspector or the link officer changes it, the other is told,
 * and every change is kept.
 */
@Service
@Transactional
public class TimetableChanges {

    private static final String AGREED = "Agreed with the timetable as it stands";

    private final Fieldwork fieldwork;
    private final TimetableChangeRepository changes;
    private final People people;
    private final Post post;
    private final Clock clock;

    TimetableChanges(Fieldwork fieldwork, TimetableChangeRepository changes, People people, Post post, Clock clock) {
        this.fieldwork = fieldwork;
        this.changes = changes;
        this.people = people;
        this.post = post;
        this.clock = clock;
    }

    /** The lead proposes a timetable: the link officers are told once. */
    void propose(String inspectionId, List<Timetable.Entry> entries, String by) {
        for (Activity activity : fieldwork.agreeTimetable(inspectionId, entries, by)) {
            keep(activity, by, added(activity), null);
        }
        InspectionView inspection = fieldwork.inspection(inspectionId);
        post.toGroup(inspection.authority().linkGroup(), letter("timetable-proposed", inspection));
    }

    /**
     * The link officer agrees with the timetable as it stands.
     *
     * @throws RefusedAnswers when it was agreed already
     */
    @WriteTransaction
    void agree(String inspectionId, String by) {
        fieldwork.takeTurn(inspectionId);
        List<TimetableChange> before = changes.findByInspectionIdOrderByAtAsc(inspectionId);
        if (!before.isEmpty() && before.get(before.size() - 1).what().equals(AGREED)) {
            throw RefusedAnswers.of("", "You have agreed with it already, and nothing has changed since.");
        }
        changes.save(new TimetableChange(inspectionId, null, clock.instant(), by, AGREED, null));
        InspectionView inspection = fieldwork.inspection(inspectionId);
        inspection.lead().ifPresent(lead -> post.toUser(lead, letter("timetable-agreed", inspection)));
    }

    /**
     * @throws RefusedAnswers when it cannot be so
     */
    @WriteTransaction
    Activity add(String inspectionId, Timetable.Entry entry, String by) {
        Activity activity = fieldwork.addToTimetable(inspectionId, entry, by);
        keep(activity, by, added(activity), null);
        tellTheOthers(inspectionId, by, List.of(activity.inspector()));
        return activity;
    }

    /**
     * Another day, hour, room, inspector, or other words.
     *
     * @param revision the one that whoever asks had before their eyes
     * @throws RefusedAnswers when it cannot be so, or somebody else has changed it meanwhile
     */
    @WriteTransaction
    void change(String inspectionId, UUID activityId, Timetable.Entry entry, int revision, String reason, String by) {
        Activity activity = open(inspectionId, activityId, revision);
        ActivityPlan before = activity.planned();
        fieldwork.replan(activity, entry);
        Difference difference = new Difference(before, activity.planned(), people::name);
        if (difference.isNone()) {
            throw RefusedAnswers.of("", "Nothing is different from what stands in the timetable.");
        }
        TimetableChange change = keep(activity, by, difference.inWords(), reason);
        if (!activity.isOf(before.inspector())) {
            change.handedOnBy(before.inspector());
        }
        tellTheOthers(inspectionId, by, List.of(before.inspector(), activity.inspector()));
    }

    /**
     * @throws RefusedAnswers when it is not open any more, or somebody else has changed it meanwhile
     */
    @WriteTransaction
    void cancel(String inspectionId, UUID activityId, int revision, String reason, String by) {
        Activity activity = open(inspectionId, activityId, revision);
        fieldwork.cancel(activity, reason, by);
        keep(
                activity,
                by,
                "%s, %s: cancelled"
                        .formatted(activity.what(), activity.planned().whenInWords()),
                reason);
        tellTheOthers(inspectionId, by, List.of(activity.inspector()));
    }

    /** What somebody who left was to do is another's now. Whoever decided that stands in the team's own history. */
    public void handedOver(String inspectionId, List<Activity> activities, String from, String to) {
        if (activities.isEmpty()) {
            return;
        }
        activities.forEach(activity -> keep(
                        activity,
                        to,
                        "%s, %s: taken on from %s"
                                .formatted(activity.what(), activity.planned().whenInWords(), people.name(from)),
                        null)
                .handedOnBy(from));
        InspectionView inspection = fieldwork.inspection(inspectionId);
        if (inspection.isOpenToAuthority()) {
            post.toGroup(inspection.authority().linkGroup(), letter("timetable-changed", inspection));
        }
    }

    private Activity open(String inspectionId, UUID activityId, int revision) {
        fieldwork.takeTurn(inspectionId);
        Activity activity = fieldwork
                .timetabled(inspectionId, activityId)
                .orElseThrow(() -> RefusedAnswers.of("", "This is not in the timetable of this inspection."));
        if (!activity.isOpen()) {
            throw RefusedAnswers.of("", "This is not to be done any more: it was recorded, or has ended.");
        }
        if (activity.revision() != revision) {
            throw RefusedAnswers.of(
                    "",
                    "Somebody has changed this meanwhile: it is now on %s, by %s. Look again before you change it."
                            .formatted(activity.planned().whenInWords(), people.name(activity.inspector())));
        }
        return activity;
    }

    private String added(Activity activity) {
        return "%s: added, on %s, for %s"
                .formatted(activity.what(), activity.planned().whenInWords(), people.name(activity.inspector()));
    }

    private TimetableChange keep(Activity activity, String by, String what, String reason) {
        return changes.save(
                new TimetableChange(activity.inspectionId(), activity.id(), clock.instant(), by, what, reason));
    }

    private void tellTheOthers(String inspectionId, String by, List<String> inspectors) {
        InspectionView inspection = fieldwork.inspection(inspectionId);
        Letter letter = letter("timetable-changed", inspection);
        Set<String> team = new HashSet<>(inspectors);
        if (inspection.inspectors().contains(by)) {
            post.toGroup(inspection.authority().linkGroup(), letter);
        } else {
            inspection.lead().ifPresent(team::add);
        }
        team.stream().filter(user -> !user.equals(by)).sorted().forEach(user -> post.toUser(user, letter));
    }

    private static Letter letter(String template, InspectionView inspection) {
        return new Letter(
                template,
                inspection.id(),
                Map.of(
                        "reference", inspection.reference(),
                        "authority", inspection.authority().name(),
                        "inspection", inspection.id()));
    }

    /** Every change so far, the earliest first. */
    @Transactional(readOnly = true)
    public List<ChangeLine> of(String inspectionId) {
        return changes.findByInspectionIdOrderByAtAsc(inspectionId).stream()
                .map(change -> new ChangeLine(
                        InWords.moment(change.at()),
                        people.name(change.byUser()),
                        change.what(),
                        Objects.requireNonNullElse(change.reason(), "")))
                .toList();
    }

    public record ChangeLine(String at, String by, String what, String reason) {}
}
