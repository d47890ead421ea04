package org.waymark.inspection.judgement;

import java.util.List;
import java.util.Map;
import org.waymark.framework.Framework;
import org.waymark.inspection.InspectionView;

/** A room that holds what was seen, and can lay it before the judgement meeting. */
public interface EvidenceSource {

    /**
     * What was seen that speaks of the framework's judgement areas, looked up once for all of them; without a child's
     * name or identifier.
     *
     * @return by the area's id; an area of which nothing was seen may be missing
     */
    Map<String, List<EvidenceLine>> evidence(InspectionView inspection);

    /**
     * @param id    what a finding points at, the same for as long as the evidence stands: {@code activity:} or
     *              {@code case:} and what tells it from others of its kind
     * @param from  where it was seen: a case and its stage, an observation, an interview
     * @param seenBy the inspector's user
     * @param grade the grade given to it, as an id of the scale; null when narrative
     * @param text  what was seen
     */
    record EvidenceLine(String id, String from, String seenBy, String grade, String text) {

        private static final int LONGEST = 60;

        /** Where it was seen, and of which area it speaks: the area's title as far as it stands in a line beside others. */
        public static String from(String where, Framework.JudgementArea area) {
            String title = area.title();
            return "%s, %s"
                    .formatted(
                            where,
                            title.length() <= LONGEST
                                    ? title
                                    : title.substring(0, title.lastIndexOf(' ', LONGEST)) + " …");
        }
    }
}
