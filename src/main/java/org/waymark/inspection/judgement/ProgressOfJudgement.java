package org.waymark.inspection.judgement;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.inspection.InspectionStatus;
import org.waymark.inspection.InspectionView;

/** How far teams have come between the end of their time on site and the day that is recorded as its last. */
@Service
@Transactional(readOnly = true)
public class ProgressOfJudgement {

    private final JudgementMeetingRepository meetings;
    private final FeedbackRepository feedback;

    ProgressOfJudgement(JudgementMeetingRepository meetings, FeedbackRepository feedback) {
        this.meetings = meetings;
        this.feedback = feedback;
    }

    /**
     * In words, asked for at once.
     *
     * @return by inspection; none for one that is not judging, or whose judgement is not recorded yet
     */
    public Map<String, String> inWords(Collection<InspectionView> some) {
        List<String> judging = some.stream()
                .filter(inspection -> inspection.status() == InspectionStatus.JUDGING)
                .map(InspectionView::id)
                .toList();
        Map<String, String> words = new HashMap<>();
        if (!judging.isEmpty()) {
            meetings.findByInspectionIdIn(judging)
                    .forEach(held -> words.put(held.inspectionId(), "Judged, feedback to give"));
            feedback.findByInspectionIdIn(judging)
                    .forEach(given -> words.put(given.inspectionId(), "Feedback given, last day to record"));
        }
        return words;
    }
}
