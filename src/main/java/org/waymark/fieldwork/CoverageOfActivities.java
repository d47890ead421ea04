package org.waymark.fieldwork;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.waymark.inspection.CoverageSource;

/** Which strands, agencies and judgement areas the activities beside the cases have spoken of, and for how long. */
@Component
class CoverageOfActivities implements CoverageSource {

    private final Fieldwork fieldwork;

    CoverageOfActivities(Fieldwork fieldwork) {
        this.fieldwork = fieldwork;
    }

    @Override
    public List<Looked> lookedAt(String inspectionId) {
        return of(fieldwork.all(inspectionId));
    }

    static List<Looked> of(List<Activity> all) {
        List<Activity> recorded = all.stream().filter(Activity::isRecorded).toList();
        List<Looked> looked = new ArrayList<>();
        looked.addAll(count(Of.STRAND, recorded, Activity::strands));
        looked.addAll(count(Of.AGENCY, recorded, Activity::agencies));
        looked.addAll(count(Of.AREA, recorded, activity -> activity.findings().keySet()));
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
                        (one, other) -> new Looked(
                                of, id, one.times() + other.times(), one.minutes() + other.minutes()));
            }
        }
        return found.values();
    }
}
