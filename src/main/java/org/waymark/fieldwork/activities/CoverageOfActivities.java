package org.waymark.fieldwork.activities;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.waymark.fieldwork.Activity;
import org.waymark.fieldwork.Fieldwork;
import org.waymark.framework.Framework;
import org.waymark.inspection.judgement.CoverageSource;

/** Which activities there were beside the cases, which strands, agencies and areas they spoke of, and for how long. */
@Component
class CoverageOfActivities implements CoverageSource {

    private final Fieldwork fieldwork;

    CoverageOfActivities(Fieldwork fieldwork) {
        this.fieldwork = fieldwork;
    }

    @Override
    public List<Looked> lookedAt(String inspectionId) {
        List<String> areas = fieldwork.inspection(inspectionId).framework().judgementAreas().stream()
                .map(Framework.JudgementArea::id)
                .toList();
        return of(fieldwork.all(inspectionId), areas);
    }

    /** @param areas what was not sorted under one of them speaks of each, as it is evidence for each */
    static List<Looked> of(List<Activity> all, List<String> areas) {
        List<Activity> recorded = all.stream().filter(Activity::isRecorded).toList();
        List<Looked> looked = new ArrayList<>();
        looked.addAll(count(Of.STRAND, recorded, Activity::strands));
        looked.addAll(count(Of.AGENCY, recorded, Activity::agencies));
        looked.addAll(count(
                Of.ACTIVITY,
                recorded,
                activity -> List.of(activity.planned().type().id())));
        looked.addAll(count(
                Of.AREA,
                recorded,
                activity -> activity.findings().isEmpty()
                        ? areas
                        : activity.findings().keySet()));
        return looked;
    }

    private static Collection<Looked> count(
            Of of, List<Activity> recorded, Function<Activity, Collection<String>> spokenOf) {
        Map<String, Looked> found = new TreeMap<>();
        for (Activity activity : recorded) {
            for (String id : spokenOf.apply(activity)) {
                found.merge(
                        id,
                        new Looked(of, id, 1, activity.minutes()),
                        (one, other) ->
                                new Looked(of, id, one.times() + other.times(), one.minutes() + other.minutes()));
            }
        }
        return found.values();
    }
}
