package org.waymark.fieldwork.activities;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.waymark.fieldwork.Activity;
import org.waymark.fieldwork.Fieldwork;
import org.waymark.fieldwork.FieldworkProgress;
import org.waymark.fieldwork.PeopleMet;
import org.waymark.fieldwork.meetings.FieldworkNote.Occasion;
import org.waymark.fieldwork.meetings.FieldworkNotes;
import org.waymark.framework.Framework;
import org.waymark.inspection.InspectionView;
import org.waymark.platform.engine.People;

/** What was seen beside the cases, for the inspectorate alone. */
@Component
class ActivitiesPage {

    private final Fieldwork fieldwork;
    private final FieldworkProgress progress;
    private final FieldworkNotes notes;
    private final People people;

    ActivitiesPage(Fieldwork fieldwork, FieldworkProgress progress, FieldworkNotes notes, People people) {
        this.fieldwork = fieldwork;
        this.progress = progress;
        this.notes = notes;
        this.people = people;
    }

    /** @param told what the authority was told, when, by whom and to whom */
    record View(
            FieldworkProgress.View progress,
            List<Recorded> recorded,
            List<Ended> ended,
            List<FieldworkNotes.NoteLine> told,
            List<FieldworkNotes.NoteLine> dailyMeetings,
            List<FieldworkNotes.NoteLine> midPointMeetings) {}

    /** @param at when it began */
    record Recorded(
            Instant at,
            int minutes,
            String inspector,
            String what,
            String who,
            List<String> met,
            List<String> agencies,
            List<String> strands,
            String seen,
            List<Finding> findings) {}

    record Finding(String area, String finding) {}

    /** Something planned that came to nothing. @param how such as {@code did not happen} */
    record Ended(String when, String inspector, String what, String how, String reason) {}

    View of(InspectionView inspection) {
        List<Activity> all = fieldwork.all(inspection.id());
        people.names(all.stream().map(Activity::inspector).toList());
        return new View(
                progress.of(inspection.id()),
                all.stream()
                        .filter(Activity::isRecorded)
                        .map(activity -> recorded(inspection.framework(), activity))
                        .toList(),
                all.stream()
                        .filter(activity -> activity.ending() != null)
                        .map(this::ended)
                        .toList(),
                notes.of(inspection.id(), Occasion.KEEPING_IN_TOUCH),
                notes.of(inspection.id(), Occasion.DAILY_MEETING),
                notes.of(inspection.id(), Occasion.MID_POINT_MEETING));
    }

    private Recorded recorded(Framework framework, Activity activity) {
        return new Recorded(
                activity.seenAt(),
                activity.minutes(),
                people.name(activity.inspector()),
                activity.what(),
                activity.who(),
                activity.met().stream().sorted().map(PeopleMet::title).toList(),
                titles(framework.agencies(), Framework.Agency::id, Framework.Agency::title, activity.agencies()),
                titles(framework.strands(), Framework.Strand::id, Framework.Strand::title, activity.strands()),
                activity.seen(),
                framework.judgementAreas().stream()
                        .filter(area -> activity.findings().containsKey(area.id()))
                        .map(area ->
                                new Finding(area.title(), activity.findings().get(area.id())))
                        .toList());
    }

    private static <T> List<String> titles(
            List<T> known, Function<T, String> id, Function<T, String> title, Set<String> chosen) {
        return known.stream()
                .filter(one -> chosen.contains(id.apply(one)))
                .map(title)
                .toList();
    }

    private Ended ended(Activity activity) {
        return new Ended(
                activity.planned().whenInWords(),
                people.name(activity.inspector()),
                activity.what(),
                activity.ending().inWords(),
                activity.endingReason());
    }
}
