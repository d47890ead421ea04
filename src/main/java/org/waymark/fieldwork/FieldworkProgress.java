package org.waymark.fieldwork;

import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import org.waymark.fieldwork.FieldworkFigures.Figures;
import org.waymark.framework.Framework;
import org.waymark.inspection.InspectionView;

/** How far the team has come beside the cases: what it has recorded, and what nobody has seen yet. */
@Component
class FieldworkProgress {

    private final Fieldwork fieldwork;

    FieldworkProgress(Fieldwork fieldwork) {
        this.fieldwork = fieldwork;
    }

    /**
     * @param directPracticePercent the share of the time spent with children, families and front-line staff
     * @param wantedPercent         what the framework wants that share to be more than
     * @param strandsNotSeen        strands that no activity speaks of yet
     * @param agenciesNotSeen       agencies that no activity speaks of yet
     */
    record View(
            Figures figures,
            int directPracticePercent,
            int wantedPercent,
            boolean enoughDirectPractice,
            List<Name> strandsNotSeen,
            List<Name> agenciesNotSeen,
            List<ActivityLine> notRecorded) {}

    record Name(String title) {}

    View of(String inspectionId) {
        InspectionView inspection = fieldwork.inspection(inspectionId);
        return of(inspection.framework(), fieldwork.all(inspectionId));
    }

    static View of(Framework framework, List<Activity> all) {
        List<Activity> recorded = all.stream().filter(Activity::isRecorded).toList();
        Figures figures = FiguresOfActivities.count(recorded);
        int wanted = framework.fieldwork().directPracticePercent();
        return new View(
                figures,
                figures.directPracticePercent(),
                wanted,
                figures.directPracticePercent() > wanted,
                framework.strands().stream()
                        .filter(strand -> recorded.stream()
                                .noneMatch(activity -> activity.strands().contains(strand.id())))
                        .map(strand -> new Name(strand.title()))
                        .toList(),
                Arrays.stream(Agency.values())
                        .filter(agency -> agency != Agency.SEVERAL)
                        .filter(agency -> recorded.stream().noneMatch(activity -> activity.agency() == agency))
                        .map(agency -> new Name(agency.title()))
                        .toList(),
                ActivityLine.of(
                        all.stream().filter(activity -> !activity.isRecorded()).toList()));
    }
}
