package org.waymark.fieldwork;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.waymark.calendar.InWords;
import org.waymark.calendar.London;
import org.waymark.fieldwork.FieldworkFigures.Figures;
import org.waymark.framework.Framework;
import org.waymark.inspection.InspectionView;
import org.waymark.platform.engine.People;

/** How far the team has come beside the cases: what it has recorded, and what nobody has seen yet. */
@Component
public class FieldworkProgress {

    private final Fieldwork fieldwork;
    private final People people;

    FieldworkProgress(Fieldwork fieldwork, People people) {
        this.fieldwork = fieldwork;
        this.people = people;
    }

    /**
     * @param directPracticePercent the share of the time spent with children, families and front-line staff
     * @param wantedPercent         what the framework wants that share to be more than
     * @param today                 the same share of what happened today
     * @param byDay                 and of each day on which something was recorded
     * @param byInspector           and of each inspector of the team
     * @param strandsNotSeen        strands that no activity speaks of yet
     * @param agenciesNotSeen       agencies that no activity speaks of yet
     * @param notRecorded           what is to be done, or to be recorded, still
     */
    public record View(
            Figures figures,
            int directPracticePercent,
            int wantedPercent,
            boolean enoughDirectPractice,
            Share today,
            List<Share> byDay,
            List<Share> byInspector,
            List<Name> strandsNotSeen,
            List<Name> agenciesNotSeen,
            List<ActivityLine> notRecorded) {}

    public record Name(String title) {}

    public View of(String inspectionId) {
        InspectionView inspection = fieldwork.inspection(inspectionId);
        return of(inspection, fieldwork.all(inspectionId), fieldwork.today(), people);
    }

    static View of(InspectionView inspection, List<Activity> all, LocalDate today, People people) {
        Framework framework = inspection.framework();
        List<Activity> recorded = all.stream().filter(Activity::isRecorded).toList();
        Figures figures = FiguresOfActivities.count(recorded);
        int wanted = framework.fieldwork().directPracticePercent();
        Map<LocalDate, List<Activity>> byDay = recorded.stream()
                .collect(Collectors.groupingBy(FieldworkProgress::day, TreeMap::new, Collectors.toList()));
        return new View(
                figures,
                figures.directPracticePercent(),
                wanted,
                figures.directPracticePercent() > wanted,
                Share.of(InWords.day(today), byDay.getOrDefault(today, List.of())),
                byDay.entrySet().stream()
                        .map(day -> Share.of(InWords.day(day.getKey()), day.getValue()))
                        .toList(),
                inspection.inspectors().stream()
                        .map(inspector -> Share.of(
                                people.name(inspector),
                                recorded.stream()
                                        .filter(activity -> activity.isOf(inspector))
                                        .toList()))
                        .toList(),
                notSeen(
                        framework.strands(),
                        Framework.Strand::id,
                        Framework.Strand::title,
                        recorded,
                        Activity::strands),
                notSeen(
                        framework.agencies(),
                        Framework.Agency::id,
                        Framework.Agency::title,
                        recorded,
                        Activity::agencies),
                ActivityLine.of(all.stream().filter(Activity::isOpen).toList(), people));
    }

    private static LocalDate day(Activity activity) {
        return London.dateOf(activity.seenAt());
    }

    private static <T> List<Name> notSeen(
            List<T> named,
            Function<T, String> id,
            Function<T, String> title,
            List<Activity> recorded,
            Function<Activity, Set<String>> spokenOf) {
        return named.stream()
                .filter(one -> recorded.stream()
                        .noneMatch(activity -> spokenOf.apply(activity).contains(id.apply(one))))
                .map(one -> new Name(title.apply(one)))
                .toList();
    }
}
