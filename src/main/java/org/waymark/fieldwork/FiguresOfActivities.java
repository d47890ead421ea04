package org.waymark.fieldwork;

import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;

@Service
class FiguresOfActivities implements FieldworkFigures {

    private final Fieldwork fieldwork;

    FiguresOfActivities(Fieldwork fieldwork) {
        this.fieldwork = fieldwork;
    }

    @Override
    public Figures of(String inspectionId) {
        return count(fieldwork.all(inspectionId));
    }

    static Figures count(List<Activity> all) {
        List<Activity> recorded = all.stream().filter(Activity::isRecorded).toList();
        return new Figures(
                number(recorded, ActivityKind.OBSERVATION),
                number(recorded, ActivityKind.INTERVIEW),
                number(recorded, ActivityKind.MEETING),
                number(recorded, ActivityKind.DOCUMENT),
                minutes(recorded, activity -> true),
                minutes(recorded, activity -> activity.met().contains(PeopleMet.CHILDREN)),
                minutes(recorded, activity -> activity.met().contains(PeopleMet.FAMILIES)),
                minutes(
                        recorded,
                        activity -> activity.met().contains(PeopleMet.CHILDREN)
                                || activity.met().contains(PeopleMet.FAMILIES)),
                minutes(recorded, activity -> activity.met().contains(PeopleMet.FRONT_LINE)),
                minutes(recorded, Activity::isDirectPractice));
    }

    private static int number(List<Activity> recorded, ActivityKind kind) {
        return (int)
                recorded.stream().filter(activity -> activity.kind() == kind).count();
    }

    private static int minutes(List<Activity> recorded, Predicate<Activity> which) {
        return recorded.stream().filter(which).mapToInt(Activity::minutes).sum();
    }
}
